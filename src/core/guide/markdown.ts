import type { EvidenceRef } from '../evidence/unit';
import type { ExperienceItem, Guide, Item, QuestionItem, RoundItem } from './guide';
import { isAllowedLink, permalinkOf } from './link-rule';
import { escapeMarkdown, linkMarkdown } from './markdown-text';
import {
  evidenceText,
  labelText,
  listQuestions,
  listSectionItems,
  listSections,
  type SectionId,
} from './sections';
import { quoteOf } from './tally';
import { LABEL_TEXT, MARKDOWN, OUTCOME_TEXT, ROUND_TITLE, sayDate, sayMonth } from './wording';

/** So many passages stand under an item; all of them are in the app. */
const MAX_QUOTES = 3;

/** The whole guide as Markdown for notes apps. Foreign text is escaped; links go to reports and the posting only. */
export function guideToMarkdown(guide: Guide): string {
  const parts = listSections(guide).map(({ id, title }) => `## ${title}\n\n${writeSection(guide, id)}`);
  return `${[writeHeader(guide), ...parts].join('\n\n')}\n`;
}

function writeHeader(guide: Guide): string {
  const { posting, counts } = guide;
  const title = MARKDOWN.title(
    escapeMarkdown(posting.title || MARKDOWN.untitled),
    escapeMarkdown(posting.company),
  );
  const facts = [posting.team, posting.level, posting.location, posting.employmentType, posting.remote]
    .flatMap((fact) => (fact ? [escapeMarkdown(fact)] : []))
    .join(' · ');
  const skills = posting.requiredSkills.map(escapeMarkdown).join(', ');
  const link = isAllowedLink(posting.url, posting) ? linkMarkdown(MARKDOWN.posting, posting.url) : '';
  const lines = [
    facts,
    skills === '' ? '' : `${MARKDOWN.skills}: ${skills}`,
    MARKDOWN.people(counts.peopleHere, counts.peopleElsewhere),
    [link, sayDate(guide.createdAt)].filter((part) => part !== '').join(' · '),
  ];
  return [`# ${title}`, ...lines.filter((line) => line !== '')].join('\n\n');
}

function writeSection(guide: Guide, id: SectionId): string {
  switch (id) {
    case 'minute':
      return writeMinute(guide);
    case 'plan':
      return writePlan(guide);
    case 'sources':
      return writeSources(guide);
    case 'scorecard':
      return writeScorecard(guide);
    case 'rounds':
      return guide.rounds.map((round) => writeRound(round, guide)).join('\n');
    case 'experiences':
      return guide.experiences.map((experience) => writeExperience(experience, guide)).join('\n');
    case 'questionsHere':
    case 'questionsElsewhere':
    case 'questionsPosting':
    case 'questionsTypical':
      return listQuestions(guide, id)
        .map((question) => writeQuestion(question, guide))
        .join('\n');
    default:
      return listSectionItems(guide, id)
        .map((item) => writeItem(item, guide))
        .join('\n');
  }
}

/** One item: its text, its label and people, then its passages word for word with their links. */
function writeItem(item: Item, guide: Guide, lead = '', details: readonly string[] = []): string {
  const facts = [labelText(item.label), evidenceText(item)].filter((part) => part !== '').join(', ');
  const body = [...details, ...item.evidence.slice(0, MAX_QUOTES).map((ref) => writeQuote(ref, guide))];
  const first = `- ${lead}${escapeMarkdown(item.text)} *(${facts})*`;
  return [first, ...body.map((line) => `  - ${line}`)].join('\n');
}

function writeQuote(ref: EvidenceRef, guide: Guide): string {
  const quote = `“${escapeMarkdown(quoteOf(ref, guide.units))}”`;
  const unit = guide.units[ref.unitId];
  const permalink = permalinkOf(ref, guide.units);
  if (!unit || permalink === null) return quote;
  const place = [unit.subreddit === '' ? '' : `r/${unit.subreddit}`, sayMonth(unit.at)].filter(
    (part) => part !== '',
  );
  return `${quote} ${linkMarkdown(place.join(', ') || LABEL_TEXT.reported, permalink)}`;
}

