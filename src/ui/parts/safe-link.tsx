import type { ComponentChildren } from 'preact';
import { t } from '../../adapters/i18n';
import { isAllowedLink } from '../../core/guide/link-rule';
import type { JobPosting } from '../../core/posting/job-posting';

interface SafeLinkProps {
  readonly url: string | null;
  /** The posting whose host may be linked besides the places where people report. */
  readonly posting: Pick<JobPosting, 'url'>;
  readonly children: ComponentChildren;
}

/** A link out, in a new tab, if the link rule lets it be one; else only its text. */
export function SafeLink({ url, posting, children }: SafeLinkProps) {
  if (url === null || !isAllowedLink(url, posting)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span class="visually-hidden"> ({t('opensInTab')})</span>
    </a>
  );
}
