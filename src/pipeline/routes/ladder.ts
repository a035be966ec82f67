import type { Route, SourceStatus } from '../../core/reddit/thread';
import type { Failure } from '../reddit-client';
import type { Gathering } from './gathering';
import { enterRoute, type RouteRecord } from './route-record';

/** With so many relevant posts at hand the archive, slow and behind as it is, is not bothered. */
const ENOUGH_WITHOUT_ARCHIVE = 5;

/** The next route down, or undefined when this is the end of the way. */
export async function chooseNext(
  gathering: Gathering,
  { route }: RouteRecord,
  failure: Failure,
): Promise<RouteRecord | undefined> {
  const { routes, signal } = gathering.context;
  const why = toSourceStatus(failure);
  if (failure.status === 'offline' || failure.status === 'aborted' || failure.status === 'notAsked') {
    return undefined;
  }
  // A token that was taken back leaves the session; a block of the site is not walked around.
  if (route === 'account' && failure.status !== 'blocked' && failure.status !== 'limited') {
    return enterRoute('session');
  }
  if (route === 'session' && failure.status === 'loggedOut' && routes?.feed) return enterRoute('feed', why);
  const hasLittle = gathering.ranked().length < ENOUGH_WITHOUT_ARCHIVE;
  if (route !== 'archive' && hasLittle && (await routes?.archive?.(signal)))
    return enterRoute('archive', why);
  return undefined;
}

/** What is said of Reddit when the last route was walked without a failure. */
export function nameEnd(route: Route, hasReddit: boolean, left: SourceStatus | undefined): SourceStatus {
  if (route === 'none') return left ?? 'empty';
  if (route === 'archive') return hasReddit ? 'archive' : (left ?? 'empty');
  return hasReddit ? 'ok' : 'empty';
}

/** Out of time is not the source's fault: what came is what it had to say until then. */
export function toSourceStatus(failure: Failure): SourceStatus {
  return failure.status === 'aborted' ? 'limited' : failure.status;
}
