import { useSignal } from '@preact/signals';
import { browserLanguage, t } from '../../adapters/i18n';
import { readGuide } from '../../adapters/library';
import { AppError } from '../../core/errors';
import type { InterviewDetails } from '../../core/posting/interview';
import { looksLikeInvitation } from '../../core/posting/invitation';
import type { RunSummary } from '../../core/run/run';
import { send } from '../../messaging/messenger';
import { readLocalDate } from '../first-guide';
import { Choice, Field } from '../parts/field';
import { InvitationForm } from '../posting/invitation-form';
import { postingFrom } from '../posting-view';
import { attempt, type OnError, order } from '../run/run-actions';
import { openRunInPanel, startRun } from '../run/start-run';
import { NewPosting } from './new-posting';

interface SelectedTextProps {
  readonly text: string;
  /** Of the page it was taken from; '' when unknown. */
  readonly url: string;
  readonly runs: readonly RunSummary[];
  readonly onError: OnError;
}

/** Text from a page: the user says whether it is a posting or an invitation; the likelier is chosen beforehand. */
export function SelectedText({ text, url, runs, onError }: SelectedTextProps) {
  const hints = { today: readLocalDate(Date.now()), locale: browserLanguage() };
  const isInvitation = useSignal(looksLikeInvitation(text, hints));
  return (
    <>
      <div class="section">
        <h1 tabIndex={-1}>{t('selectedTitle')}</h1>
        <fieldset class="open-choices">
          <legend>{t('selectedAsk')}</legend>
          {[true, false].map((choice) => (
            <button
              type="button"
              key={String(choice)}
              class={isInvitation.value === choice ? 'choice-chip choice-chip-set' : 'choice-chip'}
              aria-pressed={isInvitation.value === choice}
              onClick={() => {
                isInvitation.value = choice;
              }}
            >
              {t(choice ? 'selectedInvitation' : 'selectedPosting')}
            </button>
          ))}
        </fieldset>
      </div>
      {isInvitation.value ? (
        <SelectedInvitation text={text} runs={runs} onError={onError} />
      ) : (
        <NewPosting text={text} url={url} onError={onError}>
          <p>{t('selectionTaken')}</p>
        </NewPosting>
      )}
    </>
  );
}

const NEW_ROLE = '';

/** The invitation's fields, and which of the guides they belong to. */
function SelectedInvitation({ text, runs, onError }: Omit<SelectedTextProps, 'url'>) {
  const runId = useSignal(runs[0]?.id ?? NEW_ROLE);
  const role = useSignal({ title: '', company: '' });
  const run = runs.find(({ id }) => id === runId.value);
  const store = (interview: InterviewDetails) => {
    if (run !== undefined) {
      order(addToRun(run, interview), onError);
      openRunInPanel(run.id, null, onError);
      return;
    }
    attempt(() => {
      const posting = postingFrom({ ...role.value, text: '' }, null);
      startRun({ posting, interview, fresh: false, windowId: null }, onError);
    }, onError);
  };
  const options = runs.map(({ id, posting }) => ({
    value: id,
    text: [posting.title || t('untitled'), posting.company].filter((part) => part !== '').join(', '),
  }));
  return (
    <div class="section">
      <Choice
        label={t('forWhichRole')}
        value={runId.value}
        onChoose={(id) => {
          runId.value = id;
        }}
        options={[...options, { value: NEW_ROLE, text: t('anotherRole') }]}
      />
      {run === undefined && (
        <div class="form-pair">
          {(['title', 'company'] as const).map((name) => (
            <Field
              key={name}
              label={t(`field_${name}`)}
              value={role.value[name]}
              onInput={(value) => {
                role.value = { ...role.value, [name]: value };
              }}
            />
          ))}
        </div>
      )}
      <InvitationForm key={runId.value} interview={run?.interview ?? {}} text={text} onDone={store} />
    </div>
  );
}

async function addToRun(run: RunSummary, interview: InterviewDetails): Promise<void> {
  const guide = await readGuide(run.id);
  if (guide === undefined) throw new AppError('runNotFound', 'guide');
  await send('editRun', { runId: run.id, posting: guide.posting, interview });
}
