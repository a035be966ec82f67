import type { NodeId, PdfLayout } from '../../core/pdf';

/** One child of a structure element: another element, a stretch of a page's content, or a link annotation. */
export type Kid =
  | { readonly kind: 'node'; readonly node: NodeId }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly index: number };

/**
 * Which content belongs to which node. A node joins its parent when it is first drawn, so children stand in reading
 * order and what was never drawn is not in the tree.
 */
export interface Tagging {
  /** The operator that begins content of this node on this page. */
  readonly begin: (node: NodeId, page: number) => string;
  /** A link annotation of this node. */
  readonly attach: (node: NodeId, annotation: number) => void;
  readonly kidsOf: (node: NodeId) => readonly Kid[];
  readonly used: () => readonly NodeId[];
  /** The nodes of a page's content, by its number there. */
  readonly contentOf: (page: number) => readonly NodeId[];
}

export function makeTagging(structure: PdfLayout['structure']): Tagging {
  const kids = new Map<NodeId, Kid[]>();
  const content = new Map<number, NodeId[]>();

  const join = (node: NodeId): Kid[] => {
    const known = kids.get(node);
    if (known) return known;
    const own: Kid[] = [];
    kids.set(node, own);
    const parent = structure[node]?.parent ?? null;
    if (parent !== null) join(parent).push({ kind: 'node', node });
    return own;
  };

  return {
    begin: (node, page) => {
      const onPage = content.get(page) ?? [];
      content.set(page, onPage);
      const mcid = onPage.push(node) - 1;
      join(node).push({ kind: 'content', page, mcid });
      return `/${structure[node]?.tag ?? 'P'} <</MCID ${mcid}>> BDC`;
    },
    attach: (node, index) => {
      join(node).push({ kind: 'annotation', index });
    },
    kidsOf: (node) => kids.get(node) ?? [],
    used: () => [...kids.keys()],
    contentOf: (page) => content.get(page) ?? [],
  };
}
