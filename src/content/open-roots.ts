const MAX_ROOTS = 300;
const MAX_ELEMENTS = 60_000;

/** The body and every open shadow root below it, outer before inner: selectors do not reach into components. */
export function findOpenRoots(document: Document): readonly ParentNode[] {
  const roots: ParentNode[] = [document.body ?? document.documentElement];
  for (let at = 0; at < roots.length; at++) {
    const all = roots[at]?.querySelectorAll('*') ?? [];
    for (let i = 0; i < all.length && i < MAX_ELEMENTS && roots.length < MAX_ROOTS; i++) {
      const root = all[i]?.shadowRoot;
      if (root) roots.push(root);
    }
  }
  return roots;
}

/** As `querySelectorAll`, in all the roots; at most `max`, so that no page makes it long. */
export function queryAll(roots: readonly ParentNode[], selector: string, max: number): Element[] {
  const found: Element[] = [];
  for (const root of roots) {
    const all = root.querySelectorAll(selector);
    for (let i = 0; i < all.length && found.length < max; i++) {
      const element = all[i];
      if (element) found.push(element);
    }
  }
  return found;
}

/** The element above, out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element.parentNode);
}

function hostOf(node: Node | null): Element | null {
  return node?.nodeType === 11 && 'host' in node ? (node.host as Element) : null;
}
