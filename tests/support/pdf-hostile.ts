import type { Guide, QuestionItem } from '../../src/core/guide/guide';
import { engineerGuide } from './sample-guides';

/** Names and texts that break naive layouts. Invented. */
export const LONG_COMPANY =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft Nachfolger Überlandbahnwagenbaugenossenschaft e.G.';
export const LONG_ROLE = `Principal ${'Extraordinarily Senior '.repeat(9)}Engineer`.slice(0, 200);
export const LONG_WORD = `https-no-address-but-${'x'.repeat(300)}`;

export const SCRIPTS = {
  chinese: '请介绍一下你自己，以及你为什么想加入我们公司。',
  japanese: '自己紹介をお願いします。「なぜ当社ですか」と聞かれました。',
  korean: '자기소개 부탁드립니다. 왜 우리 회사인가요?',
  arabic: 'أخبرنا عن نفسك ولماذا تريد العمل هنا؟',
  hebrew: 'ספר לנו על עצמך ב 60 שניות',
  hindi: 'अपने बारे में बताइए।',
  thai: 'แนะนำตัวเองหน่อยครับ',
  greek: 'Πείτε μας για τον εαυτό σας.',
  russian: 'Расскажите о себе.',
  polish: 'Łukasz Żółć z İstanbul, naïve façade, Đặng Ðức',
  vietnamese: 'Hãy giới thiệu về bản thân bạn.',
  emoji: '🚩 red flag, ✅ done, 👩🏽‍💻 at work, 🇳🇱 Utrecht',
  decomposed: 'Cafe\u0301 and Zu\u0308rich',
  ligatures: 'o\uFB03ce \uFB01rst, \u{1D4D0} grade',
  signs: '≥ 3 years → €5 ☐ ✓ “so” – and ₹',
} as const;

export const ATTACKS = [
  ') Tj ET /JS (app.alert(1)) >> endobj',
  '<script>alert(1)</script>',
  '\u202Egnirts desrever\u202C and \u200Bzero\u200B width\u00AD',
  'null\u0000byte, bell\u0007, lone \uD800 surrogate',
  '(((((( \\\\\\\\ ))))))',
] as const;

/** The engineer's guide with every text that may break a page, and links that must not become links. */
export function hostileGuide(): Guide {
  const guide = engineerGuide();
  const texts = [...Object.values(SCRIPTS), ...ATTACKS, LONG_WORD, 'word '.repeat(1600).trim()];
  const template = guide.questions.find((question) => question.evidence.length === 0);
  if (!template) throw new Error('the sample has no question without evidence');
  const questions: QuestionItem[] = texts.map((text, i) => ({ ...template, id: `hostile-${i}`, text }));
  const units = Object.fromEntries(
    Object.entries(guide.units).map(([id, unit]) => [
      id,
      { ...unit, permalink: 'javascript:alert(1)', threadTitle: `${SCRIPTS.arabic} ${ATTACKS[0]}` },
    ]),
  );
  return {
    ...guide,
    posting: {
      ...guide.posting,
      company: LONG_COMPANY,
      title: LONG_ROLE,
      location: SCRIPTS.japanese,
      url: 'https://user:pw@jobs.kestrel-ledger.example/x',
      requiredSkills: Array.from({ length: 40 }, (_, i) => `Skill ${i} ${SCRIPTS.polish}`),
    },
    questions: [...guide.questions, ...questions],
    units,
  };
}
