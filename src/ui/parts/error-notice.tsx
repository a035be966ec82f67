import type { ComponentChildren } from 'preact';
import { t } from '../../adapters/i18n';
import type { ErrorCode } from '../../core/errors';
import { Notice } from './notice';

interface ErrorNoticeProps {
  readonly code: ErrorCode;
  readonly actions?: ComponentChildren;
}

/** An error in a person's words: what happened and what to do next. */
export function ErrorNotice({ code, actions }: ErrorNoticeProps) {
  return (
    <Notice tone="error" {...(actions === undefined ? {} : { actions })}>
      {t(`error_${code}`)}
    </Notice>
  );
}
