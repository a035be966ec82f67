import { describe, expect, it } from 'vitest';
import type { InterviewDetails } from '../../../src/core/posting/interview';
import { readInvitation } from '../../../src/core/posting/invitation';
import {
  applyInvitation,
  draftInvitation,
  forgetInvited,
  listOpenChoices,
} from '../../../src/ui/invitation-view';

const HINTS = { today: '2026-05-04', locale: 'en' };
const READ = readInvitation(
  'Interview with Ana Ruiz on 12 May 2026 at 10:00 CET, 45 minutes, on Zoom.',
  HINTS,
);

describe('applyInvitation', () => {
  it('keeps what was read as the invitation’s, and what was corrected as the user’s own', () => {
    const known: InterviewDetails = { hoursADay: 2, date: '2026-06-01' };
    const draft = { ...draftInvitation(READ, known), time: '11:00', place: 'Room 4' };
    const details = applyInvitation(known, READ, draft);
    expect(details).toMatchObject({
      hoursADay: 2,
      date: '2026-05-12',
      time: '11:00',
      place: 'Room 4',
      minutes: 45,
    });
    expect(details.fromInvitation).toEqual(['date', 'zone', 'minutes', 'how', 'people']);
  });

  it('leaves an open date open until the user chooses, and counts the choice as the invitation’s', () => {
    const open = readInvitation('Your interview is on 06/07/2026 at 11:00 AM.', HINTS);
    expect(listOpenChoices(open)).toEqual([{ date: '2026-06-07' }, { date: '2026-07-06' }]);
    const draft = draftInvitation(open, {});
    expect(applyInvitation({}, open, draft)).not.toHaveProperty('date');
    const chosen = applyInvitation({}, open, { ...draft, date: '2026-07-06' });
    expect(chosen.date).toBe('2026-07-06');
    expect(chosen.fromInvitation).toContain('date');
  });

  it('takes no other link than https, and no more than the checks of commands let through', () => {
    const draft = {
      ...draftInvitation({}, {}),
      link: 'javascript:alert(1)',
      people: 'A\n'.repeat(50),
      minutes: '9999',
    };
    expect(applyInvitation({}, {}, draft)).toEqual({ people: Array(12).fill('A') });
  });
});

describe('forgetInvited', () => {
  it('takes the label from what was changed by hand, and from nothing else', () => {
    const before = applyInvitation({}, READ, draftInvitation(READ, {}));
    const after = forgetInvited({ ...before, date: '2026-05-13' }, before);
    expect(after.fromInvitation).not.toContain('date');
    expect(after.fromInvitation).toContain('minutes');
    expect(forgetInvited({ date: '2026-05-13', fromInvitation: ['date'] }, { date: '2026-05-12' })).toEqual({
      date: '2026-05-13',
    });
  });
});
