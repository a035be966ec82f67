import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n';
import { toErrorInfo } from '../../core/errors';
import type { Guide } from '../../core/guide/guide';
import { nameCompetency } from '../../core/practice/competencies';
import {
  isTopHeavy,
  listFitting,
  listMissing,
  MAX_STORY_CHARS,
  STORY_CARDS,
  STORY_PARTS,
  type Story,
  type StoryChange,
  suggestCards,
} from '../../core/practice/story';
import { send } from '../../messaging/messenger';
import { AutosaveField } from '../parts/autosave-field';
import { Button } from '../parts/button';
import { Choice } from '../parts/field';
import { type OnError, order } from '../run/run-actions';

interface StoryFormProps {
  readonly story: Story;
  readonly guide: Guide;
  readonly isNew: boolean;
  readonly onError: OnError;
}

const TITLE_CHARS = 200;

/** One story: situation, action, result; what is empty is pointed out, and which questions it fits. Never written for him. */
export function StoryForm({ story, guide, isNew, onError }: StoryFormProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) element.current?.querySelector('textarea')?.focus();
  }, [isNew]);
  const store = (change: StoryChange): Promise<unknown> =>
    send('changeStory', { id: story.id, change, isNew: false }).catch((error: unknown) => {
      onError(toErrorInfo(error).code);
      throw error;
    });
  const missing = listMissing(story);
  return (
    <div class="story" ref={element}>
      <AutosaveField
        label={t('storyTitle')}
        value={story.title}
        maxLength={TITLE_CHARS}
        lines={1}
        onSave={(title) => store({ title })}
      />
      {STORY_PARTS.map((part) => (
        <AutosaveField
          key={part}
          label={t(`story_${part}`)}
          hint={t(`storyHint_${part}`)}
          value={story[part]}
          maxLength={MAX_STORY_CHARS}
          lines={part === 'action' ? 4 : 2}
          onSave={(text) => store({ [part]: text })}
          {...(missing.includes(part) ? { warning: t(`storyMissing_${part}`) } : {})}
        />
      ))}
      {isTopHeavy(story) && <p role="status">{t('storyTopHeavy')}</p>}
      <Cards story={story} guide={guide} store={store} />
      <Fits story={story} guide={guide} />
      <Remove story={story} onError={onError} />
    </div>
  );
}

interface CardsProps {
  readonly story: Story;
  readonly guide: Guide;
  readonly store: (change: StoryChange) => Promise<unknown>;
}

/** The competencies it shows: those its words are about are offered first. */
function Cards({ story, guide, store }: CardsProps) {
  const name = (id: string) => nameCompetency(id, guide.language);
  const suggested = suggestCards(story).filter((id) => !story.cards.includes(id));
  const others = STORY_CARDS.filter((id) => !story.cards.includes(id) && !suggested.includes(id));
  const set = (cards: readonly string[]) => void store({ cards }).catch(() => undefined);
  const chip = (id: string, isSet: boolean, cards: readonly string[]) => (
    <button
      type="button"
      key={id}
      class={isSet ? 'choice-chip choice-chip-set' : 'choice-chip'}
      aria-pressed={isSet}
      onClick={() => set(cards)}
    >
      {name(id)}
    </button>
  );
  return (
    <>
      <fieldset class="open-choices">
        <legend>{t('storyShows')}</legend>
        {story.cards.map((id) =>
          chip(
            id,
            true,
            story.cards.filter((other) => other !== id),
          ),
        )}
        {suggested.map((id) => chip(id, false, [...story.cards, id]))}
      </fieldset>
      <Choice
        label={t('storyAddCard')}
        value=""
        options={[{ value: '', text: '–' }, ...others.map((id) => ({ value: id, text: name(id) }))]}
        onChoose={(id) => id !== '' && set([...story.cards, id])}
      />
    </>
  );
}

const FITTING_COUNT = 6;

function Fits({ story, guide }: { readonly story: Story; readonly guide: Guide }) {
  const fitting = guide.questions.filter((question) => listFitting(question, [story]).length > 0);
  if (fitting.length === 0) return null;
  return (
    <div>
      <h3 class="sub-name">{t('storyFits')}</h3>
      <ul>
        {fitting.slice(0, FITTING_COUNT).map((question) => (
          <li key={question.id} dir="auto">
            {question.text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Remove({ story, onError }: Pick<StoryFormProps, 'story' | 'onError'>) {
  const isConfirming = useSignal(false);
  if (!isConfirming.value) {
    return (
      <Button
        look="link"
        label={t('deleteNamed', story.title || t('storyUntitled'))}
        onClick={() => {
          isConfirming.value = true;
        }}
      >
        {t('delete')}
      </Button>
    );
  }
  return (
    <div class="buttons confirm" role="alert">
      {t('storyDeleteSure')}
      <Button look="danger" hasFocus onClick={() => order(send('deleteStory', { id: story.id }), onError)}>
        {t('delete')}
      </Button>
      <Button
        onClick={() => {
          isConfirming.value = false;
        }}
      >
        {t('keep')}
      </Button>
    </div>
  );
}
