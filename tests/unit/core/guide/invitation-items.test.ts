import { describe, expect, it } from 'vitest';
import { buildGuide } from '../../../../src/core/guide/build-guide';
import { guideToCalendar } from '../../../../src/core/guide/calendar';
import { checkGuide } from '../../../../src/core/guide/check-guide';
import { readStoredGuide } from '../../../../src/core/guide/stored-guide';
import { packFor } from '../../../../src/core/packs/all';
import type { InterviewDetails } from '../../../../src/core/posting/interview';
import { postingFromText } from '../../../../src/core/posting/typed-posting';

const INTERVIEW: InterviewDetails = {
  date: '2026-05-12',
  time: '14:30',
  zone: 'BST',
  minutes: 45,
  how: 'video',
  people: ['Priya Raman'],
  link: 'https://meet.google.com/abc-defg-hij',
  bring: ['your passport'],
  fromInvitation: ['date', 'zone', 'minutes', 'people', 'link'],
};

function makeGuide(interview: InterviewDetails) {
  return buildGuide({
    id: 'run-1',
    revision: 1,
    now: Date.UTC(2026, 4, 4),
    today: '2026-05-04',
    posting: postingFromText({
      title: 'Staff Nurse',
      company: 'Larkfield',
      text: 'We look for a staff nurse for our ward.',
    }),
    interview,
    occupation: {
      id: 'registeredNurse',
      family: 'healthcare',
      searchTerms: ['nurse'],
      name: 'Registered nurse',
    },
    pack: packFor('registeredNurse'),
    insights: [],
    units: {},
    counts: { queries: 0, postsFound: 0, postsRelevant: 0, threadsRead: 0, commentsRead: 0 },
    sources: [],
    engine: { kind: 'extractive' },
    dropped: 0,
  });
}

describe('an invitation in the guide', () => {
  it('stands on both sheets, each line labelled by where it comes from', () => {
    const { evening, day } = makeGuide(INTERVIEW);
    for (const sheet of [evening, day]) {
      const own = sheet.filter(({ label }) => label === 'invitation' || label === 'own');
      expect(own.map(({ label }) => label)).toEqual([
        'invitation',
        'invitation',
        'invitation',
        'invitation',
        'invitation',
        'own',
      ]);
      expect(own.map(({ text }) => text).join('\n')).toMatch(
        /Google Meet[\s\S]*Priya Raman[\s\S]*45[\s\S]*BST[\s\S]*passport/,
      );
      expect(checkGuide(makeGuide(INTERVIEW))).toEqual([]);
      expect(new Set(sheet.map(({ id }) => id)).size).toBe(sheet.length);
    }
  });

  it('is kept in storage and in the calendar, with its length and its place', () => {
    const guide = makeGuide(INTERVIEW);
    expect(readStoredGuide(structuredClone(guide))?.interview).toEqual(INTERVIEW);
    const lines = (guideToCalendar(guide) ?? '').split('\r\n');
    expect(lines).toContain('DTSTART:20260512T143000');
    expect(lines).toContain('DURATION:PT45M');
    expect(lines).toContain('LOCATION:https://meet.google.com/abc-defg-hij');
    expect(lines.some((line) => line.startsWith('SUMMARY:') && line.includes('14:30 BST'))).toBe(true);
  });

  it('adds nothing where nothing is known', () => {
    const { evening } = makeGuide({});
    expect(evening.filter(({ label }) => label === 'invitation' || label === 'own')).toEqual([]);
  });
});
