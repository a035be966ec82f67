import { describe, expect, it } from 'vitest';
import { isAlike } from '../../../../src/core/guide/alike';
import { loadPack, PACK_IDS } from '../../../../src/core/packs';
import { ALL_PACKS, packFor } from '../../../../src/core/packs/all';
import { CARD_TEXTS_DE } from '../../../../src/core/packs/card-texts-de';
import { CARDS, cardById } from '../../../../src/core/packs/cards';
import { listSayings } from '../../../../src/core/packs/count-basis';
import { KNOWN_JOBS } from '../../../../src/core/packs/known-jobs';
import type { PackData, PackLanguage } from '../../../../src/core/packs/pack';
import { findSource, SOURCES } from '../../../../src/core/packs/sources';
import { ROLE_FAMILIES } from '../../../../src/core/posting/role-family';
import { contentWords } from '../../../../src/core/text';

const occupations = ALL_PACKS.filter(({ id }) => id !== 'general');

/** Two packs may share this part of the smaller one's items: much is alike in all interviews, and a pack is there for the rest. */
const MAX_SHARED = 0.4;
const MIN_ITEMS = 30;

function textsOf(pack: PackData, language: PackLanguage): string[] {
  return listSayings(pack).map((saying) => saying[language]);
}

describe('the packs', () => {
  it('prepare for every occupation that is known, and for any', () => {
    const known = KNOWN_JOBS.map(({ id }) => id);
    expect(new Set(PACK_IDS)).toEqual(new Set([...known, 'socialWorker', 'general']));
    expect(new Set(ALL_PACKS.map(({ id }) => id))).toEqual(new Set(PACK_IDS));
    expect(new Set(ALL_PACKS.map(({ family }) => family))).toEqual(new Set(ROLE_FAMILIES));
  });

  it('are the same whether loaded alone or all at once', async () => {
    for (const id of PACK_IDS) expect(await loadPack(id, 'de')).toEqual(packFor(id, 'de'));
    expect((await loadPack('constructor', 'en')).id).toBe('general');
  });

  it.each(occupations.map((pack) => [pack.id, pack] as const))(
    '%s has what a preparation needs',
    (_, pack) => {
      expect(listSayings(pack).length).toBeGreaterThanOrEqual(MIN_ITEMS);
      expect(pack.rounds.length).toBeGreaterThanOrEqual(3);
      expect(pack.questions.length).toBeGreaterThanOrEqual(12);
      expect(pack.tests.length).toBeGreaterThanOrEqual(3);
      expect(pack.drills.length).toBeGreaterThanOrEqual(5);
      for (const part of [pack.bring, pack.ask, pack.sinks, pack.day, pack.afterwards])
        expect(part.length).toBeGreaterThanOrEqual(3);
      const kinds = new Set(pack.questions.map(({ kind }) => kind));
      for (const kind of ['behavioural', 'company', 'logistical'] as const) expect(kinds).toContain(kind);
      expect(['technical', 'skill', 'case'].some((kind) => kinds.has(kind as never))).toBe(true);
    },
  );

  it.each(ALL_PACKS.map((pack) => [pack.id, pack] as const))(
    '%s repeats nothing within itself',
    (_, pack) => {
      for (const language of ['en', 'de'] as const) {
        const texts = textsOf(pack, language);
        expect(new Set(texts).size).toBe(texts.length);
        const questions = pack.questions.map((question) => contentWords(question[language]));
        const twins = questions.flatMap((words, i) =>
          questions.slice(i + 1).some((other) => isAlike(words, other))
            ? [pack.questions[i]?.[language]]
            : [],
        );
        expect(twins).toEqual([]);
      }
    },
  );

  it.each(['en', 'de'] as const)('share at most 40 %% of their items with another, in %s', (language) => {
    const words = occupations.map((pack) => textsOf(pack, language).map(contentWords));
    const shared = words.flatMap((own, i) =>
      words.slice(i + 1).flatMap((others, j) => {
        const [few, many] = own.length <= others.length ? [own, others] : [others, own];
        const alike = few.filter((text) => many.some((other) => isAlike(text, other))).length;
        const share = alike / few.length;
        return share > MAX_SHARED ? [`${occupations[i]?.id} ${occupations[i + 1 + j]?.id} ${share}`] : [];
      }),
    );
    expect(shared).toEqual([]);
  });

  it('match every question to a card that says what it tests, in both languages', () => {
    for (const pack of ALL_PACKS)
      for (const { card } of pack.questions) expect(cardById(card)?.id).toBe(card);
    expect(Object.keys(CARD_TEXTS_DE).sort()).toEqual(CARDS.map(({ id }) => id).sort());
    const cited = new Set(ALL_PACKS.flatMap((pack) => pack.questions.map(({ card }) => card)));
    expect(cited.size).toBeGreaterThanOrEqual(30);
  });

  it('name only sources that were read, and every one of those for something', () => {
    const references = ALL_PACKS.flatMap((pack) => listSayings(pack).flatMap(({ source }) => source ?? []));
    for (const reference of references) {
      const found = findSource(reference);
      expect(found, reference).not.toBeNull();
      if (reference.startsWith('onet')) expect(found?.part).toMatch(/^\d\d-\d{4}\.\d\d$/);
    }
    const used = new Set(references.map((reference) => reference.split('/')[0]));
    expect(Object.keys(SOURCES).filter((id) => !used.has(id))).toEqual([]);
    for (const { readOn, where } of Object.values(SOURCES)) {
      expect(readOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(where).toMatch(/^https?:\/\//);
    }
  });

  it('speak to people, in whole sentences without addresses, formally in German', () => {
    const texts = [
      ...ALL_PACKS.flatMap((pack) => textsOf(pack, 'de')),
      ...Object.values(CARD_TEXTS_DE).flatMap((card) => Object.values(card)),
    ];
    const familiar = texts.filter((text) => /\b(?:[Dd]u|[Dd]ein(?:e[mnrs]?)?|[Dd]ir|[Dd]ich)\b/u.test(text));
    expect(familiar).toEqual([
      'Beim Probearbeiten: Hände waschen, fragen, wo alles steht, Namen merken, „hinter dir“ und „heiß“ rufen, laufend sauber machen.',
    ]);
    const all = [...texts, ...ALL_PACKS.flatMap((pack) => textsOf(pack, 'en'))];
    expect(all.filter((text) => /https?:|www\.|["|@]|\s{2}|^\s|\s$|^$/u.test(text))).toEqual([]);
    expect(all.filter((text) => text.length > 360)).toEqual([]);
  });

  it('hold no English in their German', () => {
    const english = /\b(?:the|and|with|what|your|you|for|from|how|which|have|not|are)\b/iu;
    const wrong = ALL_PACKS.flatMap((pack) => textsOf(pack, 'de')).filter((text) => english.test(text));
    expect(wrong).toEqual([]);
    const german = /\b(?:und|oder|nicht|Sie|eine?|der|das|mit)\b/u;
    expect(ALL_PACKS.flatMap((pack) => textsOf(pack, 'en')).filter((text) => german.test(text))).toEqual([]);
  });
});
