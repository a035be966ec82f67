import type { InEachLanguage, PackData, Saying } from './pack';

/** One typical thing of a pack, with what it rests on. */
export type Counted = InEachLanguage & Pick<Saying, 'source'>;

/** Everything a pack says, once each: a round by its title and what it is like, a drill by its title and text. */
export function listSayings(pack: PackData): readonly Counted[] {
  const rounds = pack.rounds.map(({ title, format, source }) => join(title, format, source));
  const drills = pack.drills.map(({ title, text, source }) => join(title, text, source));
  return [
    ...rounds,
    ...pack.questions,
    ...pack.tests,
    ...pack.bring,
    pack.clothes,
    ...pack.ask,
    ...pack.sinks,
    ...drills,
    ...pack.day,
    ...pack.afterwards,
  ];
}

function join(first: InEachLanguage, second: InEachLanguage, source: string | undefined): Counted {
  const both = { en: `${first.en}: ${second.en}`, de: `${first.de}: ${second.de}` };
  return source === undefined ? both : { ...both, source };
}

/** How many items rest on which source, `editors` for our own; most first. */
export function countByBasis(packs: readonly PackData[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { source } of packs.flatMap(listSayings)) {
    const id = source?.split('/')[0] ?? 'editors';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}
