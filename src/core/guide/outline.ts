import type { EvidenceRef } from '../evidence/unit';
import type { ExperienceItem, Guide, Item, OneMinute, PlanTask, QuestionItem, RoundItem } from './guide';
import { isAllowedLink, permalinkOf } from './link-rule';
import type {
  Outline,
  OutlineEntry,
  OutlineGroup,
  OutlineLink,
  OutlineQuote,
  OutlineSection,
} from './outline-shape';
import { noteOn } from './own-marks';
import {
  evidenceText,
  labelText,
  listQuestions,
  listSectionItems,
  listSections,
  type SectionId,
} from './sections';
import { quoteOf } from './tally';
import { wordingOf } from './wording';

export type { Outline, OutlineEntry, OutlineGroup, OutlineLink, OutlineQuote, OutlineSection };

/** So many passages stand under an item; all of them are in the app. */
const MAX_QUOTES = 3;

export function outlineGuide(guide: Guide): Outline {
  const { MARKDOWN, sayDate } = wordingOf(guide);
  const { posting, counts } = guide;
  const facts = [posting.team, posting.level, posting.location, posting.employmentType, posting.remote]
    .flatMap((fact) => (fact ? [fact] : []))
    .join(' · ');
  const skills = posting.requiredSkills.join(', ');
  return {
    title: MARKDOWN.title(posting.title || MARKDOWN.untitled, posting.company),
    facts: [
      facts,
      skills === '' ? '' : `${MARKDOWN.skills}: ${skills}`,
      MARKDOWN.people(counts.peopleHere, counts.peopleElsewhere),
      sayDate(guide.createdAt),
    ].filter((line) => line !== ''),
    posting: isAllowedLink(posting.url, posting) ? { title: MARKDOWN.posting, url: posting.url } : null,
    sections: listSections(guide).map(({ id, title }) => ({ id, title, groups: outlineSection(guide, id) })),
  };
}

function outlineSection(guide: Guide, id: SectionId): readonly OutlineGroup[] {
  switch (id) {
    case 'minute':
      return single(outlineMinute(guide, guide.minute));
    case 'plan':
      return guide.plan.map(({ title, tasks }) => ({
        title,
        entries: tasks.map((task) => fromTask(task, guide)),
      }));
    case 'sources':
      return single(outlineSources(guide));
    case 'scorecard':
      return single(outlineScorecard(guide));
    case 'rounds':
      return single(guide.rounds.map((round) => fromRound(round, guide)));
    case 'experiences':
      return single(guide.experiences.map((experience) => fromExperience(experience, guide)));
    case 'questionsOwn':
    case 'questionsHere':
    case 'questionsElsewhere':
    case 'questionsPosting':
    case 'questionsTypical':
      return single(listQuestions(guide, id).map((question) => fromQuestion(question, guide)));
    default:
      return single(listSectionItems(guide, id).map((item) => fromItem(item, guide)));
  }
}

function single(entries: readonly OutlineEntry[]): readonly OutlineGroup[] {
  return [{ title: '', entries }];
}

function entry(text: string, more: Partial<OutlineEntry> = {}): OutlineEntry {
  return {
    lead: '',
    text,
    origin: '',
    details: [],
    quotes: [],
    note: '',
    noteLead: '',
    room: '',
    link: null,
    isTask: false,
    ...more,
  };
}

function fromItem(item: Item, guide: Guide, details: readonly string[] = [], lead = ''): OutlineEntry {
  return entry(item.text, {
    lead,
    origin: [
      labelText(item.label, guide),
      item.label === 'own' ? (item.basis ?? '') : evidenceText(item, guide),
    ]
      .filter((part) => part !== '')
      .join(', '),
    details,
    quotes: item.evidence.slice(0, MAX_QUOTES).map((ref) => toQuote(ref, guide)),
    note: noteOn(guide, item.id),
    noteLead: wordingOf(guide).MARKDOWN.ownNote,
  });
}

function toQuote(ref: EvidenceRef, guide: Guide): OutlineQuote {
  const { LABEL_TEXT, sayMonth, quote } = wordingOf(guide);
  const unit = guide.units[ref.unitId];
  const place = unit ? [unit.subreddit === '' ? '' : `r/${unit.subreddit}`, sayMonth(unit.at)] : [];
  return {
    text: quoteOf(ref, guide.units),
    quote,
    where: place.filter((part) => part !== '').join(', ') || LABEL_TEXT.reported,
    url: permalinkOf(ref, guide.units),
  };
}

