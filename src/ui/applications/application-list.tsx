import { t, uiLanguage } from '../../adapters/i18n';
import { type Application, STAGES } from '../../core/applications/application';
import { send } from '../../messaging/messenger';
import { formatDate } from '../format';
import { Button } from '../parts/button';
import { Choice } from '../parts/field';
import { Monogram } from '../parts/monogram';
import { describeWhen } from '../posting-view';
import { type OnError, order } from '../run/run-actions';
import { startRun } from '../run/start-run';
import type { OwnApplications } from '../use-applications';

interface ApplicationListProps {
  readonly own: OwnApplications;
  readonly onOpen: (runId: string) => void;
  readonly onError: OnError;
}

/** By stage, those with the nearest interview first within it. */
export function ApplicationList({ own, onOpen, onError }: ApplicationListProps) {
  const stages = [...STAGES].reverse().sort((a, b) => Number(a === 'done') - Number(b === 'done'));
  return (
    <>
      {stages.map((stage) => {
        const ofStage = own.applications.filter((one) => one.stage === stage);
        if (ofStage.length === 0) return null;
        return (
          <section key={stage} aria-labelledby={`stage-${stage}`}>
            <h2 class="section-name" id={`stage-${stage}`}>
              {t(`stage_${stage}`)}
            </h2>
            <ul class="library">
              {ofStage.map((one) => (
                <Entry key={one.key} application={one} own={own} onOpen={onOpen} onError={onError} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface EntryProps extends ApplicationListProps {
  readonly application: Application;
}

function Entry({ application, own, onOpen, onError }: EntryProps) {
  const { key, title, company, stage, runId, interview, changedAt } = application;
  const locale = uiLanguage();
  const facts = [
    company,
    describeWhen(interview, locale) ?? formatDate(changedAt, locale),
    interview.round === undefined ? undefined : t(`round_${interview.round}`),
  ].filter((fact) => fact !== undefined && fact !== '');
  const open = () => {
    if (runId !== undefined) return onOpen(runId);
    const posting = own.saved.get(key)?.posting;
    if (posting) startRun({ posting, interview: {}, fresh: false, windowId: null }, onError);
  };
  return (
    <li class="library-entry">
      <Monogram company={company} title={title} />
      <div>
        <Button look="link" onClick={open}>
          {title || t('untitled')}
        </Button>
        <p class="muted small">{facts.join(' · ')}</p>
      </div>
      <Choice
        label={t('stageLabel')}
        value={stage}
        options={STAGES.map((value) => ({ value, text: t(`stage_${value}`) }))}
        onChoose={(chosen) => {
          const wanted = STAGES.find((known) => known === chosen);
          if (wanted) order(send('setStage', { key, stage: wanted }), onError);
        }}
      />
    </li>
  );
}
