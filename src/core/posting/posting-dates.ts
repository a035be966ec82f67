const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'januar', 'january', 'janvier', 'enero', 'janeiro', 'gennaio', 'januari', 'января', 'січня'],
  [
    'feb',
    'februar',
    'february',
    'février',
    'febrero',
    'fevereiro',
    'febbraio',
    'februari',
    'февраля',
    'лютого',
  ],
  ['mar', 'march', 'märz', 'mars', 'marzo', 'março', 'maart', 'marts', 'марта', 'березня'],
  ['apr', 'april', 'avril', 'abril', 'aprile', 'апреля', 'квітня'],
  ['may', 'mai', 'mayo', 'maio', 'maggio', 'mei', 'maj', 'мая', 'травня'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'junho', 'giugno', 'июня', 'червня'],
  ['jul', 'july', 'juli', 'juillet', 'julio', 'julho', 'luglio', 'июля', 'липня'],
  ['aug', 'august', 'août', 'agosto', 'augustus', 'augusti', 'августа', 'серпня'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'setembro', 'settembre', 'сентября', 'вересня'],
  ['oct', 'okt', 'october', 'oktober', 'octobre', 'octubre', 'outubro', 'ottobre', 'октября', 'жовтня'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro', 'ноября', 'листопада'],
  [
    'dec',
    'dez',
    'december',
    'dezember',
    'décembre',
    'diciembre',
    'dezembro',
    'dicembre',
    'декабря',
    'грудня',
  ],
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/**
 * The first date in a text as ISO `YYYY-MM-DD`, `undefined` when there is none or it can be read two ways: 07/05/2021
 * is May in Denmark and July in Ohio, and nothing here is guessed.
 */
export function readDate(text: string): string | undefined {
  const s = text.slice(0, 200);
  const iso = /\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(s);
  if (iso) return toIso(iso[1], iso[2], iso[3]);
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(s);
  if (dotted) return toIso(dotted[3], dotted[2], dotted[1]);
  const slashed = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(s);
  if (slashed) return readSlashed(slashed[1] ?? '', slashed[2] ?? '', slashed[3] ?? '');
  return readNamed(s);
}

function readSlashed(first: string, second: string, year: string): string | undefined {
  if (Number(first) > 12) return toIso(year, second, first);
  if (Number(second) > 12) return toIso(year, first, second);
  return first === second ? toIso(year, first, second) : undefined;
}

function readNamed(s: string): string | undefined {
  const dayFirst =
    /(\d{1,2})(?:st|nd|rd|th|\.|er)?\s(?:de\s|of\s)?(\p{L}{3,12})\.?,?\s(?:de\s)?(\d{4})/u.exec(s);
  if (dayFirst) {
    const month = monthOf(dayFirst[2]);
    if (month) return toIso(dayFirst[3], String(month), dayFirst[1]);
  }
  const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/u.exec(s);
  const month = monthOf(monthFirst?.[1]);
  return monthFirst && month ? toIso(monthFirst[3], String(month), monthFirst[2]) : undefined;
}

function monthOf(name: string | undefined): number | undefined {
  return MONTH_BY_NAME.get(name?.toLowerCase() ?? '');
}

function toIso(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1990 || y > 2100 || m < 1 || m > 12 || d < 1) return undefined;
  // Day 0 of the next month is the last of this one.
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
