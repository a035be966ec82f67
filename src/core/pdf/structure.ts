import type { NodeId, StructureNode, Tag } from './layout';

/** The tree a screen reader walks. A node's children follow in the order in which they are first drawn. */
export interface StructureTree {
  readonly nodes: readonly StructureNode[];
  readonly add: (tag: Tag, parent: NodeId) => NodeId;
}

/** The node every other one stands below. */
export const DOCUMENT_NODE: NodeId = 0;

export function makeStructureTree(): StructureTree {
  const nodes: StructureNode[] = [{ tag: 'Document', parent: null }];
  return { nodes, add: (tag, parent) => nodes.push({ tag, parent }) - 1 };
}