function fromQuestion(question: QuestionItem, guide: Guide): OutlineEntry {
  const { MARKDOWN, ROUND_TITLE } = wordingOf(guide);
  const { round, tests, shows, followUpQuestion } = question;
  const item = fromItem(question, guide, [
    ...(round ? [ROUND_TITLE[round]] : []),
    ...(tests ? [`${MARKDOWN.tests}: ${tests}`] : []),
    ...(shows ? [`${MARKDOWN.shows}: ${shows}`] : []),
    ...(followUpQuestion ? [`${MARKDOWN.followUp}: ${followUpQuestion}`] : []),
  ]);
  return { ...item, room: MARKDOWN.own };
}

function fromRound(round: RoundItem, guide: Guide): OutlineEntry {
  const { MARKDOWN } = wordingOf(guide);
  const facts = [round.length, round.format, round.who].flatMap((fact) => (fact ? [fact] : [])).join(' · ');
  const details = [
    ...(facts === '' ? [] : [facts]),
    ...(round.tests ? [`${MARKDOWN.tests}: ${round.tests}`] : []),
  ];
  return fromItem(round, guide, details, round.title);
}

function fromExperience(experience: ExperienceItem, guide: Guide): OutlineEntry {
  const { MARKDOWN, OUTCOME_TEXT, ROUND_TITLE } = wordingOf(guide);
  const { outcome, difficulty, rounds } = experience;
  const facts = [
    ...(outcome ? [`${MARKDOWN.outcome}: ${OUTCOME_TEXT[outcome] ?? outcome}`] : []),
    ...(difficulty ? [`${MARKDOWN.difficulty}: ${difficulty}`] : []),
    ...(rounds.length > 0
      ? [`${MARKDOWN.rounds}: ${rounds.map((kind) => ROUND_TITLE[kind]).join(', ')}`]
      : []),
  ].join(' · ');
  return fromItem(experience, guide, facts === '' ? [] : [facts]);
}

function fromTask(task: PlanTask, guide: Guide): OutlineEntry {
  const { MARKDOWN } = wordingOf(guide);
  const { resource } = task;
  const link = resource && isAllowedLink(resource.url, guide.posting) ? resource : null;
  const origin = `${MARKDOWN.minutes(task.minutes)}, ${labelText(task.label, guide)}`;
  return entry(task.text, { origin, link, isTask: true });
}

function outlineMinute(guide: Guide, minute: OneMinute): readonly OutlineEntry[] {
  const { MARKDOWN } = wordingOf(guide);
  const likeliest = minute.likeliest.flatMap(
    (id) => guide.questions.find((question) => question.id === id) ?? [],
  );
  const { avoid } = minute;
  return [
    entry(minute.nextStep, { lead: MARKDOWN.nextStep }),
    ...likeliest.map((question) =>
      entry(question.text, { lead: MARKDOWN.likelyQuestion, origin: labelText(question.label, guide) }),
    ),
    ...(avoid ? [entry(avoid.text, { lead: MARKDOWN.avoid, origin: labelText(avoid.label, guide) })] : []),
    entry(minute.unknown, { lead: MARKDOWN.unknown }),
  ].filter(({ text }) => text !== '');
}

function outlineSources(guide: Guide): readonly OutlineEntry[] {
  const { sayDate } = wordingOf(guide);
  return Object.values(guide.units).map((unit) => {
    const title = unit.threadTitle || unit.subreddit;
    const url = permalinkOf({ unitId: unit.id, start: 0, end: 0 }, guide.units);
    const place = [unit.subreddit === '' ? '' : `r/${unit.subreddit}`, sayDate(unit.at)];
    const origin = place.filter((part) => part !== '').join(', ');
    return url === null ? entry(title, { origin }) : entry('', { origin, link: { title, url } });
  });
}

function outlineScorecard(guide: Guide): readonly OutlineEntry[] {
  const { MARKDOWN, sayMonth } = wordingOf(guide);
  const { scorecard, engine } = guide;
  const made = engine.kind === 'model' ? MARKDOWN.withModel(engine.model ?? '') : MARKDOWN.onThisComputer;
  const rows: readonly (readonly [string, string | number])[] = [
    [MARKDOWN.reportsUsed, scorecard.reportsUsed],
    [MARKDOWN.peopleQuoted, scorecard.people],
    [MARKDOWN.quotesVerified, scorecard.quotesVerified],
    [MARKDOWN.dropped, scorecard.dropped],
    [MARKDOWN.itemsReported, scorecard.reported],
    [MARKDOWN.itemsElsewhere, scorecard.reportedElsewhere],
    [MARKDOWN.itemsPosting, scorecard.fromPosting],
    [MARKDOWN.itemsTypical, scorecard.typical],
    [MARKDOWN.newest, sayMonth(scorecard.newestAt)],
    [MARKDOWN.oldest, sayMonth(scorecard.oldestAt)],
  ];
  const lines = rows.filter(([, value]) => value !== '').map(([name, value]) => entry(`${name}: ${value}`));
  return [entry(MARKDOWN.made(made)), ...lines];
}
