import type { ComponentChildren } from 'preact';
import { t } from '../../adapters/i18n';
import { type TypedPosting, TypedPostingForm } from '../posting/typed-posting';
import { postingFrom } from '../posting-view';
import { attempt, type OnError } from '../run/run-actions';
import { startRun } from '../run/start-run';

interface NewPostingProps {
  /** Left out where a heading stands above already. */
  readonly title?: string;
  readonly onError: OnError;
  /** Text that was selected on a page. */
  readonly text?: string;
  /** Of the page it was taken from. */
  readonly url?: string;
  /** Why this is shown. */
  readonly children: ComponentChildren;
}

/** A posting by hand: pasted, or role and company only. */
export function NewPosting({ title, onError, text = '', url = '', children }: NewPostingProps) {
  const start = (typed: TypedPosting) => {
    attempt(() => {
      startRun(
        { posting: postingFrom(typed, { url }), interview: {}, fresh: false, windowId: null },
        onError,
      );
    }, onError);
  };
  return (
    <div class="section">
      {title !== undefined && <h1 tabIndex={-1}>{title}</h1>}
      {children}
      <h2 class="section-name">{t('typeInstead')}</h2>
      <TypedPostingForm onDone={start} start={{ text }} />
    </div>
  );
}
