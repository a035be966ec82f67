import type { ComponentChildren } from 'preact';

interface NoticeProps {
  /** `error` is announced at once; `asking` waits for an answer; `plain` only tells. */
  readonly tone?: 'plain' | 'asking' | 'error';
  readonly title?: string;
  readonly children?: ComponentChildren;
  /** Buttons: the ways on. */
  readonly actions?: ComponentChildren;
}

/** A sentence about what happened and what can be done next. */
export function Notice({ tone = 'plain', title, children, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${tone} fade-in`} {...(tone === 'error' ? { role: 'alert' } : {})}>
      <div class="notice-text">
        {title !== undefined && <strong>{title} </strong>}
        {children}
      </div>
      {actions !== undefined && <div class="buttons">{actions}</div>}
    </div>
  );
}
