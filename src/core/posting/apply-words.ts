/**
 * What buttons and links say that start an application, lower case. A set and short patterns: one large pattern that
 * ignores case costs more to build than a whole page to read.
 */
const WHOLE: ReadonlySet<string> = new Set(
  (
    'easy apply|quick apply|1-click apply|apply|register and apply|login to apply|log in to apply|sign in to apply|sign up to apply|' +
    'create account and apply|log in and apply|login and apply|begin application|i’m interested|i am interested|express interest|' +
    'ich bin interessiert|zur bewerbung|zum bewerbungsformular|online-bewerbung|onlinebewerbung|schnellbewerbung|bewerben|' +
    'je postule|je candidate|candidater|déposer ma candidature|déposer votre candidature|déposer une candidature|' +
    'envoyer ma candidature|envoyer votre candidature|candidati|candidati ora|candidati subito|candidati qui|invia candidatura|' +
    'invia la tua candidatura|inscríbete|inscribirme|inscribirse|inscriure’s|inscriure’m|inscriu-te|inscriu-t’hi|apúntate|aplica|' +
    'aplicar|postularme|postular|postularse|postúlate|solicitar|solicitar empleo|enviar candidatura|enviar mi cv|enviar cv|' +
    'enviar currículo|candidatar|candidatar-me|candidatar-se|quero me candidatar|solliciteer|solliciteren|direct solliciteren|' +
    'ansøg|send ansøgning|send en ansøgning|jätä hakemus|lähetä hakemus|täytä hakemus|aplikuj|złóż aplikację|złóż cv|wyślij cv|' +
    'wyślij aplikację|odpovědět|odpovědět na nabídku|mám zájem|poslat životopis|откликнуться|откликнуться на вакансию|' +
    'отправить резюме|відгукнутися|надіслати резюме|başvur|hemen başvur|ilana başvur|jelentkezem|jelentkezés|aplică|aplic|' +
    'kandidatuj|prijavi se|prijava|prijavite se|кандидатствай|αίτηση|지원하기|입사지원|입사 지원|입사지원하기|즉시지원|즉시 지원|온라인 입사지원|' +
    '立即申请|申请职位|我要应聘|投递简历|立即投递|应聘|我要應徵|應徵|応募|応募する|応募画面へ|応募画面へ進む|応募フォームへ|応募はこちら|' +
    'この求人に応募する|この求人に応募|エントリー|エントリーする|エントリーはこちら|قدم الآن|تقدم الآن|التقديم|הגש מועמדות|שלח קורות חיים|' +
    'ứng tuyển|ứng tuyển ngay|nộp đơn|สมัครงาน|lamar|lamar sekarang|mohon sekarang|kandideeri|pieteikties|kandidatuoti|siųsti cv'
  ).split('|'),
);
const BEGINNINGS: readonly RegExp[] = [
  /^apply (?:now|here|online|today|directly|for (?:this |the )?(?:job|position|role|vacancy|opening)|to (?:this |the )?(?:job|position|role|vacancy)|on |externally|with |by e-?mail|manually|via |as |at )/,
  /^(?:start|submit|send)(?: your| my| us your| an)? (?:application|cv|resume|proposal)/,
  /^(?:jetzt |hier |direkt |online |auf diese stelle )+bewerben|^bewerben sie sich|^bewirb dich/,
  /^postule[rz](?:$| (?:maintenant|ici|à |en |sur ))/,
  /^(?:inscríbete|aplicar?|inscribirme|solicitar) (?:ahora|ya|a |en |aquí|puesto)/,
  /^candidat(?:e-se|ar-se) |^solliciteer (?:nu|direct|hier|op|online)/,
  /^(?:ansøg|søg) (?:nu|her|online|stillingen|jobbet|job)|^søk (?:på )?(?:stilling|jobben|her|nå)/,
  /^(?:ansök|sök) (?:nu|här|om jobbet|online|jobbet|tjänsten)|^skicka (?:in )?(?:din )?ansökan/,
  /^hae (?:paikkaa|työpaikkaa|tehtävää|nyt|työtä|tästä|tähän)|^aplică |^aplikuj |^відгукнутись/,
  /입사지원$/,
];
const MAX_CHARS = 60;

export function saysApply(text: string): boolean {
  if (text.length > MAX_CHARS) return false;
  const line = text
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/\s?[.!>→»›]$/, '');
  return WHOLE.has(line) || BEGINNINGS.some((pattern) => pattern.test(`${line} `.slice(0, MAX_CHARS + 1)));
}
