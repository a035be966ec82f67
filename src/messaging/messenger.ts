import { browser } from 'wxt/browser';
import { AppError, ERROR_CODES, toErrorInfo } from '../core/errors';
import type { Command, Envelope, Handlers, Reply, Request } from './protocol';

interface Wire {
  readonly debrief: 1;
  readonly command: Command;
  readonly request: unknown;
}

/**
 * Gives the worker a command and returns its reply.
 *
 * @throws {AppError} What the worker answered, or `unexpected` when nobody did.
 */
export async function send<C extends Command>(command: C, request: Request<C>): Promise<Reply<C>> {
  const wire: Wire = { debrief: 1, command, request };
  const answer = (await browser.runtime.sendMessage(wire)) as Envelope<C> | undefined;
  if (!answer) throw new AppError('unexpected', `no answer to ${command}`);
  if (answer.ok) return answer.reply;
  const code = ERROR_CODES.find((known) => known === answer.error.code) ?? 'unexpected';
  throw new AppError(code, answer.error.detail);
}

/**
 * Answers commands, from our own pages only: `sender.origin` is set by the browser and cannot be forged, whereas
 * `sender.tab` is present for an extension page in a tab and proves nothing.
 *
 * @param load Called with the first command: a start of the worker that brings none sets nothing up for it.
 */
export function listen(load: () => Promise<Answering>): void {
  let loaded: Promise<Answering> | undefined;
  const ownOrigin = new URL(browser.runtime.getURL('/')).origin;
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const wire = readWire(message);
    if (!wire || originOf(sender) !== ownOrigin || sender.id !== browser.runtime.id) return false;
    loaded ??= load();
    void answer(loaded, wire).then(respond);
    return true;
  });
}

/** Checks of what came over the wire, one a command: the request as its handler expects it, else undefined. */
export type RequestChecks = { readonly [C in Command]: (request: unknown) => Request<C> | undefined };

/** What commands are answered with. */
export interface Answering {
  readonly handlers: Handlers;
  readonly checks: RequestChecks;
}

async function answer<C extends Command>(
  loaded: Promise<Answering>,
  wire: Wire & { command: C },
): Promise<Envelope<C>> {
  try {
    const { handlers, checks } = await loaded;
    const request = checks[wire.command](wire.request) as Request<C> | undefined;
    if (request === undefined) throw new AppError('commandRefused', wire.command);
    const handle = handlers[wire.command] as (request: Request<C>) => Promise<Reply<C>>;
    return { ok: true, reply: await handle(request) };
  } catch (error) {
    return { ok: false, error: toErrorInfo(error) };
  }
}

function readWire(message: unknown): Wire | null {
  if (typeof message !== 'object' || message === null) return null;
  const { debrief, command } = message as Partial<Record<keyof Wire, unknown>>;
  return debrief === 1 && typeof command === 'string' && isCommand(command) ? (message as Wire) : null;
}

const COMMANDS: Readonly<Record<Command, true>> = {
  startRun: true,
  editRun: true,
  answerAccess: true,
  answerCost: true,
  answerUncertain: true,
  addReport: true,
  addOpenThread: true,
  addCompanyPage: true,
  refreshGuide: true,
  checkRoutes: true,
  readAccount: true,
  connectAccount: true,
  disconnectAccount: true,
  cancelRun: true,
  retryRun: true,
  remakeGuide: true,
  deleteRun: true,
  markItem: true,
  savePosting: true,
  deleteSaved: true,
  writeDebrief: true,
  deleteDebrief: true,
  skipDebrief: true,
  noteReview: true,
  takeBackReview: true,
  setMinutesADay: true,
  changeStory: true,
  deleteStory: true,
  changeChecklist: true,
  setStage: true,
  saveKey: true,
  deleteKey: true,
  readKeyState: true,
  checkKey: true,
  noteSeen: true,
  importBackup: true,
  clearCache: true,
  deleteEverything: true,
};

function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

/** Firefox sets `url` but not always `origin`; both come from the browser. */
function originOf(sender: { origin?: string; url?: string }): string {
  if (sender.origin) return sender.origin;
  try {
    return sender.url ? new URL(sender.url).origin : '';
  } catch {
    return '';
  }
}
