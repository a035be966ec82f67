import { describe, expect, it } from 'vitest';
import { buildGuide } from '../../../../src/core/guide/build-guide';
import { checkGuide } from '../../../../src/core/guide/check-guide';
import { guideFileName } from '../../../../src/core/guide/file-name';
import { GUIDE_FORMS, writeForm } from '../../../../src/core/guide/forms';
import type { Guide } from '../../../../src/core/guide/guide';
import { guideToText } from '../../../../src/core/guide/plain-text';
import { packFor } from '../../../../src/core/packs/all';
import { layoutGuide, type PdfLayout } from '../../../../src/core/pdf';
import { splitGraphemes } from '../../../../src/core/pdf/itemise';
import { readSample } from '../../../../src/ui/welcome/sample-data';
import {
  askedQuestion,
  makeUnits,
  SAMPLE_NOW,
  sampleInput,
  statedThing,
} from '../../../support/sample-guides';

/** Everything in it, reports included, is German: whatever is English in a form of it was put there by us. */
function germanGuide(): Guide {
  const units = makeUnits([
    {
      thread: 'd1',
      at: 'post',
      person: 'p1',
      daysAgo: 40,
      subreddit: 'de_EDV',
      title: 'Mein Gespräch dort',
      text: 'Zuerst ein Telefonat von 30 Minuten. Danach kam die Frage: Warum gerade Intensivpflege? Ich bekam die Zusage neun Tage später. Ruhig bleiben hat mir geholfen.',
    },
    {
      thread: 'd2',
      at: 'c20',
      person: 'p2',
      daysAgo: 90,
      subreddit: '',
      title: 'Absage nach Probearbeiten',
      text: 'Warum gerade Intensivpflege? Dann sollte ich eine Dosis ausrechnen. Geschwafel hat mich die Stelle gekostet.',
    },
    {
      thread: 'd3',
      at: 'post',
      person: 'p3',
      daysAgo: 200,
      subreddit: 'Pflege',
      title: 'Anderswo',
      text: 'Wie reagierst du, wenn ein Arzt eine falsche Dosis ansagt? Das kam bei jedem Gespräch.',
    },
  ]);
  const insights = [
    askedQuestion(units, 'company', {
      id: 'q1',
      round: 'phone',
      from: [
        ['t3_d1', 'Warum gerade Intensivpflege?'],
        ['t1_c20', 'Warum gerade Intensivpflege?'],
      ],
    }),
    askedQuestion(units, 'skill', {
      id: 'q2',
      ring: 2,
      from: [['t3_d3', 'Wie reagierst du, wenn ein Arzt eine falsche Dosis ansagt?']],
    }),
    statedThing(units, 'round', {
      id: 's1',
      round: 'phone',
      from: [['t3_d1', 'Zuerst ein Telefonat von 30 Minuten.']],
    }),
    statedThing(
      units,
      'outcome',
      { id: 's2', from: [['t3_d1', 'Ich bekam die Zusage neun Tage später.']] },
      'offer',
    ),
  ];
  return buildGuide(
    sampleInput(
      {
        posting: readSample('nurse', 'de'),
        pack: packFor('registeredNurse', 'de'),
        interview: { date: '2026-11-27', time: '10:00', how: 'onsite', round: 'panel', hoursADay: 1.5 },
        units,
        insights,
        counts: { queries: 6, postsFound: 14, postsRelevant: 9, threadsRead: 9, commentsRead: 31 },
        sources: [{ source: 'reddit', status: 'ok', at: SAMPLE_NOW }],
        dropped: 1,
      },
      'registeredNurse',
    ),
  );
}

const guide = germanGuide();
const ENGLISH =
  /\b(?:the|and|with|what|your|you|from|how|which|have|are|after|tell|asks?|people|reported|here|page|open|made|source|question|process|likely|today|report|notes|role|sheet|asked|minutes|likeliest|typical|posting)\b(?!…)/iu;
/** Names of months and days that are spelt otherwise in German; "April" is both. */
const ENGLISH_DATES =
  /\b(?:January|February|March|June|July|October|December|Oct|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d{1,2}:\d\d [AP]M)\b/u;

const findEnglish = (lines: readonly string[]) =>
  lines.filter((line) => ENGLISH.test(line) || ENGLISH_DATES.test(line));

/** Words in a form's own syntax, not in any language: addresses, ids, tags, names of fields. */
const withoutSyntax = (text: string) =>
  text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/<style>[\s\S]*?<\/style>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    // The name of a work is what it is.
    .replace(/(Quelle, die wir gelesen haben: )[\s\S]*$/gm, '$1')
    // Anki's own fields, and tags that are the same in every language.
    .replace(/^#.*$|,"debrief [\w ]+"$/gm, ' ')
    .replace(/\b(?:company|skill) (?:\w+ )*reported\w*"/g, ' ')
    .replace(/^(?:BEGIN|END|VERSION|PRODID|UID|DTSTAMP|CALSCALE|METHOD)\b.*$/gm, ' ');

function layOut(part: 'all' | 'evening'): PdfLayout {
  return layoutGuide(guide, {
    paper: 'a4',
    part,
    hasGlyph: () => true,
    measure: (text, style) => splitGraphemes(text).length * style.sizePt * 0.52,
  });
}

/** Every line of a page as it is read, and the names of links and bookmarks. */
function listPdfLines(layout: PdfLayout): readonly string[] {
  const lines = layout.pages.flatMap((page) => {
    const rows = new Map<string, string>();
    for (const item of page.placed) {
      if (item.kind !== 'text') continue;
      const row = `${item.node ?? 'furniture'}:${item.y}`;
      rows.set(row, `${rows.get(row) ?? ''}${item.text} `);
    }
    return [...rows.values(), ...page.links.map(({ title }) => title)];
  });
  return [...lines, layout.title, layout.subject, ...layout.bookmarks.map(({ title }) => title)].map(
    withoutSyntax,
  );
}

describe('a guide in German', () => {
  it('is one, with reports from here and elsewhere', () => {
    expect(guide.language).toBe('de');
    expect(checkGuide(guide)).toEqual([]);
    expect(guide.counts.peopleHere).toBe(2);
    expect(guide.counts.peopleElsewhere).toBe(1);
  });

  it.each(['all', 'evening'] as const)('has no English line in its PDF: %s', (part) => {
    const layout = layOut(part);
    expect(layout.language).toBe('de');
    const lines = listPdfLines(layout);
    expect(lines.length).toBeGreaterThan(part === 'all' ? 200 : 20);
    expect(findEnglish(lines)).toEqual([]);
    if (part === 'all') expect(lines.join('\n')).toMatch(/„Warum gerade Intensivpflege\?“|F1/);
  });

  it.each(GUIDE_FORMS.filter((form) => form !== 'json'))('has none in its form %s', (form) => {
    const written = writeForm(guide, form);
    expect(written).not.toBeNull();
    const lines = withoutSyntax(written?.text ?? '').split(/\r?\n/);
    expect(lines.length).toBeGreaterThan(5);
    expect(findEnglish(lines)).toEqual([]);
  });

  it('has none in its plain text and its file’s name', () => {
    expect(findEnglish(withoutSyntax(guideToText(guide)).split('\n'))).toEqual([]);
    expect(guideFileName(guide, 'pdf')).toMatch(/^Vorbereitung/);
  });

  it('would be found out: the same lines of an English guide are not empty', () => {
    const english = buildGuide(sampleInput());
    expect(findEnglish(withoutSyntax(guideToText(english)).split('\n')).length).toBeGreaterThan(20);
  });
});
