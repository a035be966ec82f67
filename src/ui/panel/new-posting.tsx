import type { ComponentChildren } from 'preact';
import { t } from '../../adapters/i18n';
import { type TypedPosting, TypedPostingForm } from '../posting/typed-posting';
import { postingFrom } from '../posting-view';
import { attempt, type OnError } from '../run/run-actions';
import { startRun } from '../run/start-run';

interface NewPostingProps {
  readonly title: string;
  readonly onError: OnError;
  /** Text that was selected on a page. */
  readonly text?: string;
  /** Why this is shown. */
  readonly children: ComponentChildren;
}

/** A posting by hand: pasted, or role and company only. */
export function NewPosting({ title, onError, text = '', children }: NewPostingProps) {
  const start = (typed: TypedPosting) => {
    attempt(() => {
      startRun({ posting: postingFrom(typed, null), interview: {}, fresh: false, windowId: null }, onError);
    }, onError);
  };
  return (
    <div class="section">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
      <h2 class="section-name">{t('typeInstead')}</h2>
      <TypedPostingForm onDone={start} start={{ text }} />
    </div>
  );
}
