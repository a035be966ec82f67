import type { ExperienceItem } from '../guide/guide';
import { findUnit } from '../guide/tally';
import { MARKDOWN, OUTCOME_TEXT, ROUND_TITLE, sayList } from '../guide/wording';
import type { Context } from './context';
import { COLOUR, TYPE } from './design';
import { setEvidence } from './evidence-lines';
import { setFacts, setLabelRow } from './item-parts';
import { tidyText } from './itemise';
import type { NodeId } from './layout';
import { keepTogether, type Slab, sayLink, setParagraph, withGap } from './slab';
import { PDF_TEXT, saySource } from './wording';

const MAX_QUOTES = 5;

/** What single people told about their interview, from the first round to the outcome. */
export function setExperiences(context: Context, parent: NodeId): readonly Slab[] {
  return context.guide.experiences.flatMap((experience, i) =>
    withGap(setExperience(context, experience, context.setter.tree.add('Sect', parent)), i === 0 ? 4 : 20),
  );
}

function setExperience(context: Context, experience: ExperienceItem, parent: NodeId): readonly Slab[] {
  const { setter, guide } = context;
  const unit = experience.evidence[0] && findUnit(experience.evidence[0].unitId, guide.units);
  const source = saySource(unit?.subreddit ?? '', experience.at);
  const title = tidyText(unit?.threadTitle ?? '').trim() || source;
  const head = setParagraph(setter, [
    {
      ...sayLink(
        setter,
        title,
        TYPE.h3,
        setter.tree.add('H2', parent),
        { kind: 'url', url: experience.permalink },
        PDF_TEXT.openSource(source),
      ),
      colour: COLOUR.ink,
    },
  ]);
  const facts = setFacts(
    context,
    [
      [MARKDOWN.outcome, experience.outcome && (OUTCOME_TEXT[experience.outcome] ?? experience.outcome)],
      [MARKDOWN.difficulty, experience.difficulty],
      [MARKDOWN.rounds, sayList(experience.rounds.map((round) => ROUND_TITLE[round]))],
    ],
    parent,
    0,
  );
  return keepTogether([
    ...head,
    ...setLabelRow(context, { ...experience, lastReportedAt: experience.at }, parent, 0),
    ...facts,
    ...setEvidence(context, { text: '', evidence: experience.evidence }, parent, {
      indent: 0,
      maxQuotes: MAX_QUOTES,
    }),
  ]);
}
