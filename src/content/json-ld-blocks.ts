import { findPostingNodes } from '../core/posting/json-ld';
import { copyJson, isJsonObject, NODE_LIMITS, parseLooseJson } from '../core/posting/loose-json';
import { type JsonObject, SNAPSHOT_MAX } from '../core/posting/page-snapshot';

export interface JsonLdBlocks {
  readonly nodes: readonly JsonObject[];
  readonly otherTypes: readonly string[];
}

const MAX_BLOCKS = 60;
/** A node that only names something a posting points at needs no more than this. */
const NAMED_LIMITS = { ...NODE_LIMITS, depth: 3, chars: 500 };

/** The postings in a page's JSON-LD, and what they may refer to; copies of capped size. */
export function readJsonLdBlocks(document: Document): JsonLdBlocks {
  const roots: unknown[] = [];
  for (const script of [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, MAX_BLOCKS)) {
    const root = parseLooseJson(script.textContent ?? '');
    if (root !== undefined) roots.push(root);
  }
  const { postings, named, otherTypes } = findPostingNodes(roots);
  const nodes: JsonObject[] = [];
  let chars = 0;
  const keep = (node: JsonObject, limits: typeof NODE_LIMITS) => {
    if (nodes.length >= SNAPSHOT_MAX.jsonLdNodes || chars >= SNAPSHOT_MAX.jsonLdChars) return;
    const copy = copyJson(node, limits);
    const size = JSON.stringify(copy).length;
    if (!isJsonObject(copy) || chars + size > SNAPSHOT_MAX.jsonLdChars) return;
    chars += size;
    nodes.push(copy);
  };
  for (const node of postings) keep(node, NODE_LIMITS);
  for (const node of named) keep(node, NAMED_LIMITS);
  return { nodes, otherTypes };
}
