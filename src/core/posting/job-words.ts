/**
 * Words that titles of jobs hold, as stems, by how they stand in one. Evidence that a heading is a role and not some other
 * heading; which role it is, `occupation.ts` says.
 */

/** At the start of a word: "Engineer", "Engineering", "vendedora", "pielęgniarka". */
const AT_START =
  // English
  'engineer|developer|programmer|architect|manager|director|head of|lead|officer|specialist|analyst|scientist|research|consultant|' +
  'adviser|advisor|associate|assistant|administrator|coordinator|co-ordinator|supervisor|technician|technologist|mechanic|electrician|operator|' +
  'operative|driver|clerk|cashier|receptionist|secretary|accountant|auditor|controller|bookkeeper|nurse|physician|doctor|surgeon|' +
  'therapist|pharmacist|dentist|caregiver|carer|support worker|social worker|teacher|lecturer|professor|postdoc|phd|tutor|instructor|' +
  'trainer|faculty|lawyer|attorney|counsel|paralegal|designer|artist|writer|editor|copywriter|journalist|producer|marketer|recruiter|' +
  'representative|agent|sales|buyer|planner|scheduler|estimator|surveyor|inspector|chef|cook|baker|butcher|barista|waiter|waitress|' +
  'server|bartender|host|attendant|steward|concierge|housekeep|cleaner|janitor|custodian|guard|crew|member of staff|team member|intern|' +
  'apprentice|trainee|graduate|working student|president|partner|principal|owner|tester|devops|sre|scrum master|translator|' +
  'interpreter|librarian|curator|pilot|captain|welder|fitter|plumber|carpenter|painter|roofer|bricklayer|laborer|labourer|worker|helper|handler|' +
  'picker|packer|loader|merchandiser|strategist|practitioner|examiner|investigator|underwriter|actuary|broker|trader|teller|banker|' +
  'economist|statistician|chemist|biologist|physicist|geologist|psychologist|counselor|counsellor|case manager|dispatcher|foreman|superintendent|' +
  'generalist|executive|vice president|evangelist|freelanc|expert|' +
  // German
  'entwickler|ingenieur|berater|leiter|leitung|kaufmann|kauffrau|kaufleute|sachbearbeit|mitarbeit|fachkraft|fachmann|pfleger|pflegekraft|' +
  'verkäuf|technik|meister|erzieher|lehrer|lehrkraft|arzt|ärzt|koch|köch|fahrer|lagerist|elektrik|mechanik|monteur|schlosser|maler|' +
  'schreiner|tischler|maurer|referent|assisten|architekt|auszubildend|ausbildung|azubi|werkstudent|praktik|volontär|duales studium|' +
  'helfer|betreuer|therapeut|hebamme|buchhalt|teamleit|geschäftsführ|projektleit|professur|hausmeister|reinigungskraft|kellner|' +
  'servicekraft|jurist|rechtsanwalt|richter|beamt|aushilfe|bürokraft|disponent|konstrukteur|physiotherap|doktorand|' +
  // French
  'ingénieur|développeur|responsable|chargé|conseill|infirmi|vendeu|technicien|comptable|serveu|cuisinier|chauffeur|conducteur|' +
  'aide-soignant|éducat|chef de|cheffe de|directeur|directrice|stagiaire|stage|alternan|apprenti|opérateur|employé|gestionnaire|' +
  'magasinier|préparateur|électricien|plombier|mécanicien|formateur|enseignant|secrétaire|commercial|médecin|juriste|avocat|' +
  'rédact|hôte|caissi|agent|animat|' +
  // Spanish, Catalan, Portuguese, Galician
  'ingenier|desarrollador|programador|técnic|enferm|vendedor|dependient|camarer|cociner|administrativ|auxiliar|monitor|coordinador|' +
  'encargad|gerente|jefe|jefa|comercial|operari|operador|mozo|conductor|repartidor|médic|fisioterap|profesor|maestr|asesor|consultor|' +
  'analista|becari|prácticas|limpiador|peón|electricista|mecánic|soldador|albañil|asistente|recepcionista|contable|teleoperador|' +
  'administratiu|dependent|cambrer|cuiner|infermer|professor|engenheir|desenvolvedor|atendente|assistente|motorista|estagi|cozinheir|' +
  'garçom|empregad|enfermeir|professor|contabilista|repositor|balconista|' +
  // Italian, Dutch
  'ingegner|sviluppat|addett|impiegat|commess|cameriere|cuoco|operaio|magazzinier|tecnico|infermier|autist|tirocin|ontwikkelaar|' +
  'medewerker|verpleegkundig|leraar|docent|adviseur|stagiair|verkoper|kok|begeleider|verzorgende|monteur|planner|' +
  // Nordic and Baltic
  'udvikler|sygeplejersk|lærer|pædagog|sælger|leder|konsulent|studentermedhjælper|læge|ingeniør|rådgiv|medarbejder|selger|utvecklar|' +
  'ingenjör|sjuksköters|säljare|lärare|handlägg|undersköters|konsult|läkare|tekniker|kehittäj|asiantunt|arkkiteht|hoitaj|insinöör|' +
  'opettaj|myyj|kokki|kuljettaj|päällikk|johtaj|lääkär|harjoittelij|työntekij|suunnittelij|sihteeri|insener|arendaja|õpetaja|' +
  'müüja|juht|spetsialist|inženier|pārdevēj|vadītāj|inžinier|pardavėj|vadov|mokytoj|specialist|' +
  // Polish, Czech, Slovak, South Slavic, Hungarian, Romanian, Turkish
  'kierownik|specjalist|sprzedawc|kasjer|kierowc|magazynier|pracownik|księgow|nauczyciel|pielęgniar|inżynier|programist|elektryk|' +
  'kucharz|kelner|asystent|doradc|praktykant|stażyst|młodsz|starsz|prodavač|řidič|vodič|skladník|účetní|účtovn|učitel|sestra|inženýr|' +
  'kuchař|kuchár|pracovní|vedoucí|vedúci|technik|prodajalec|inženir|učitelj|medicinsk|prodavac|mérnök|asszisztens|vezet|eladó|tanár|' +
  'ápoló|sofőr|szakács|fejleszt|munkatárs|inginer|vânzător|contabil|șofer|profesor|mühendis|müdür|uzman|eleman|asistan|öğretmen|' +
  'hemşire|şoför|satış|temsilci|geliştirici|' +
  // Cyrillic, Greek
  'разработчик|инженер|менеджер|специалист|продав|водител|бухгалтер|учител|врач|медсестр|руководител|директор|администратор|' +
  'программист|аналитик|оператор|кассир|повар|розробник|інженер|фахівець|продавець|водій|вчител|лікар|керівник|програміст|' +
  'υπάλληλος|μηχανικός|πωλητ|νοσηλευτ|τεχνικός';

