import type { ComponentChildren } from 'preact';
import { Monogram } from '../parts/monogram';

interface PostingHeaderProps {
  readonly title: string;
  readonly company: string;
  /** What stands below the title, in one line if it fits. */
  readonly facts: readonly string[];
  readonly action?: ComponentChildren;
  /** Of the heading; 1 unless the posting is only an example on a page of its own. */
  readonly level?: 1 | 3;
}

/** Which job this is about. */
export function PostingHeader({ title, company, facts, action, level = 1 }: PostingHeaderProps) {
  const Heading = `h${level}` as const;
  return (
    <header class="posting-header">
      <Monogram company={company} title={title} />
      <div class="posting-header-text">
        <Heading class="posting-title" tabIndex={-1}>
          {title}
        </Heading>
        {facts.length > 0 && <p class="muted">{facts.join(' · ')}</p>}
      </div>
      {action}
    </header>
  );
}
