import { openTab } from '../../adapters/browser-ui';
import { say, t } from '../../adapters/i18n';
import type { RunSummary } from '../../core/run/run';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { PickButton } from '../posting/pick-button';
import { type TypedPosting, TypedPostingForm } from '../posting/typed-posting';
import { explainNoPosting } from '../posting-view';
import type { OnError } from '../run/run-actions';
import { AddPage } from './add-page';
import type { CurrentPage } from './current-page';
import { WrongReading } from './wrong-reading';

interface NoPostingProps {
  readonly page: CurrentPage;
  readonly runs: readonly RunSummary[];
  readonly onTyped: (typed: TypedPosting) => void;
  readonly onAgain: () => void;
  readonly onError: OnError;
}

/** A page without a posting is no dead end: why, and two ways on. */
export function NoPosting({ page, runs, onTyped, onAgain, onError }: NoPostingProps) {
  const again = <Button onClick={onAgain}>{t('readAgain')}</Button>;
  return (
    <main class="section">
      <h1>{t('noPostingTitle')}</h1>
      {page.state === 'none' && page.frameUrl !== undefined && <InFrame url={page.frameUrl} />}
      {page.state === 'none' && page.frameUrl === undefined && (
        <Notice {...(page.reason === 'restricted' ? {} : { actions: again })}>
          {say(explainNoPosting(page.reason))}
        </Notice>
      )}
      {page.state === 'failed' && <ErrorNotice code={page.code} actions={again} />}
      {'tab' in page && page.tab !== null && !(page.state === 'none' && page.reason === 'restricted') && (
        <div class="buttons">
          <PickButton tab={page.tab} onError={onError} />
        </div>
      )}
      {page.state === 'none' && page.addableUrl !== undefined && runs.length > 0 && (
        <AddPage runs={runs} pageUrl={page.addableUrl} tab={page.tab} />
      )}
      <h2 class="section-name">{t('typeInstead')}</h2>
      <TypedPostingForm onDone={onTyped} />
      {page.state === 'none' && page.report !== undefined && <WrongReading report={page.report} />}
    </main>
  );
}

/** A board's frame is out of reach until it is the page itself. */
function InFrame({ url }: { readonly url: string }) {
  return (
    <Notice actions={<Button onClick={() => void openTab(url)}>{t('openPostingItself')}</Button>}>
      {t('postingInFrame')}
    </Notice>
  );
}
