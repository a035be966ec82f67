import {
  INVITED_FIELDS,
  type InterviewDetails,
  type InvitedField,
  ROUND_KINDS,
} from '../core/posting/interview';
import type { Invitation } from '../core/posting/invitation';

/** The fields of the invitation's form, as text: people and things one a line, `when` a choice still open. */
export type InvitationDraft = Readonly<Record<InvitedField, string>>;

const HOWS = ['phone', 'video', 'onsite'] as const;
const MAX_LIST = 12;

/** What the form begins with: what was read, and for the rest what is known already. */
export function draftInvitation(read: Invitation, known: InterviewDetails): InvitationDraft {
  const texts = INVITED_FIELDS.map((field) => [field, toText(read[field] ?? known[field])] as const);
  return Object.fromEntries(texts) as Record<InvitedField, string>;
}

/** An appointment or a reading of the date, chosen by the user. */
export interface OpenChoice {
  readonly date?: string;
  readonly time?: string;
}

/** What the message leaves to the user: which appointment, which reading of the date, morning or afternoon. */
export function listOpenChoices(read: Invitation): readonly OpenChoice[] {
  if (read.slots) {
    return read.slots.map((slot) => {
      const [date = '', time] = slot.split(' ');
      return { date, ...(time === undefined ? {} : { time }) };
    });
  }
  if (read.dateChoices) return read.dateChoices.map((date) => ({ date }));
  return (read.timeChoices ?? []).map((time) => ({ time }));
}

/**
 * The interview's details with what the form says. What stands as it was read, or was chosen among its readings, is marked
 * as coming from the invitation; what the user typed is his own.
 */
export function applyInvitation(
  known: InterviewDetails,
  read: Invitation,
  draft: InvitationDraft,
): InterviewDetails {
  const { hoursADay, fromInvitation: before = [] } = known;
  const given = readDraft(draft);
  const asRead = draftInvitation(read, {});
  const isRead = (field: InvitedField) =>
    given[field] !== undefined &&
    (draft[field] === asRead[field] ||
      listOpenChoices(read).some((choice) => choice[field as keyof OpenChoice] === draft[field]));
  const isKept = (field: InvitedField) =>
    before.includes(field) && toText(known[field]) === draft[field] && draft[field] !== '';
  const fromInvitation = INVITED_FIELDS.filter((field) => isRead(field) || isKept(field));
  return {
    ...given,
    ...(hoursADay === undefined ? {} : { hoursADay }),
    ...(fromInvitation.length === 0 ? {} : { fromInvitation }),
  };
}

/** A detail the user changed by hand is no longer the invitation's. */
export function forgetInvited(interview: InterviewDetails, before: InterviewDetails): InterviewDetails {
  const { fromInvitation = [], ...details } = interview;
  const kept = fromInvitation.filter((field) => toText(interview[field]) === toText(before[field]));
  return kept.length === 0 ? details : { ...details, fromInvitation: kept };
}

function readDraft(draft: InvitationDraft): InterviewDetails {
  const text = (field: InvitedField, max: number) => draft[field].replace(/\s+/g, ' ').trim().slice(0, max);
  const lines = (field: InvitedField) =>
    draft[field]
      .split('\n')
      .map((line) => line.trim().slice(0, 120))
      .filter((line) => line !== '')
      .slice(0, MAX_LIST);
  const minutes = Number(draft.minutes);
  const round = ROUND_KINDS.find((kind) => kind === draft.round);
  const how = HOWS.find((kind) => kind === draft.how);
  const [people, bring] = [lines('people'), lines('bring')];
  const [zone, place, link] = [text('zone', 60), text('place', 300), text('link', 1_000)];
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(draft.date) ? { date: draft.date } : {}),
    ...(/^\d{2}:\d{2}$/.test(draft.time) ? { time: draft.time } : {}),
    ...(zone === '' ? {} : { zone }),
    ...(minutes > 0 && minutes <= 24 * 60 ? { minutes: Math.round(minutes) } : {}),
    ...(round === undefined ? {} : { round }),
    ...(how === undefined ? {} : { how }),
    ...(people.length === 0 ? {} : { people }),
    ...(place === '' ? {} : { place }),
    ...(/^https:\/\/\S+$/i.test(link) ? { link } : {}),
    ...(bring.length === 0 ? {} : { bring }),
  };
}

function toText(value: string | number | readonly string[] | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join('\n') : String(value);
}
