import { t } from '../../adapters/i18n';
import type { QuestionItem } from '../../core/guide/guide';
import { listFitting, STORY_PARTS, type Story } from '../../core/practice/story';
import { send } from '../../messaging/messenger';
import { Button } from '../parts/button';
import { Choice } from '../parts/field';
import { type OnError, order } from '../run/run-actions';

interface OwnStoriesProps {
  readonly question: QuestionItem;
  readonly stories: readonly Story[];
  readonly onError: OnError;
}

const STORIES_COUNT = 3;

/** Which of his stories fit, by his own choice and by competency; any other he can choose. */
export function OwnStories({ question, stories, onError }: OwnStoriesProps) {
  if (stories.length === 0) return null;
  const fitting = listFitting(question, stories).slice(0, STORIES_COUNT);
  const others = stories.filter(({ questionIds }) => !questionIds.includes(question.id));
  const link = (story: Story, isLinked: boolean) => {
    const rest = story.questionIds.filter((id) => id !== question.id);
    const questionIds = isLinked ? [...rest, question.id] : rest;
    order(send('changeStory', { id: story.id, change: { questionIds }, isNew: false }), onError);
  };
  return (
    <div>
      {fitting.length > 0 && <p>{t('storiesFit')}</p>}
      {fitting.map(({ story, fit }) => (
        <details key={story.id}>
          <summary>{story.title || t('storyUntitled')}</summary>
          {STORY_PARTS.map((part) => (
            <p key={part} dir="auto">
              <strong>{t(`story_${part}`)}:</strong> {story[part] || t(`storyMissing_${part}`)}
            </p>
          ))}
          {fit === 'chosen' && (
            <Button look="link" onClick={() => link(story, false)}>
              {t('storyUnlink')}
            </Button>
          )}
        </details>
      ))}
      <Choice
        label={t('storyLink')}
        value=""
        options={[
          { value: '', text: '–' },
          ...others.map(({ id, title }) => ({ value: id, text: title || t('storyUntitled') })),
        ]}
        onChoose={(id) => {
          const story = others.find((one) => one.id === id);
          if (story) link(story, true);
        }}
      />
    </div>
  );
}
