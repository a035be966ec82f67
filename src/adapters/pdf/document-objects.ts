import type { jsPDF } from 'jspdf';
import type { Bookmark, NodeId, PdfLayout, Place, PlacedLink } from '../../core/pdf';
import { type Internals, internalsOf } from './jspdf-internals';
import { num, plainName, textString, uriString } from './pdf-syntax';
import type { Kid, Tagging } from './tagging';

/** A link with its page, in the order in which annotations are written. */
export interface Annotation {
  readonly page: number;
  readonly link: PlacedLink;
}

/** Numbers of the objects that we write ourselves. */
interface Ids {
  readonly annotations: readonly number[];
  readonly nodes: ReadonlyMap<NodeId, number>;
  readonly treeRoot: number;
  readonly parentTree: number;
  readonly outline: number;
  readonly bookmarks: readonly number[];
}

/**
 * Writes links, bookmarks and the structure tree into the file, at the moments jsPDF tells of while it puts it together. Objects are
 * numbered when the first page is written: the pages have their numbers then, and the first page has the one that
 * jsPDF's catalogue opens.
 */
export function addDocumentObjects(
  doc: jsPDF,
  layout: PdfLayout,
  annotations: readonly Annotation[],
  tagging: Tagging,
): void {
  const internals = internalsOf(doc);
  let ids: Ids | null = null;

  internals.events.subscribe('putPage', ({ pageNumber }: { pageNumber: number }) => {
    ids ??= allocate(internals, layout, annotations, tagging);
    const page = pageNumber - 1;
    const own = annotations.flatMap((annotation, i) =>
      annotation.page === page ? [`${ids?.annotations[i]} 0 R`] : [],
    );
    if (own.length > 0) internals.out(`/Annots [${own.join(' ')}]`);
    internals.out(`/StructParents ${page} /Tabs /S`);
  });

  internals.events.subscribe('postPutPages', () => {
    if (!ids) return;
    const write = makeWriter(internals);
    putAnnotations(write, ids, layout, annotations, internals);
    putOutline(write, ids, layout, internals);
    putStructure(write, ids, layout, annotations, tagging, internals);
  });

  internals.events.subscribe('putCatalog', () => {
    if (!ids) return;
    internals.out(`/Lang (${plainName(layout.language) || 'en'})`);
    internals.out(`/MarkInfo << /Marked true >> /StructTreeRoot ${ids.treeRoot} 0 R`);
    internals.out('/ViewerPreferences << /DisplayDocTitle true >>');
    if (layout.bookmarks.length > 0) internals.out(`/Outlines ${ids.outline} 0 R`);
  });
}

type Write = (id: number, body: string) => void;

function makeWriter(internals: Internals): Write {
  return (id, body) => {
    internals.newObjectDeferredBegin(id, true);
    internals.out(body);
    internals.out('endobj');
  };
}

function allocate(
  internals: Internals,
  layout: PdfLayout,
  annotations: readonly Annotation[],
  tagging: Tagging,
): Ids {
  const next = () => internals.newObjectDeferred();
  return {
    annotations: annotations.map(next),
    nodes: new Map(tagging.used().map((node) => [node, next()])),
    treeRoot: next(),
    parentTree: next(),
    outline: next(),
    bookmarks: layout.bookmarks.map(next),
  };
}

/** A destination: a place's top, a little above it so that it does not stick to the window's edge. */
function destination(place: Place | undefined, layout: PdfLayout, internals: Internals): string {
  const page = internals.getPageInfo((place?.page ?? 0) + 1).objId;
  const top = Math.min(layout.heightPt, layout.heightPt - (place?.y ?? 0) + 10);
  return `[${page} 0 R /XYZ 0 ${num(top)} null]`;
}

