import type { JobPosting } from '../posting/job-posting';
import type { Context } from './context';
import { COLOUR, TYPE } from './design';
import { tidyText } from './itemise';
import type { NodeId } from './layout';
import { setOneLine, withSpace } from './one-line';
import { baselineOf, keepTogether, LEFT, type Slab, say, setParagraph } from './slab';
import type { PdfWords } from './wording';

const NAME_WIDTH_PT = 110;

/** What the posting says of itself, in full. */
export function setPostingFacts(context: Context, parent: NodeId): readonly Slab[] {
  return keepTogether(
    listFacts(context.guide.posting, context.setter.words).flatMap(([name, value], i) =>
      setFact(context, name, value, parent, i === 0 ? 2 : 3),
    ),
  );
}

export function hasFacts({ guide, setter }: Context): boolean {
  return listFacts(guide.posting, setter.words).length > 0;
}

function listFacts(posting: JobPosting, words: PdfWords): readonly (readonly [string, string])[] {
  const tidy = (text: string | undefined) => tidyText(text ?? '').trim();
  const where = [tidy(posting.location), posting.remote ? words.PDF_TEXT.remotePolicy[posting.remote] : ''];
  const facts = [
    [words.PDF_TEXT.role, tidy(posting.title)],
    [words.PDF_TEXT.company, tidy(posting.company)],
    [words.PDF_TEXT.team, tidy(posting.team)],
    [words.PDF_TEXT.level, tidy(posting.level)],
    [words.PDF_TEXT.remote, where.filter((part) => part !== '').join(' · ')],
    [words.PDF_TEXT.employment, tidy(posting.employmentType)],
    [words.PDF_TEXT.pay, tidy(posting.salary?.text)],
    [words.PDF_TEXT.skills, posting.requiredSkills.map(tidy).join(' · ')],
  ] as const;
  return facts.filter(([, value]) => value !== '');
}

function setFact(
  context: Context,
  name: string,
  value: string,
  parent: NodeId,
  gap: number,
): readonly Slab[] {
  const { setter } = context;
  const node = setter.tree.add('P', parent);
  const lead = setOneLine(name, TYPE.small, COLOUR.muted, setter, {
    x: LEFT,
    y: baselineOf(TYPE.body),
    node,
  });
  const lines = setParagraph(setter, [say(value, TYPE.body, node)], { indent: NAME_WIDTH_PT, gap });
  const first = lines[0];
  if (!first) return [];
  return keepTogether([{ ...first, placed: [...withSpace(lead), ...first.placed] }, ...lines.slice(1)]);
}
