import { AppError } from '../core/errors';
import { addFurtherPage, isOfFirm, readFurtherPage } from '../core/posting/further-page';
import type { PageSnapshot } from '../core/posting/page-snapshot';
import { readSaidOnInterview } from '../core/posting/said-in-text';
import type { HandOverDeps } from './hand-over';

/**
 * A page as further text of the firm's own: on the firm's site, or on the user's word. The guide is made anew from what there
 * is; nothing is searched again, and a page that says nothing on interviews is not kept.
 *
 * @throws {AppError} `runNotFound`, `pageUnreadable` when it has no text or is of another site and nobody confirmed it.
 */
export async function addCompanyPage(
  { ledger, runner, clock }: Pick<HandOverDeps, 'ledger' | 'runner' | 'clock'>,
  runId: string,
  snapshot: PageSnapshot,
  isConfirmed: boolean,
): Promise<{ said: number }> {
  const run = await ledger.get(runId);
  if (!run) throw new AppError('runNotFound', 'company page');
  const page = readFurtherPage(snapshot);
  if (!page || !(isConfirmed || isOfFirm(page.url, run.posting)))
    throw new AppError('pageUnreadable', 'company page');
  const said = readSaidOnInterview(page.text).length;
  const { posting, interview } = run;
  if (said > 0)
    await runner.tell(runId, {
      type: 'edited',
      posting: addFurtherPage(posting, page),
      interview,
      now: clock.now(),
    });
  return { said };
}