function writeQuestion(question: QuestionItem, guide: Guide): string {
  const { tests, shows, followUpQuestion } = question;
  const details = [
    ...(question.round ? [ROUND_TITLE[question.round]] : []),
    ...(tests ? [`${MARKDOWN.tests}: ${escapeMarkdown(tests)}`] : []),
    ...(shows ? [`${MARKDOWN.shows}: ${escapeMarkdown(shows)}`] : []),
    ...(followUpQuestion ? [`${MARKDOWN.followUp}: ${escapeMarkdown(followUpQuestion)}`] : []),
  ];
  return writeItem(question, guide, '', [...details, MARKDOWN.own]);
}

function writeRound(round: RoundItem, guide: Guide): string {
  const facts = [round.length, round.format, round.who].flatMap((fact) =>
    fact ? [escapeMarkdown(fact)] : [],
  );
  const tests = round.tests ? [`${MARKDOWN.tests}: ${escapeMarkdown(round.tests)}`] : [];
  const details = [...(facts.length > 0 ? [facts.join(' · ')] : []), ...tests];
  return writeItem(round, guide, `**${escapeMarkdown(round.title)}**: `, details);
}

function writeExperience(experience: ExperienceItem, guide: Guide): string {
  const { outcome, difficulty, rounds } = experience;
  const facts = [
    ...(outcome ? [`${MARKDOWN.outcome}: ${escapeMarkdown(OUTCOME_TEXT[outcome] ?? outcome)}`] : []),
    ...(difficulty ? [`${MARKDOWN.difficulty}: ${escapeMarkdown(difficulty)}`] : []),
    ...(rounds.length > 0
      ? [`${MARKDOWN.rounds}: ${rounds.map((kind) => ROUND_TITLE[kind]).join(', ')}`]
      : []),
  ];
  return writeItem(experience, guide, '', facts.length > 0 ? [facts.join(' · ')] : []);
}

function writeMinute(guide: Guide): string {
  const { minute } = guide;
  const likeliest = minute.likeliest.flatMap(
    (id) => guide.questions.find((question) => question.id === id) ?? [],
  );
  return [
    `- **${MARKDOWN.nextStep}**: ${escapeMarkdown(minute.nextStep)}`,
    ...(likeliest.length > 0 ? [`- **${MARKDOWN.likeliest}**:`] : []),
    ...likeliest.map((question) => `  - ${escapeMarkdown(question.text)} *(${labelText(question.label)})*`),
    ...(minute.avoid
      ? [`- **${MARKDOWN.avoid}**: ${escapeMarkdown(minute.avoid.text)} *(${labelText(minute.avoid.label)})*`]
      : []),
    `- **${MARKDOWN.unknown}**: ${escapeMarkdown(minute.unknown)}`,
  ].join('\n');
}

function writePlan(guide: Guide): string {
  return guide.plan
    .map((day) =>
      [
        `### ${escapeMarkdown(day.title)}`,
        '',
        ...day.tasks.map(
          (task) =>
            `- [ ] ${escapeMarkdown(task.text)} *(${MARKDOWN.minutes(task.minutes)}, ${labelText(task.label)})*`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

function writeSources(guide: Guide): string {
  return Object.values(guide.units)
    .map((unit) => {
      const title = escapeMarkdown(unit.threadTitle || unit.subreddit);
      const permalink = permalinkOf({ unitId: unit.id, start: 0, end: 0 }, guide.units);
      const where = permalink === null ? title : linkMarkdown(unit.threadTitle || unit.subreddit, permalink);
      return `- ${where} (r/${escapeMarkdown(unit.subreddit)}, ${sayDate(unit.at)})`;
    })
    .join('\n');
}

function writeScorecard(guide: Guide): string {
  const { scorecard, engine } = guide;
  const made =
    engine.kind === 'model'
      ? MARKDOWN.withModel(escapeMarkdown(engine.model ?? ''))
      : MARKDOWN.onThisComputer;
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
  const lines = rows.filter(([, value]) => value !== '').map(([name, value]) => `- ${name}: ${value}`);
  return [MARKDOWN.made(made), '', ...lines].join('\n');
}
