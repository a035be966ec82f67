import { foldText } from '../text';
import { SECTION_WORDS, type SectionKind } from './section-words';

/** Longest line that is still read as a heading. */
const MAX_HEADING_CHARS = 70;

const PHRASES = (Object.entries(SECTION_WORDS) as [SectionKind, readonly string[]][]).flatMap(
  ([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const),
);
const ASCII = /^[ -~]*$/;
const KIND_BY_ASCII: ReadonlyMap<string, SectionKind> = new Map(
  PHRASES.filter(([phrase]) => ASCII.test(phrase)),
);
let kindByOther: ReadonlyMap<string, SectionKind> | undefined;

/** Phrases of other scripts are folded when a line of such a script first comes: most pages never pay for them. */
function kindOf(folded: string): SectionKind | undefined {
  if (ASCII.test(folded)) return KIND_BY_ASCII.get(folded);
  kindByOther ??= new Map(
    PHRASES.filter(([phrase]) => !ASCII.test(phrase)).map(([phrase, kind]) => [foldText(phrase), kind]),
  );
  return kindByOther.get(folded);
}

/** Phrases too common to open a longer heading with: they must be the whole of it. */
const WHOLE_ONLY_CHARS = 9;
/** A heading says little more than its key phrase; a colon or question mark vouches for some more. */
const MAX_EXTRA_WORDS = 3;
const MAX_EXTRA_WORDS_MARKED = 7;

/** What kind of section a line opens, when it reads like a heading of a job advert. */
export function sectionKind(line: string): SectionKind | undefined {
  const raw = line.replace(/^(?:- |#+ )/, '').trim();
  if (raw.length > MAX_HEADING_CHARS || raw.length < 2) return undefined;
  const folded = foldText(raw);
  const whole = kindOf(folded);
  if (whole) return whole;
  if (/[.!;,]$/.test(raw) || line.startsWith('- ')) return undefined;
  return kindByStart(folded, /[:?]$/.test(raw)) ?? kindByEnd(folded);
}

function kindByStart(folded: string, isMarked: boolean): SectionKind | undefined {
  const words = folded.split(' ');
  const most = Math.min(words.length - 1, 6);
  for (let n = most; n >= 1; n--) {
    const start = words.slice(0, n).join(' ');
    const kind = kindOf(start);
    if (!kind || kind === 'apply') continue;
    const extra = words.length - n;
    const most = isMarked ? MAX_EXTRA_WORDS_MARKED : MAX_EXTRA_WORDS;
    if (extra <= most && (start.length >= WHOLE_ONLY_CHARS || isMarked)) return kind;
  }
  return undefined;
}

/** "Your key responsibilities", "Additional preferred qualifications". */
function kindByEnd(folded: string): SectionKind | undefined {
  const words = folded.split(' ');
  for (let n = Math.min(words.length - 1, 3); n >= 1; n--) {
    if (words.length - n > 3) return undefined;
    const end = words.slice(-n).join(' ');
    const kind = kindOf(end);
    if (kind && kind !== 'apply' && kind !== 'related' && end.length > WHOLE_ONLY_CHARS) return kind;
  }
  return undefined;
}

export interface Section {
  /** `undefined` before the first heading and under headings of no known kind. */
  readonly kind: SectionKind | undefined;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Cuts structured text at its headings. A heading stands after an empty line or is one by its words. */
export function readSections(text: string): Section[] {
  const sections: Section[] = [];
  let kind: SectionKind | undefined;
  let heading = '';
  let lines: string[] = [];
  const close = () => {
    if (heading !== '' || lines.length > 0) sections.push({ kind, heading, lines });
    lines = [];
  };
  const all = text.split('\n');
  all.forEach((line, i) => {
    if (line === '') return;
    const known = sectionKind(line);
    if (known || looksLikeHeading(all, i)) {
      close();
      kind = known;
      heading = line;
    } else lines.push(line);
  });
  close();
  return sections;
}

/** A short line between an empty line and a list, without the full stop of a sentence. */
function looksLikeHeading(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > MAX_HEADING_CHARS || line.startsWith('- ') || /[.,;!]$/.test(line)) return false;
  if (at > 0 && lines[at - 1] !== '') return false;
  return line.split(' ').length <= 9;
}

/** Kinds that only job adverts have, each once: how much of an advert a text is. */
export function countAdvertSections(text: string): number {
  const kinds = new Set<SectionKind>();
  for (const line of text.split('\n')) {
    if (line.length === 0 || line.length > MAX_HEADING_CHARS) continue;
    const kind = sectionKind(line);
    if (kind && kind !== 'related' && kind !== 'apply' && kind !== 'about') kinds.add(kind);
  }
  return kinds.size;
}
