import { useSignal } from '@preact/signals';
import { t, tCount } from '../../adapters/i18n';
import type { Guide } from '../../core/guide/guide';
import {
  groupQuestions,
  type ItemSection,
  listSectionsAfterPlan,
  listSectionsBeforePlan,
  readSharedLabel,
} from '../guide-view';
import { Notice } from '../parts/notice';
import { filterQuestions, NO_FILTER } from '../question-filter';
import { Experiences } from './experiences';
import { FilterBar } from './filter-bar';
import { ItemList } from './item';
import { Made } from './made';
import { Minute } from './minute';
import { Plan } from './plan';
import { QuestionList } from './question';
import { QUOTES_ON_PAGE_COUNT, QuotesShown } from './quotes-shown';
import { Rounds } from './rounds';
import { Capped, Section } from './section';

interface GuideBodyProps {
  readonly guide: Guide;
  /** `panel`: questions first and cut short, the rest folded. `page`: everything, in the order of the PDF. */
  readonly layout: 'panel' | 'page';
}

const PANEL_SHOWN_COUNT = 4;
/** So many are seen at a glance. */
const FEW_QUESTIONS = 8;

/** A guide, section by section. Grows in place: what is there keeps its element when a new revision comes. */
export function GuideBody({ guide, layout }: GuideBodyProps) {
  const shownCount = layout === 'panel' ? PANEL_SHOWN_COUNT : Number.POSITIVE_INFINITY;
  const isPanel = layout === 'panel';
  const questions = <Questions guide={guide} shownCount={shownCount} hasFilter={!isPanel} />;
  const folding = { guide, isFolded: isPanel };
  return (
    <QuotesShown.Provider value={isPanel ? 1 : QUOTES_ON_PAGE_COUNT}>
      <div class={`guide guide-${layout}`}>
        {!isPanel && <Minute guide={guide} isLinked />}
        {isPanel && questions}
        <Rounds {...folding} />
        {!isPanel && questions}
        <Experiences {...folding} />
        <ItemSections {...folding} sections={listSectionsBeforePlan(guide)} />
        <Plan {...folding} />
        <ItemSections {...folding} sections={listSectionsAfterPlan(guide)} />
        <Made {...folding} />
      </div>
    </QuotesShown.Provider>
  );
}

interface QuestionsProps {
  readonly guide: Guide;
  readonly shownCount: number;
  readonly hasFilter: boolean;
}

function Questions({ guide, shownCount, hasFilter }: QuestionsProps) {
  const filter = useSignal(NO_FILTER);
  const filtered = { ...guide, questions: filterQuestions(guide.questions, filter.value) };
  const groups = groupQuestions(filtered);
  const hasSearched = guide.counts.threadsRead > 0 || guide.counts.postsFound > 0;
  const isNobodyHere = hasSearched && guide.counts.peopleHere === 0;
  return (
    <>
      {isNobodyHere && <NobodyHere guide={guide} />}
      {hasFilter && guide.questions.length > FEW_QUESTIONS && (
        <FilterBar
          guide={guide}
          filter={filter.value}
          onFilter={(chosen) => {
            filter.value = chosen;
          }}
        />
      )}
      {groups.map((group) => (
        <Section
          key={group.id}
          id={group.id}
          title={t(group.title)}
          {...(group.people > 0 ? { aside: tCount('people', group.people) } : {})}
        >
          <Capped items={group.questions} shownCount={shownCount}>
            {(shown) => <QuestionList questions={shown} guide={guide} isLabelSaidAbove />}
          </Capped>
        </Section>
      ))}
    </>
  );
}

function NobodyHere({ guide }: { readonly guide: Guide }) {
  const { company } = guide.posting;
  const isSure = guide.sources.every(({ status }) => status === 'ok' || status === 'empty');
  return (
    <Section id="here" title={t('section_here')}>
      <Notice>
        {company === '' ? t('nobodyHereUnnamed') : t(isSure ? 'nobodyHere' : 'nobodyHereYet', company)}
      </Notice>
    </Section>
  );
}

interface ItemSectionsProps {
  readonly sections: readonly ItemSection[];
  readonly guide: Guide;
  readonly isFolded: boolean;
}

function ItemSections({ sections, guide, isFolded }: ItemSectionsProps) {
  return (
    <>
      {sections.map(({ id, title, items }) => {
        const shared = readSharedLabel(items);
        const label = shared === null ? {} : { label: shared };
        return (
          <Section key={id} id={id} title={t(title)} isFolded={isFolded} {...label}>
            <ItemList items={items} guide={guide} isLabelSaidAbove={shared !== null} />
          </Section>
        );
      })}
    </>
  );
}
