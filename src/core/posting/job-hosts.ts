import { VENDOR_LABELS } from './job-vendors';
import { splitUrl } from './web-address';

/** What a host says about whose page this is. Nothing here reads a page. */
export interface JobHost {
  /** A board or vendor: its own name is never the employer's. */
  readonly isBoard: boolean;
  /** Squeezed name of the employer's account with the vendor, '' when the host does not carry one. */
  readonly tenant: string;
  /** Structured data of this vendor names the hiring legal entity, not the brand (Workday: seen 2026-04). */
  readonly namesLegalEntity: boolean;
  /** Names of the board or vendor, folded and squeezed. */
  readonly boardNames: readonly string[];
  /** First label of a longer host that may be an employer's account with a vendor nobody listed: `acme` of `acme.hiring-tool.com`. */
  readonly account: string;
}

interface Vendor {
  readonly host: RegExp;
  /** Finds the tenant in `host/path`. */
  readonly tenant?: RegExp;
  readonly namesLegalEntity?: boolean;
}

/** Applicant tracking systems that host employers' postings. */
const VENDORS: readonly Vendor[] = [
  {
    host: /(?:^|\.)myworkday(?:jobs|site)\.com$/,
    tenant: /^(?:(?:www|impl)\.)?([a-z0-9-]+)\.(?:wd\d+|impl)/,
    namesLegalEntity: true,
  },
  { host: /(?:^|\.)greenhouse\.io$/, tenant: /^[^/]+\/(?!embed)([a-z0-9_-]+)/ },
  { host: /(?:^|\.)lever\.co$/, tenant: /^[^/]+\/([a-z0-9_.-]+)/ },
  { host: /(?:^|\.)ashbyhq\.com$/, tenant: /^[^/]+\/([a-z0-9_.%-]+)/ },
  { host: /(?:^|\.)smartrecruiters\.com$/, tenant: /^[^/]+\/([a-z0-9_.-]+)/ },
  { host: /^apply\.workable\.com$/, tenant: /^[^/]+\/(?!api|j\/)([a-z0-9_.-]+)/ },
  { host: /(?:^|\.)personio\.(?:de|com)$/, tenant: /^([a-z0-9-]+)\.jobs\./ },
  { host: /(?:^|\.)recruitee\.com$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)teamtailor\.com$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)bamboohr\.com$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)breezy\.hr$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)icims\.com$/, tenant: /^(?:careers?|jobs|internal|external|us|uk)-([a-z0-9-]+)\./ },
  { host: /(?:^|\.)jobvite\.com$/, tenant: /^[^/]+\/(?:careers\/)?([a-z0-9_-]+)/ },
  { host: /(?:^|\.)taleo\.net$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)oraclecloud\.com$/ },
  { host: /(?:^|\.)successfactors\.(?:com|eu)$/ },
  { host: /(?:^|\.)jazz(?:hr\.com|\.co)$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)applytojob\.com$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)loxo\.co$/, tenant: /^([a-z0-9-]+)\.app\./ },
  { host: /(?:^|\.)pinpointhq\.com$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)join\.com$/, tenant: /\/companies\/([a-z0-9-]+)/ },
  { host: /(?:^|\.)softgarden\.io$/, tenant: /^([a-z0-9-]+)\./ },
  {
    host: /(?:^|\.)rippling(?:-ats)?\.com$/,
    tenant: /^ats\.rippling\.com\/(?:[a-z]{2}-[a-z]{2}\/)?([a-z0-9-]+)/i,
  },
  { host: /(?:^|\.)comeet\.(?:com|co)$/, tenant: /\/jobs\/([a-z0-9-]+)/ },
  { host: /(?:^|\.)hibob\.com$/, tenant: /^([a-z0-9-]+)\.careers\./ },
  { host: /(?:^|\.)dayforcehcm\.com$/ },
  { host: /(?:^|\.)paylocity\.com$/ },
  { host: /(?:^|\.)ukg(?:pro)?\.(?:com|net)$|(?:^|\.)ultipro\.com$/ },
  { host: /(?:^|\.)paycomonline\.net$/ },
  { host: /(?:^|\.)eightfold\.ai$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)avature\.net$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)umantis\.com$/ },
  { host: /(?:^|\.)hr-manager\.net$/ },
  { host: /(?:^|\.)brassring\.com$/ },
  { host: /(?:^|\.)tal\.net$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)emply\.(?:net|com)$/, tenant: /^([a-z0-9-]+)\./ },
  { host: /(?:^|\.)gem\.com$/, tenant: /^jobs\.gem\.com\/([a-z0-9-]+)/ },
];

