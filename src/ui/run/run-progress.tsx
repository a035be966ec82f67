import { say, t, uiLanguage } from '../../adapters/i18n';
import type { RunSummary } from '../../core/run/run';
import { formatDuration } from '../format';
import { announceStage, describeSteps, isUnderWay, measureProgress, type StepRow } from '../run-view';

const MARKS: Record<StepRow['state'], string> = {
  done: '✓',
  open: '●',
  idle: '○',
  degraded: '!',
  failed: '✕',
};

/** The sentence for who listens: a bar is silent. It stays in the page while the run changes, or nothing is announced. */
export function StageStatus({ run }: { readonly run: RunSummary }) {
  return (
    <p role="status" class="visually-hidden">
      {say(announceStage(run))}
    </p>
  );
}

/** How far a run has come: a bar, and a line for each step with counts and times. */
export function RunProgress({ run }: { readonly run: RunSummary }) {
  return (
    <>
      {isUnderWay(run) && <progress max={1} value={measureProgress(run)} aria-label={t('progressLabel')} />}
      <ol class="steps">
        {describeSteps(run).map((row) => (
          <Step key={row.step} row={row} />
        ))}
      </ol>
    </>
  );
}

function Step({ row }: { readonly row: StepRow }) {
  const time = row.tookMs === undefined ? null : formatDuration(row.tookMs, uiLanguage());
  const figures = [row.progress === null ? null : say(row.progress), time].filter(
    (figure) => figure !== null,
  );
  return (
    <li class={`step step-${row.state}`} aria-current={row.state === 'open' ? 'step' : undefined}>
      <span class="step-mark" aria-hidden="true">
        {MARKS[row.state]}
      </span>
      <span class="step-label">
        {say(row.label)}
        <span class="visually-hidden"> ({t(`stepState_${row.state}`)})</span>
      </span>
      <span class="step-figures">{figures.join(' · ')}</span>
    </li>
  );
}
