import type { JobPosting } from './job-posting';
import { readSections, sectionKind } from './sections';

const MAX_SKILLS = 40;
const MAX_SKILL_CHARS = 240;
/** "Docker is a plus", "von Vorteil": the author's own mark that it is not required. */
const PREFERRED_MARK =
  /\b(?:(?:is|are|be|as|considered) (?:a |an )?(?:strong |big |huge |real |definite |distinct )?(?:plus|bonus|advantage|asset)|nice to have|(?:is|are) preferred|preferred\b|preferably|desirable|ideally|von Vorteil|wünschenswert|idealerweise|un plus|un atout|en fordel|meriterande|eduksi|mile widziane|es un plus|se valora|diferencial)/i;
const PREFERRED_MARK_ANY = /будет плюсом|буде плюсом|желательно|бажано|우대|尚可|優遇/;

/** Requirements in the posting's own words: the items below headings that announce them. */
export function readSkills(text: string): Pick<JobPosting, 'requiredSkills' | 'preferredSkills'> {
  const required: string[] = [];
  const preferred: string[] = [];
  for (const { kind, lines } of readSections(text)) {
    if (kind !== 'required' && kind !== 'preferred') continue;
    for (const item of itemsOf(lines)) {
      const isPreferred = kind === 'preferred' || PREFERRED_MARK.test(item) || PREFERRED_MARK_ANY.test(item);
      const list = isPreferred ? preferred : required;
      if (list.length < MAX_SKILLS && !list.includes(item)) list.push(item);
    }
  }
  return { requiredSkills: required, preferredSkills: preferred };
}

/** The list items, else the short lines of a plainly typed list, else a line of comma-separated names. */
function itemsOf(lines: readonly string[]): string[] {
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  const found = items.length > 0 ? items : lines.flatMap(splitNames).filter((line) => !isProse(line));
  return found.map((item) => item.replace(/[;,]$/, '').trim()).filter((item) => isSkill(item));
}

function splitNames(line: string): string[] {
  const parts = line.split(/[,;]\s|\s[·•|]\s/).map((part) => part.trim().replace(/\.$/, ''));
  return parts.length >= 3 && parts.every((part) => part.length > 0 && part.length <= 40) ? parts : [line];
}

/** Two sentences in one line, or a very long one, tell a story and list nothing. */
function isProse(line: string): boolean {
  return line.length > MAX_SKILL_CHARS || /[.!?] \p{Lu}/u.test(line);
}

function isSkill(item: string): boolean {
  return item.length >= 2 && item.length <= MAX_SKILL_CHARS && /\p{L}/u.test(item) && !sectionKind(item);
}
