import type { ExperienceItem } from '../guide/guide';
import { findUnit } from '../guide/tally';
import { type Context, PLACE } from './context';
import { COLOUR, TYPE } from './design';
import { setOrigin, setTelling } from './evidence-lines';
import { setFacts, setNote } from './item-parts';
import { tidyText } from './itemise';
import type { NodeId } from './layout';
import { keepTogether, type Slab, say, sayLink, setParagraph, withGap } from './slab';

const MAX_QUOTES = 6;
const MAX_ASKED = 12;

/** What single people told about their interview, from the first round to the outcome. */
export function setExperiences(context: Context, parent: NodeId): readonly Slab[] {
  return context.guide.experiences.flatMap((experience, i) =>
    withGap(setExperience(context, experience, context.setter.tree.add('Sect', parent)), i === 0 ? 3 : 11),
  );
}

function setExperience(context: Context, experience: ExperienceItem, parent: NodeId): readonly Slab[] {
  const { setter, guide } = context;
  const unit = experience.evidence[0] && findUnit(experience.evidence[0].unitId, guide.units);
  const source = setter.words.saySource(unit?.subreddit ?? '', experience.at);
  const title = tidyText(unit?.threadTitle ?? '').trim() || source;
  const link = sayLink(
    setter,
    title,
    TYPE.h3,
    setter.tree.add('H2', parent),
    { kind: 'url', url: experience.permalink },
    setter.words.PDF_TEXT.openSource(source),
  );
  const { asked, rest } = splitAsked(context, experience);
  const { outcome, difficulty, rounds } = experience;
  const facts = setFacts(
    context,
    [
      [setter.words.MARKDOWN.outcome, outcome && (setter.words.OUTCOME_TEXT[outcome] ?? outcome)],
      [setter.words.MARKDOWN.difficulty, difficulty],
      [
        setter.words.MARKDOWN.rounds,
        setter.words.sayList(rounds.map((round) => setter.words.ROUND_TITLE[round])),
      ],
    ],
    parent,
    0,
  );
  return keepTogether([
    ...setParagraph(setter, [{ ...link, colour: COLOUR.ink }]),
    ...setOrigin(context, { ...experience, evidence: [], lastReportedAt: experience.at }, parent, {
      indent: 0,
      hasChip: true,
    }),
    ...facts,
    ...setTelling(context, rest, parent, MAX_QUOTES),
    ...setAsked(context, asked, parent),
    ...setNote(context, experience.id, parent, 0),
  ]);
}

/** Passages that stand word for word under a question are named by its number instead of being told twice. */
function splitAsked(context: Context, experience: ExperienceItem) {
  const asked = new Set<string>();
  const rest = experience.evidence.filter((ref) => {
    const id = context.questionOf.get(`${ref.unitId}:${ref.start}:${ref.end}`);
    if (id !== undefined) asked.add(id);
    return id === undefined;
  });
  return { asked: [...asked], rest };
}

/** "Asked: Q3, Q7" */
function setAsked(context: Context, asked: readonly string[], parent: NodeId): readonly Slab[] {
  const numbered = asked
    .flatMap((id) => {
      const number = context.numbers.get(id);
      return number === undefined ? [] : [{ id, number }];
    })
    .sort((a, b) => a.number - b.number)
    .slice(0, MAX_ASKED);
  if (numbered.length === 0) return [];
  const { setter } = context;
  const node = setter.tree.add('P', parent);
  const spans = numbered.flatMap(({ id, number }, i) => {
    const target = { kind: 'place', place: PLACE.question(id) } as const;
    const name = setter.words.PDF_TEXT.question(number);
    return [
      ...(i > 0 ? [say(', ', TYPE.small, node, COLOUR.muted)] : []),
      sayLink(setter, name, TYPE.smallStrong, node, target, setter.words.PDF_TEXT.jumpTo(name)),
    ];
  });
  const lead = say(`${setter.words.PDF_TEXT.asked}: `, TYPE.smallStrong, node, COLOUR.muted);
  return setParagraph(setter, [lead, ...spans], { gap: 2.5 });
}
