import { foldText } from '../text';

/**
 * Firms that place people with other firms, folded. Checked in November 2026 against Staffing Industry Analysts' list of
 * the largest industrial staffing firms in the US (staffingindustry.com, 21 September 2023), Statista's page on the
 * industry worldwide (statista.com/topics/5689) and the Lünendonk list of 2024 for Germany (as printed by produktion.de):
 * the first line. The other lines are the editors' own knowledge.
 */
const KNOWN_AGENCIES: ReadonlySet<string> = new Set(
  (
    'adecco|randstad|manpower|manpowergroup|employbridge|express employment professionals|aerotek|allegis|trueblue|kelly services|elwood staffing|house of hr|persona service|' +
    'hays|michael page|pagegroup|page personnel|robert half|robert walters|teksystems|insight global|actalent|kforce|apex systems|modis|akkodis|adecco group|' +
    'experis|lhh|spherion|kelly|volt|beacon hill|beacon hill staffing|collabera|mastech|cybercoders|jobot|motion recruitment|harvey nash|nigel frank|jefferson frank|' +
    'mason frank|frank recruitment|tenth revolution|sthree|computer futures|huxley|progressive recruitment|real staffing|glocomms|phaidon international|selby jennings|' +
    'larson maddox|dsj global|morgan mckinley|reed|brook street|office angels|blue arrow|pertemps|impellam|morson|nes fircroft|gi group|synergie|crit|proman|actual|partnaire|' +
    'samsic emploi|start people|unique|tempo team|olympia|yacht|brunel|ferchau|hofmann personal|i k hofmann|dis ag|amadeus fire|zag|tempton|timepartner|orizon|' +
    'trenkwalder|piening|bindan|expertum|jobactive|pluss|avanti|amn healthcare|aya healthcare|cross country healthcare|medical solutions|maxim healthcare staffing|' +
    'soliant|favorite healthcare staffing|supplemental health care|nurseplus|thornbury nursing|academics|teaching personnel|hays education|' +
    'eurofirms|nortempo|grupo crit|imancorp|faster empleo|umana|openjobmetis|orienta|lavoropiu|etjca|work service|antal|devire|grafton|hays poland|academic work|' +
    'studentconsulting|poolia|barona|eilakaisla|staffpoint|vmp|go on|jobindex|persol|recruit staffing|pasona|tempstaff|en japan'
  )
    .split('|')
    .map(foldText),
);

/** Words in a name that say it is one. "Talent" alone is not enough: many firms of other trades carry it. */
const AGENCY_WORDS =
  /(?:^|\s)(?:staffing|recruitment|recruiting|recruiters|headhunt\p{L}*|executive search|personnel services|employment agency|employment services|temp agency|search and selection|talent solutions|manpower|personaldienst\p{L}*|personalvermittlung|personalservice|personalberatung|personalleasing|zeitarbeit|arbeitsvermittlung|interim|travail temporaire|agence d emploi|agence demploi|recrutement|ett|trabajo temporal|empresa de trabajo temporal|seleccion de personal|recursos humanos|agenzia per il lavoro|ricerca e selezione|uitzendbureau|uitzendburo|detachering|werving|agencja pracy|rekrutacja|bemanning|rekrytering|vikarbureau|henkilostopalvelu\p{L}*|人材派遣|スタッフィング)(?=\s|$)/u;

/** Someone else's job is described: "our client", "für unseren Kunden". Folded. */
const FOR_A_CLIENT =
  /(?:^|\s)(?:our client|my client|on behalf of (?:our|a|my) client|client company|our customer is (?:looking|hiring|seeking)|(?:fur|bei) (?:unseren|unserem|einen unserer|einem unserer|einem|unsere) (?:namhaften |renommierten )?(?:kunden|kundenunternehmen|mandanten|auftraggeber)|im auftrag (?:unseres|eines) (?:kunden|mandanten)|pour (?:le compte de )?(?:notre|l un de nos|lun de nos|un de nos) clients?|notre client|para (?:nuestro|uno de nuestros|importante) clientes?|nuestro cliente|per (?:un |il |azienda )?(?:nostro )?cliente|azienda cliente|para (?:o )?nosso cliente|voor (?:onze|een van onze) (?:klant|klanten|opdrachtgever)|dla naszego klienta|for var kunde|for vores kunde|till var kund|var kund)(?=\s|$)/u;

/** Does the name belong to a firm that places people elsewhere? */
export function isAgencyName(name: string): boolean {
  const folded = foldText(name.slice(0, 200));
  return KNOWN_AGENCIES.has(folded) || AGENCY_WORDS.test(folded);
}

/** Does the text say that the job is at a client's? */
export function speaksOfClient(description: string): boolean {
  return FOR_A_CLIENT.test(foldText(description.slice(0, 8_000)));
}
