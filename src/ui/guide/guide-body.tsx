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
import { Experiences } from './experiences';
import { ItemList } from './item';
import { Made } from './made';
import { Minute } from './minute';
import { Plan } from './plan';
import { QuestionList } from './question';
import { Rounds } from './rounds';
import { Capped, Section } from './section';

interface GuideBodyProps {
  readonly guide: Guide;
  /** `panel`: reported questions first, long lists cut short. `page`: everything, in the order of the PDF. */
  readonly layout: 'panel' | 'page';
}

const PANEL_SHOWN_COUNT = 4;

/** A guide, section by section. Grows in place: what is there keeps its element when a new revision comes. */
export function GuideBody({ guide, layout }: GuideBodyProps) {
  const shownCount = layout === 'panel' ? PANEL_SHOWN_COUNT : Number.POSITIVE_INFINITY;
  const isPanel = layout === 'panel';
  const questions = <Questions guide={guide} shownCount={shownCount} />;
  return (
    <div class={`guide guide-${layout}`}>
      {!isPanel && <Minute guide={guide} />}
      {isPanel && questions}
      <Rounds guide={guide} />
      {!isPanel && questions}
      <Experiences guide={guide} shownCount={shownCount} />
      <ItemSections sections={listSectionsBeforePlan(guide)} guide={guide} shownCount={shownCount} />
      <Plan guide={guide} />
      <ItemSections sections={listSectionsAfterPlan(guide)} guide={guide} shownCount={shownCount} />
      <Made guide={guide} />
    </div>
  );
}

function Questions({ guide, shownCount }: { readonly guide: Guide; readonly shownCount: number }) {
  const groups = groupQuestions(guide);
  const hasSearched = guide.counts.threadsRead > 0 || guide.counts.postsFound > 0;
  const isNobodyHere = hasSearched && guide.counts.peopleHere === 0;
  return (
    <>
      {isNobodyHere && <NobodyHere guide={guide} />}
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
  return (
    <Section id="here" title={t('section_here')}>
      <Notice>{company === '' ? t('nobodyHereUnnamed') : t('nobodyHere', company)}</Notice>
    </Section>
  );
}

interface ItemSectionsProps {
  readonly sections: readonly ItemSection[];
  readonly guide: Guide;
  readonly shownCount: number;
}

function ItemSections({ sections, guide, shownCount }: ItemSectionsProps) {
  return (
    <>
      {sections.map(({ id, title, items }) => {
        const shared = readSharedLabel(items);
        return (
          <Section key={id} id={id} title={t(title)} {...(shared === null ? {} : { label: shared })}>
            <Capped items={items} shownCount={shownCount}>
              {(shown) => <ItemList items={shown} guide={guide} isLabelSaidAbove={shared !== null} />}
            </Capped>
          </Section>
        );
      })}
    </>
  );
}
