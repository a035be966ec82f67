import { say, t } from '../../adapters/i18n';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { type TypedPosting, TypedPostingForm } from '../posting/typed-posting';
import { explainNoPosting } from '../posting-view';
import type { CurrentPage } from './current-page';

interface NoPostingProps {
  readonly page: CurrentPage;
  readonly onTyped: (typed: TypedPosting) => void;
  readonly onAgain: () => void;
}

/** A page without a posting is no dead end: why, and two ways on. */
export function NoPosting({ page, onTyped, onAgain }: NoPostingProps) {
  const again = <Button onClick={onAgain}>{t('readAgain')}</Button>;
  return (
    <main class="section">
      <h1>{t('noPostingTitle')}</h1>
      {page.state === 'none' && (
        <Notice {...(page.reason === 'restricted' ? {} : { actions: again })}>
          {say(explainNoPosting(page.reason))}
        </Notice>
      )}
      {page.state === 'failed' && <ErrorNotice code={page.code} actions={again} />}
      <h2 class="section-name">{t('typeInstead')}</h2>
      <TypedPostingForm onDone={onTyped} />
    </main>
  );
}
