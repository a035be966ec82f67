import type { PostingField } from './job-posting';

type LabelField = Extract<
  PostingField,
  | 'company'
  | 'location'
  | 'salary'
  | 'employmentType'
  | 'remote'
  | 'datePosted'
  | 'deadline'
  | 'team'
  | 'level'
>;

/** What sites print before the fields of a posting, lower case, without the colon. */
const LABEL_WORDS: Readonly<Record<LabelField, string>> = {
  company:
    'employer|company|company name|organisation|organization|hiring organization|hiring company|hiring organisation|name of employer|' +
    'arbeitgeber|unternehmen|firma|employeur|entreprise|société|azienda|datore di lavoro|empresa|empleador|empregador|entidade|' +
    'werkgever|bedrijf|organisatie|arbejdsgiver|virksomhed|arbetsgivare|företag|arbeidsgiver|bedrift|työnantaja|yritys|' +
    'organisaatio|pracodawca|zaměstnavatel|společnost|работодатель|компания|роботодавець|компанія|işveren|şirket|munkáltató|' +
    'angajator|tööandja|darba devējs|darbdavys|회사명|회사|기업명|법인|公司|公司名称|会社名|企業名|会社|الشركة|صاحب العمل',
  location:
    'location|locations|job location|work location|place of work|workplace|office location|city|where|based in|primary location|' +
    'arbeitsort|standort|einsatzort|dienstort|ort|lieu|lieu de travail|localisation|sede|luogo di lavoro|ubicación|localidad|' +
    'localização|local|localidade|locatie|standplaats|werklocatie|arbejdssted|lokation|placeringsort|ort|arbetsort|arbeidssted|' +
    'sted|sijainti|työpaikan sijainti|työskentelypaikka|paikkakunta|lokalizacja|miejsce pracy|místo pracoviště|lokalita|' +
    'место работы|город|місце роботи|місто|lokasyon|şehir|근무지|근무지역|勤務地|工作地点|الموقع|مكان العمل',
  salary:
    'salary|salary range|pay|pay range|compensation|base salary|base pay|wage|remuneration|rate|hourly rate|pay rate|gehalt|' +
    'vergütung|entgelt|lohn|jahresgehalt|salaire|rémunération|retribuzione|ral|salario|sueldo|retribución|salário|remuneração|' +
    'salaris|løn|lön|lønn|palkka|palkkaus|wynagrodzenie|mzda|plat|зарплата|оплата|заробітна плата|maaş|fizetés|salariu|급여|연봉|給与|年収|薪资|الراتب',
  employmentType:
    'employment type|job type|type of employment|contract type|contract|position type|employment|type|hours|working hours|work schedule|' +
    'schedule|time type|job schedule|terms of employment|anstellungsart|arbeitszeit|vertragsart|beschäftigungsart|art der anstellung|' +
    'type de contrat|contrat|temps de travail|tipo di contratto|tipo de contrato|jornada|jornada laboral|tipo de oferta|dienstverband|' +
    'contractvorm|ansættelsesform|arbejdstid|ansættelsestype|anställningsform|omfattning|ansettelsesform|stillingstype|työsuhde|' +
    'työsuhteen tyyppi|työaika|palvelussuhde|rodzaj umowy|wymiar pracy|typ úvazku|тип занятости|занятость|зайнятість|고용형태|근무형태|雇用形態|نوع الوظيفة',
  remote:
    'workplace type|work mode|remote|remote work|work model|work arrangement|working model|location type|remote type|homeoffice|' +
    'home office|arbeitsmodell|télétravail|teletrabajo|etätyö|fjernarbejde|distansarbete|tryb pracy|формат работы|формат роботи|workplace',
  datePosted:
    'posted|date posted|posted on|posted date|publication date|published|published on|created|advertisement publish date|listed|' +
    'veröffentlicht|veröffentlicht am|online seit|publié le|date de publication|pubblicato il|publicado|publicado el|data de publicação|' +
    'geplaatst|oprettet|publiceret|publicerad|publisert|julkaistu|opublikowano|opublikováno|дата публикации|опубліковано',
  deadline:
    'deadline|application deadline|closing date|apply by|apply before|applications close|last application date|last date to apply|' +
    'closes|valid through|expires|expiry date|bewerbungsfrist|bewerbungsschluss|date limite|date limite de candidature|scadenza|' +
    'fecha límite|data limite|sluitingsdatum|ansøgningsfrist|frist|sista ansökningsdag|søknadsfrist|haku päättyy|hakuaika päättyy|' +
    'viimeinen hakupäivä|termin|срок подачи|마감일|締切',
  team: 'department|team|division|business unit|function|abteilung|fachbereich|service|département|departamento|afdeling|avdelning|avdeling|osasto|dział|отдел|부서|部署|部門',
  level:
    "seniority level|seniority|experience level|career level|level|karrierestufe|berufserfahrung|erfahrungslevel|niveau d'expérience|" +
    'nivel|job level|career stage|경력',
};

const FIELD_BY_LABEL: ReadonlyMap<string, LabelField> = new Map(
  (Object.entries(LABEL_WORDS) as [LabelField, string][]).flatMap(([field, words]) =>
    words.split('|').map((word) => [word, field] as const),
  ),
);

export const MAX_LABEL_CHARS = 40;

/** The field that a printed label announces, with or without its colon. */
export function fieldOfLabel(text: string): LabelField | undefined {
  if (text.length > MAX_LABEL_CHARS + 4) return undefined;
  const label = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s?[:：]$/, '')
    .toLowerCase();
  return FIELD_BY_LABEL.get(label);
}

/** "Location: Oslo" lines of a text, the first of each field. */
export function readLabelledLines(text: string): Map<LabelField, string> {
  const found = new Map<LabelField, string>();
  for (const line of text.split('\n')) {
    const at = line.search(/[:：]/);
    if (at < 2 || at > MAX_LABEL_CHARS || line.length > 200) continue;
    const field = fieldOfLabel(line.slice(line.startsWith('- ') ? 2 : 0, at));
    const value = line.slice(at + 1).trim();
    if (field && value !== '' && !found.has(field)) found.set(field, value);
  }
  return found;
}