/** Anywhere in a word, as languages with compounds build them: "Softwareentwickler", "Lagermitarbeiter", "webudvikler". */
const ANYWHERE =
  'entwickler|ingenieur|mitarbeiter|fachkraft|berater|kaufmann|kauffrau|verkäufer|techniker|mechaniker|elektriker|assistent|leiter|' +
  'leitung|pfleger|therapeut|sekretär|fahrer|führer|referent|meister|ontwikkelaar|medewerker|udvikler|assistenten|utvecklare|ingenjör|' +
  'konsulent|medarbejder|medarbetare|sköterska|hoitaja|kehittäjä|asiantuntija|insinööri|päällikkö|työntekijä';

const GENDER_MARK =
  /\((?:[mwfdxh]\s?[/|*]\s?){1,3}[mwfdxh]\)|\b[mwf]\/[mwf]\/[dx]\b|\(all genders?\)|\(gn\*?\)|\bh\/f\b|\bf\/h\b|[a-zäöüß](?:\*|:|_)in(?:nen)?\b|[a-zà-ÿ]\/(?:in|a|o|e|iva|ora|ra)\b|[a-zà-ÿ]\(a\)|\d{2,3}\s?[-–]\s?\d{2,3}\s?%/;
const CJK = /[\u3040-\u9fff\uac00-\ud7af]/;
const CJK_JOB =
  /职|員|员|师|師|士|工程|经理|經理|主管|助理|总监|總監|销售|顾问|顧問|专家|実習|实习|岗|司机|エンジニア|スタッフ|マネージャ|デザイナ|プログラマ|コンサル|ドライバ|アシスタント|リーダー|営業|事務|販売|看護|介護|保育|講師|教師|店長|調理|作業|清掃|警備|接客|保守|点検|企画|開発|経理|人事|総務|受付|개발자|엔지니어|매니저|담당|디자이너|간호|교사|강사|기사|보호사|조사원|연구원|영업|사무|관리자|팀장|인턴|사원|직원|상담|기획|마케터|보조|공무직|요원/;

/** By their first three letters: a title has few words, and each is looked up, not searched for. */
const STEMS: ReadonlyMap<string, readonly string[]> = (() => {
  const stems = new Map<string, string[]>();
  for (const stem of AT_START.split('|')) {
    const key = stem.slice(0, 3);
    const group = stems.get(key);
    if (group) group.push(stem);
    else if (stem !== '') stems.set(key, [stem]);
  }
  return stems;
})();
const COMPOUNDS = ANYWHERE.split('|');

/** Does a short text name a kind of work? */
export function saysJob(title: string): boolean {
  const line = title.slice(0, 250).toLowerCase();
  if (GENDER_MARK.test(line) || (CJK.test(line) && CJK_JOB.test(line))) return true;
  for (let at = 0; at < line.length; at = nextWord(line, at)) {
    if (isLetter(line, at) && STEMS.get(line.slice(at, at + 3))?.some((stem) => line.startsWith(stem, at)))
      return true;
  }
  return COMPOUNDS.some((compound) => line.includes(compound));
}

function nextWord(line: string, from: number): number {
  let at = from;
  while (at < line.length && isLetter(line, at)) at++;
  while (at < line.length && !isLetter(line, at)) at++;
  return at;
}

function isLetter(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0xb5;
}
