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
  | 'title'
  | 'yearsOfExperience'
>;

/** What sites print before the fields of a posting, lower case, without the colon. */
const LABEL_WORDS: Readonly<Record<LabelField, string>> = {
  title:
    'job title|position title|title of position|title of post|post title|vacancy title|vacancy name|role title|functional title|job name|' +
    'stellenbezeichnung|stellentitel|jobtitel|berufsbezeichnung|intitulé du poste|poste à pourvoir|titre du poste|nombre del puesto|puesto|' +
    'cargo|título da vaga|nome da vaga|posizione ricercata|functietitel|functienaam|stillingsbetegnelse|stillingstitel|befattning|yrkesbenämning|' +
    'stilling|tehtävänimike|ammattinimike|nazwa stanowiska|stanowisko|název pozice|pracovní pozice|должность|вакансия|посада|pozisyon|' +
    '職種|職種名|募集職種|求人名|职位名称|職務名稱|모집직종|모집 직종|직무|모집분야|المسمى الوظيفي',
  company:
    'hiring entity|employing entity|agency|institution|recruiting company|company / organisation|nom de l’entreprise|raison sociale|nombre de la empresa|nome da empresa|nome azienda|ragione sociale|bedrijfsnaam|firmanavn|nazwa firmy|название компании|empresa contratante|機関名|企業・団体名|社名|法人名|事業所名|기업|업체명|기관명|사업장명|公司名稱|用人单位|招聘单位|jednostka|poslodavac|delodajalec|įmonė|uzņēmums|ettevõte|εταιρεία|cwmni|employer|company|company name|organisation|organization|hiring organization|hiring company|hiring organisation|name of employer|' +
    'arbeitgeber|unternehmen|firma|employeur|entreprise|société|azienda|datore di lavoro|empresa|empleador|empregador|entidade|' +
    'werkgever|bedrijf|organisatie|arbejdsgiver|virksomhed|arbetsgivare|företag|arbeidsgiver|bedrift|työnantaja|yritys|' +
    'organisaatio|pracodawca|zaměstnavatel|společnost|работодатель|компания|роботодавець|компанія|işveren|şirket|munkáltató|' +
    'angajator|tööandja|darba devējs|darbdavys|회사명|회사|기업명|법인|公司|公司名称|会社名|企業名|会社|الشركة|صاحب العمل',
  location:
    'placering|plassering|work area|area of work|jobsted|workplace location|work location(s)|job location(s)|city, state|city/state|work site|worksite|duty station|site|locality|arbeitsplatz|einsatzgebiet|arbeitsorte|lieux|lieu de mission|lieu du poste|localització|ubicació|lloc de treball|lugar de trabajo|localización|cidade|local de trabalho|luogo|sede di lavoro|zona di lavoro|plaats|plats|ort/er|kommune|asukoht|töökoha asukoht|darba vieta|darbo vieta|lokacija|kraj dela|mjesto rada|μέρος|τοποθεσία|勤務地・交通|勤務地域|就業場所|勤務場所|工作地區|上班地點|근무지역|근무 예정지|근무장소|근무처|địa điểm|lokasi|สถานที่ทำงาน|location|locations|job location|work location|place of work|workplace|office location|city|where|based in|primary location|' +
    'arbeitsort|standort|einsatzort|dienstort|ort|lieu|lieu de travail|localisation|sede|luogo di lavoro|ubicación|localidad|' +
    'localização|local|localidade|locatie|standplaats|werklocatie|arbejdssted|lokation|placeringsort|ort|arbetsort|arbeidssted|' +
    'sted|sijainti|työpaikan sijainti|työskentelypaikka|paikkakunta|lokalizacja|miejsce pracy|místo pracoviště|lokalita|' +
    'место работы|город|місце роботи|місто|lokasyon|şehir|근무지|근무지역|勤務地|工作地点|الموقع|مكان العمل',
  salary:
    'salary package|pay scale|pay grade|compensation range|salary (gross)|annual salary|monthly salary|hourly pay|stipend|verdienst|lohnspanne|gehaltsspanne|entlohnung|bezahlung|bruttojahresgehalt|fourchette de salaire|salaire annuel|salaire brut|salari|remuneración|salario bruto anual|banda salarial|faixa salarial|stipendio|retribuzione annua lorda|salarisindicatie|lønn og vilkår|løn og vilkår|töötasu|alga|atalyginimas|plača|plaća|αμοιβή|αποδοχές|給与・報酬|給料|賃金|月給|時給|基本給|工作待遇|薪資待遇|月薪|임금|임금 조건|급여조건|연봉정보|lương|mức lương|gaji|salary|salary range|pay|pay range|compensation|base salary|base pay|wage|remuneration|rate|hourly rate|pay rate|gehalt|' +
    'vergütung|entgelt|lohn|jahresgehalt|salaire|rémunération|retribuzione|ral|salario|sueldo|retribución|salário|remuneração|' +
    'salaris|løn|lön|lønn|palkka|palkkaus|wynagrodzenie|mzda|plat|зарплата|оплата|заробітна плата|maaş|fizetés|salariu|급여|연봉|給与|年収|薪资|الراتب',
  employmentType:
    'weekly working hours|working hours per week|wochenstunden|wochenarbeitszeit|job category type|work type|type of job|type of contract|contract duration|employment status|job status|worker type|hours per week|working time|appointment type|tipus de contracte|jornada|tipo de empleo|modalidad de contrato|tipo de jornada|tipo de vaga|regime|regime de contratação|contratto|orario di lavoro|durée du travail|durée|nature du contrat|contrattipologia|beschäftigung|beschäftigungsgrad|pensum|stellenumfang|umfang|befristung|eintrittsart|uren|aantal uren|omvang|jobtype|stillingsprocent|stillingsbrøk|heltid/deltid|työsopimus|rodzaj zatrudnienia|typ úväzku|typ pracovního poměru|druh pracovného pomeru|zaposlitev|vrsta zaposlitve|töökoormus|töösuhe|darba laiks|etatas|çalışma şekli|munkaidő|τύπος απασχόλησης|勤務形態|就業形態|工作性質|工作性质|上班時段|고용 형태|고용형태|근무 형태|loại hình|hình thức làm việc|employment type|job type|type of employment|contract type|contract|position type|employment|type|hours|working hours|work schedule|' +
    'schedule|time type|job schedule|terms of employment|anstellungsart|arbeitszeit|vertragsart|beschäftigungsart|art der anstellung|' +
    'type de contrat|contrat|temps de travail|tipo di contratto|tipo de contrato|jornada|jornada laboral|tipo de oferta|dienstverband|' +
    'contractvorm|ansættelsesform|arbejdstid|ansættelsestype|anställningsform|omfattning|ansettelsesform|stillingstype|työsuhde|' +
    'työsuhteen tyyppi|työaika|palvelussuhde|rodzaj umowy|wymiar pracy|typ úvazku|тип занятости|занятость|зайнятість|고용형태|근무형태|雇用形態|نوع الوظيفة',
  remote:
    'remote status|workplace policy|remote policy|working mode|arbeitsweise|arbeitsort typ|mode de travail|modalidad|modalidad de trabajo|modalitat de treball|modelo de trabalho|modalità di lavoro|werkplek|arbeidsplass|praca zdalna|재택근무|workplace type|work mode|remote|remote work|work model|work arrangement|working model|location type|remote type|homeoffice|' +
    'home office|arbeitsmodell|télétravail|teletrabajo|etätyö|fjernarbejde|distansarbete|tryb pracy|формат работы|формат роботи|workplace',
  datePosted:
    'date of posting|publish date|post date|job posted|job posted on|date listed|opening date|open date|date published|ad placed|released|erschienen am|erschienen|eingestellt am|ausschreibungsdatum|publiziert am|publié|mise en ligne|date de mise en ligne|fecha de publicación|data de publicação|data da publicação|inserito il|data pubblicazione|plaatsingsdatum|gepubliceerd|opslået|indrykket|publicerad den|lagt ut|avaldatud|lisatud|publicēts|paskelbta|objavljeno|datum objave|yayın tarihi|közzétéve|publicat|размещено|掲載日|登録日|公開日|更新日|刊登日期|发布时间|등록일|게시일|posted|date posted|posted on|posted date|publication date|published|published on|created|advertisement publish date|listed|' +
    'veröffentlicht|veröffentlicht am|online seit|publié le|date de publication|pubblicato il|publicado|publicado el|data de publicação|' +
    'geplaatst|oprettet|publiceret|publicerad|publisert|julkaistu|opublikowano|opublikováno|дата публикации|опубліковано',
  deadline:
    'end date|job closing date|closes on|close date|date closed|unposting date|job expires|last date of application|applications close on|submission deadline|deadline for applications|application period|ende der bewerbungsfrist|bewerben bis|bewerbung bis|bewerbungsende|einsendeschluss|candidature avant le|fin de publication|date de clôture|fecha de cierre|fecha límite de inscripción|plazo|inscrições até|prazo|data encerramento|termine candidature|reageren voor|reageer voor|vacature sluit op|ansøgningsfrist|ansök senast|sista ansökningsdatum|søk innen|tähtaeg|kandideerimise tähtaeg|pieteikties līdz|galioja iki|rok prijave|prijave do|son başvuru tarihi|jelentkezési határidő|aplica pana la|応募締切|募集期間|締切日|截止日期|접수마감일|접수 마감일|지원마감|마감일자|hạn nộp hồ sơ|deadline|application deadline|closing date|apply by|apply before|applications close|last application date|last date to apply|' +
    'closes|valid through|expires|expiry date|bewerbungsfrist|bewerbungsschluss|date limite|date limite de candidature|scadenza|' +
    'fecha límite|data limite|sluitingsdatum|ansøgningsfrist|frist|sista ansökningsdag|søknadsfrist|haku päättyy|hakuaika päättyy|' +
    'viimeinen hakupäivä|termin|срок подачи|마감일|締切',
  team: 'jobkategori|stillingskategori|category|job category|job family|job function|department name|area|business area|practice|organization unit|organisational unit|discipline|field of work|bereich|tätigkeitsbereich|berufsfeld|fachgebiet|kategorie|direction|filière|métier|département / service|área|categoría|departament|setor|reparto|area aziendale|functiegebied|vakgebied|område|kategori|ammattiala|kategoria|obor|valdkond|部署名|所属|배치부서|department|team|division|business unit|function|abteilung|fachbereich|service|département|departamento|afdeling|avdelning|avdeling|osasto|dział|отдел|부서|部署|部門',
  yearsOfExperience:
    'years of experience|experience required|required experience|work experience|min. experience|minimum experience|expérience|expérience requise|experiencia|experiencia mínima|años de experiencia|nivel de experiencia|esperienza|ervaring|werkervaring|erfaring|erfarenhet|kokemus|doświadczenie|praxe|zkušenosti|опыт работы|требуемый опыт|deneyim|tapasztalat|経験|工作經歷|工作经验|berufserfahrung|경력',
  level:
    "job grade|karrierelevel|niveau|niveau de poste|nível|senioridade|livello|poziom stanowiska|seniority level|seniority|experience level|career level|level|karrierestufe|berufserfahrung|erfahrungslevel|niveau d'expérience|" +
    'nivel|job level|career stage',
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

/** "Location: Oslo" lines of a text, and labels on a line of their own with the value on the next; the first of each field. */
export function readLabelledLines(text: string): Map<LabelField, string> {
  const found = new Map<LabelField, string>();
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    const at = line.length > 200 ? -1 : line.search(/[:：]/);
    const start = line.startsWith('- ') ? 2 : 0;
    const isOwnLine = line.length <= MAX_LABEL_CHARS && (at < 0 || at === line.length - 1);
    if (!isOwnLine && (at < 2 || at > MAX_LABEL_CHARS)) return;
    const field = fieldOfLabel(isOwnLine ? line.slice(start) : line.slice(start, at));
    if (!field || found.has(field)) return;
    const value = isOwnLine ? (lines[i + 1] ?? '').replace(/^- /, '') : line.slice(at + 1).trim();
    if (value !== '' && value.length <= 160 && !fieldOfLabel(value)) found.set(field, value);
  });
  return found;
}