function putAnnotations(
  write: Write,
  ids: Ids,
  layout: PdfLayout,
  annotations: readonly Annotation[],
  internals: Internals,
): void {
  annotations.forEach(({ page, link }, i) => {
    const id = ids.annotations[i];
    if (id === undefined) return;
    const top = layout.heightPt - link.y;
    const area = [link.x, top - link.height, link.x + link.width, top].map(num).join(' ');
    const target =
      link.target.kind === 'url'
        ? `/A << /S /URI /URI ${uriString(link.target.url)} >>`
        : `/Dest ${destination(layout.places[link.target.place], layout, internals)}`;
    const parent = link.node === undefined ? '' : `/StructParent ${layout.pages.length + i}`;
    const pageId = internals.getPageInfo(page + 1).objId;
    write(
      id,
      `<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /P ${pageId} 0 R /Rect [${area}] ${target} /Contents ${textString(link.title)} ${parent} >>`,
    );
  });
}

function putOutline(write: Write, ids: Ids, layout: PdfLayout, internals: Internals): void {
  const { bookmarks } = layout;
  if (bookmarks.length === 0) return;
  const parents = bookmarks.map((bookmark, i) =>
    bookmark.level === 1 ? -1 : bookmarks.findLastIndex((other, j) => j < i && other.level === 1),
  );
  const childrenOf = (parent: number) => bookmarks.flatMap((_, i) => (parents[i] === parent ? [i] : []));
  const ref = (i: number | undefined) => `${i === undefined || i < 0 ? ids.outline : ids.bookmarks[i]} 0 R`;
  const ends = (children: readonly number[]) =>
    children.length === 0 ? '' : `/First ${ref(children[0])} /Last ${ref(children.at(-1))}`;

  const top = childrenOf(-1);
  write(ids.outline, `<< /Type /Outlines ${ends(top)} /Count ${top.length} >>`);
  bookmarks.forEach((bookmark: Bookmark, i) => {
    const siblings = childrenOf(parents[i] ?? -1);
    const at = siblings.indexOf(i);
    const children = childrenOf(i);
    const parts = [
      `/Title ${textString(bookmark.title)} /Parent ${ref(parents[i])}`,
      `/Dest ${destination(layout.places[bookmark.place], layout, internals)}`,
      at > 0 ? `/Prev ${ref(siblings[at - 1])}` : '',
      at < siblings.length - 1 ? `/Next ${ref(siblings[at + 1])}` : '',
      // A negative count: there, but folded.
      children.length > 0 ? `${ends(children)} /Count ${-children.length}` : '',
    ];
    const id = ids.bookmarks[i];
    if (id !== undefined) write(id, `<< ${parts.filter((part) => part !== '').join(' ')} >>`);
  });
}

function putStructure(
  write: Write,
  ids: Ids,
  layout: PdfLayout,
  annotations: readonly Annotation[],
  tagging: Tagging,
  internals: Internals,
): void {
  const ref = (node: NodeId) => `${ids.nodes.get(node)} 0 R`;
  const pageRef = (page: number) => `${internals.getPageInfo(page + 1).objId} 0 R`;
  const kid = (one: Kid): string => {
    if (one.kind === 'node') return ref(one.node);
    if (one.kind === 'content') return `<< /Type /MCR /Pg ${pageRef(one.page)} /MCID ${one.mcid} >>`;
    const page = annotations[one.index]?.page ?? 0;
    return `<< /Type /OBJR /Pg ${pageRef(page)} /Obj ${ids.annotations[one.index]} 0 R >>`;
  };
  for (const [node, id] of ids.nodes) {
    const { tag, parent } = layout.structure[node] ?? { tag: 'P', parent: null };
    const above = parent === null ? `${ids.treeRoot} 0 R` : ref(parent);
    write(
      id,
      `<< /Type /StructElem /S /${tag} /P ${above} /K [${tagging.kidsOf(node).map(kid).join(' ')}] >>`,
    );
  }
  const pages = layout.pages.map((_, page) => `${page} [${tagging.contentOf(page).map(ref).join(' ')}]`);
  const links = annotations.flatMap(({ link }, i) =>
    link.node === undefined ? [] : [`${layout.pages.length + i} ${ref(link.node)}`],
  );
  write(ids.parentTree, `<< /Nums [${[...pages, ...links].join(' ')}] >>`);
  const next = layout.pages.length + annotations.length;
  write(
    ids.treeRoot,
    `<< /Type /StructTreeRoot /K [${ref(0)}] /ParentTree ${ids.parentTree} 0 R /ParentTreeNextKey ${next} >>`,
  );
}
