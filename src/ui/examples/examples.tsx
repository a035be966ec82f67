import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n';
import { toErrorInfo } from '../../core/errors';
import type { Guide } from '../../core/guide/guide';
import type { Story } from '../../core/practice/story';
import { send } from '../../messaging/messenger';
import { Button } from '../parts/button';
import type { OnError } from '../run/run-actions';
import { useAnswers } from '../use-answers';
import { Requirements } from './requirements';
import { StoryForm } from './story-form';

interface ExamplesProps {
  readonly guide: Guide;
  readonly onError: OnError;
  readonly onClose: () => void;
}

/** What the user brings: what he has of what the posting wants, and his stories. All of it is his own writing. */
export function Examples({ guide, onError, onClose }: ExamplesProps) {
  const answers = useAnswers(guide.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="examples" aria-busy={answers === undefined}>
      <div class="section-head">
        <h1 tabIndex={-1} ref={heading}>
          {t('examples')}
        </h1>
        <Button onClick={onClose}>{t('practiseClose')}</Button>
      </div>
      <p class="muted small">{t('practisePrivate')}</p>
      {answers && (
        <>
          <Requirements guide={guide} checklist={answers.checklist} onError={onError} />
          <Stories guide={guide} stories={answers.stories} onError={onError} />
        </>
      )}
    </main>
  );
}

interface StoriesProps extends Omit<ExamplesProps, 'onClose'> {
  readonly stories: readonly Story[];
}

function Stories({ guide, stories, onError }: StoriesProps) {
  /** The one just begun, whose title has the focus. */
  const begun = useSignal('');
  const begin = () => {
    const id = crypto.randomUUID();
    begun.value = id;
    send('changeStory', { id, change: {}, isNew: true }).catch((error: unknown) =>
      onError(toErrorInfo(error).code),
    );
  };
  // In a fixed order: sorted by the last change, a story would jump away while it is written.
  const inOrder = [...stories].sort((a, b) => (a.id < b.id ? -1 : 1));
  return (
    <section class="section" aria-labelledby="stories">
      <h2 id="stories">{t('stories')}</h2>
      <p>{t('storiesText')}</p>
      {inOrder.map((story) => (
        <StoryForm
          key={story.id}
          story={story}
          guide={guide}
          isNew={story.id === begun.value}
          onError={onError}
        />
      ))}
      <Button onClick={begin}>{t('storyAdd')}</Button>
    </section>
  );
}