/** Job boards and networks, by the label of their registrable name. */
const BOARDS: ReadonlySet<string> = new Set(
  (
    'linkedin indeed glassdoor monster ziprecruiter dice careerbuilder simplyhired wellfound angel handshake joinhandshake ' +
    'ycombinator workatastartup builtin otta welcometothejungle hired flexjobs remoteok weworkremotely remotive himalayas ' +
    'jobright levels upwork freelancer toptal fiverr snagajob talent jooble adzuna jora neuvoo lensa idealist ' +
    'usajobs governmentjobs higheredjobs ladders theladders mediabistro ' +
    'totaljobs reed cv-library cwjobs jobsite gumtree guardian nhs trac civilservicejobs seek jobstreet jobsdb jobserve ' +
    'stepstone xing kununu arbeitsagentur jobware stellenanzeigen jobs jobscout24 jobup karriere meinestadt heyjobs ' +
    'hokify interamt bund academics apec hellowork cadremploi francetravail pole-emploi jobteaser infojobs tecnoempleo ' +
    'net-empregos sapo itjobs infoempleo catho vagas gupy computrabajo bumeran occ subito nationalevacaturebank ' +
    'werkzoeken jobbird vdab workindenmark jobindex jobnet it-jobbank ofir thehub finn nav arbetsformedlingen ' +
    'blocket valtiolle kuntarekry duunitori tyomarkkinatori oikotie jobly cvkeskus cvonline cv cvmarket pracuj ' +
    'nofluffjobs justjoin rocketjobs praca bulldogjob jobs-cz profesia startupjobs profession ejobs bestjobs hipo kariyer ' +
    'secretcv hh superjob habr zarplata rabota dou djinni work robota naukri timesjobs shine foundit instahyre cutshort ' +
    'hirist internshala apna topjobs bayt gulftalent naukrigulf rozee jobthai wantedly wantedlabs wanted saramin jobkorea ' +
    'rallit jumpit programmers doda rikunabi mynavi green-japan zhipin 51job liepin lagou 104 cakeresume workable ' +
    'golang landing arc turing braintrust euremotejobs eures europa jobgether simplify jobicy dailyremote nodesk'
  ).split(' '),
);

/** Public suffixes of two labels that matter for job sites. */
const TWO_LABEL_SUFFIX = /\.(?:co|com|ac|gov|org|net|edu|go|or|ne)\.[a-z]{2}$/;
/** First labels that describe a part of a site, not whose it is. */
const GENERIC_LABEL =
  /^(?:www\d?|m|web|app|apps|my|portal|jobs?|jobboard|careers?|career\d*|karriere|carriere|emplois?|empleos?|vagas|trabajo|lavoro|vacatures|werkenbij|recruiting|recruitment|recrutement|apply|join|hiring|job-boards|boards|employment|stellen|stellenangebote|hr|hire|work|talent|people|team|life|about|blog|news|en|eu|us|uk|emea|apac|global|intl|international|corporate|corp|company|group|staging|secure|login|account|accounts|sso|[a-z]{2}|[a-z]{2}-[a-z]{2})$/;

/** The label people would call the site by: "bs-team" of `www.bs-team.ch`. */
export function siteLabel(host: string): string {
  const labels = host.toLowerCase().split('.');
  const suffixes = TWO_LABEL_SUFFIX.test(host) ? 2 : 1;
  return labels[Math.max(0, labels.length - suffixes - 1)] ?? '';
}

/** The registrable part of a host, as far as the usual suffixes go. */
export function siteDomain(host: string): string {
  const suffixes = TWO_LABEL_SUFFIX.test(host) ? 2 : 1;
  return host
    .toLowerCase()
    .split('.')
    .slice(-suffixes - 1)
    .join('.');
}

export function readJobHost(url: string): JobHost {
  const { host, path } = splitUrl(url);
  const label = siteLabel(host);
  const squeezed = label.replace(/[^a-z0-9]/g, '');
  const vendor = VENDORS.find((candidate) => candidate.host.test(host));
  const account = accountLabel(host, label);
  // Vendors hire too, on hosts like `careers.vendor.com`: only an account before the name makes it one.
  if (vendor || (account !== '' && VENDOR_LABELS.has(label))) {
    const tenant = vendor ? (vendor.tenant?.exec(`${host}${path}`.toLowerCase())?.[1] ?? '') : account;
    return {
      isBoard: true,
      tenant: GENERIC_LABEL.test(tenant) ? '' : tenant,
      namesLegalEntity: vendor?.namesLegalEntity ?? false,
      boardNames: [squeezed, squeezed.replace(/(?:hq|hr|ats|jobs|hcm)$/, '')],
      account: '',
    };
  }
  if (BOARDS.has(label)) {
    return {
      isBoard: true,
      tenant: '',
      namesLegalEntity: false,
      boardNames: [squeezed, siteDomain(host).replace(/[^a-z0-9]/g, '')],
      account: '',
    };
  }
  return { isBoard: false, tenant: label, namesLegalEntity: false, boardNames: [], account };
}

const ACCOUNT_AFFIX =
  /^(?:careers?|jobs|karriere|stellen|empleos?|trabaja(?:en)?|vagas|emploi|recrutement|recruiting|recruitment|join|work|talent|hr)-?(?=[a-z]{3})|-?(?:careers?|jobs|karriere|recruiting|recruitment|external|internal|hiring|hr)$/g;

/** `acme` of `careers-acme.vendor.com` or `acme.jobs.vendor.com`; '' when the first label only names a part of a site. */
function accountLabel(host: string, label: string): string {
  const [first = ''] = host.toLowerCase().split('.');
  if (first === label || GENERIC_LABEL.test(first)) return '';
  const account = first.replace(ACCOUNT_AFFIX, '');
  return account.length < 3 || GENERIC_LABEL.test(account) ? '' : account;
}
