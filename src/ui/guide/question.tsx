import { t } from '../../adapters/i18n';
import type { Guide, QuestionItem } from '../../core/guide/guide';
import { Evidence } from './evidence';
import { Basis, OriginChip } from './item';
import { ItemTools } from './item-tools';

interface QuestionViewProps {
  readonly question: QuestionItem;
  readonly guide: Guide;
  readonly isLabelSaidAbove?: boolean;
  /** In small: the question, what it tests, and one quote. */
  readonly isBrief?: boolean;
}

/** A question, who was asked it, what it tests, and what a good answer shows. */
export function QuestionView({
  question,
  guide,
  isLabelSaidAbove = false,
  isBrief = false,
}: QuestionViewProps) {
  return (
    <li class="item question" id={`item-${question.id}`}>
      <OriginChip item={question} isLabelSaidAbove={isLabelSaidAbove} />
      <p class="question-text" dir="auto" lang={guide.language}>
        {question.text}
      </p>
      <Preparation question={question} isBrief={isBrief} language={guide.language} />
      <Basis item={question} posting={guide.posting} />
      <Evidence refs={question.evidence} guide={guide} />
      <ItemTools item={question} guide={guide} />
    </li>
  );
}

/** From the competency card: typical, whoever asked; so it is set apart from what was reported. */
export function Preparation({
  question,
  isBrief,
  language,
}: {
  readonly question: QuestionItem;
  readonly isBrief: boolean;
  /** BCP 47 of the guide's own wording. */
  readonly language: string;
}) {
  const { tests, shows, followUpQuestion, round } = question;
  return (
    <div class="preparation">
      {tests !== undefined && (
        <p>
          {t('tests')}{' '}
          <span dir="auto" lang={language}>
            {tests}
          </span>
        </p>
      )}
      {shows !== undefined && !isBrief && (
        <p>
          {t('goodAnswer')}{' '}
          <span dir="auto" lang={language}>
            {shows}
          </span>
        </p>
      )}
      {followUpQuestion !== undefined && !isBrief && (
        <p>
          {t('followUp')}{' '}
          <span dir="auto" lang={language}>
            {followUpQuestion}
          </span>
        </p>
      )}
      {round !== undefined && !isBrief && (
        <p>
          {t('askedIn')} {t(`round_${round}`)}
        </p>
      )}
    </div>
  );
}

interface QuestionListProps {
  readonly questions: readonly QuestionItem[];
  readonly guide: Guide;
  readonly isLabelSaidAbove?: boolean;
  readonly isBrief?: boolean;
}

export function QuestionList({
  questions,
  guide,
  isLabelSaidAbove = false,
  isBrief = false,
}: QuestionListProps) {
  return (
    <ul class="items">
      {questions.map((question) => (
        <QuestionView
          key={question.id}
          question={question}
          guide={guide}
          isLabelSaidAbove={isLabelSaidAbove}
          isBrief={isBrief}
        />
      ))}
    </ul>
  );
}
