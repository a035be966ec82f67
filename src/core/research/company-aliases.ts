import { foldText } from '../text';

/** Other names of one employer, and names of its parts that hire under the same process. */
export interface AliasGroup {
  /** Any of these in a posting… */
  readonly names: readonly string[];
  /** …is also looked for as these, most usual first. */
  readonly also: readonly string[];
  /** The page that says so, with the month it was read; `editors` where none was. */
  readonly basis: 'editors' | { readonly page: string; readonly readIn: string };
}

const READ = '2026-11';
const page = (address: string) => ({ page: address, readIn: READ });

export const ALIAS_GROUPS: readonly AliasGroup[] = [
  {
    names: ['Alphabet'],
    also: ['Google'],
    basis: page('https://www.businessinsider.com/google-alphabet'),
  },
  {
    names: ['Meta Platforms', 'Meta'],
    also: ['Facebook', 'Instagram', 'Meta'],
    basis: page('https://businessabc.net/wiki/meta-platforms-facebook'),
  },
  {
    names: ['Facebook', 'Instagram', 'WhatsApp'],
    also: ['Meta'],
    basis: page('https://businessabc.net/wiki/meta-platforms-facebook'),
  },
  {
    names: ['Amazon Web Services', 'AWS'],
    also: ['AWS', 'Amazon'],
    basis: page('https://go-beyond.biz/ecommerce/does-amazon-own-google'),
  },
  {
    names: ['Amazon', 'Amazon.com'],
    also: ['AWS', 'Amazon'],
    basis: page('https://go-beyond.biz/ecommerce/does-amazon-own-google'),
  },
  {
    names: [
      'JPMorgan Chase',
      'JPMorganChase',
      'JPMorgan',
      'J.P. Morgan',
      'J P Morgan',
      'JPMorgan Chase & Co',
    ],
    also: ['JPMorgan', 'JP Morgan', 'JPMC', 'Chase'],
    basis: page('https://www.dividend.com/dividend-stocks/financials/banking/jpm-jp-morgan-chase/'),
  },
  {
    names: ['Chase'],
    also: ['JPMorgan', 'JPMorgan Chase', 'JP Morgan', 'JPMC'],
    basis: page('https://www.dividend.com/dividend-stocks/financials/banking/jpm-jp-morgan-chase/'),
  },
  {
    names: ['PricewaterhouseCoopers', 'PwC'],
    also: ['PwC', 'PricewaterhouseCoopers'],
    basis: page('https://www.fool.com/terms/b/big-four-accounting-firms/'),
  },
  {
    names: ['Ernst & Young', 'Ernst and Young', 'EY'],
    also: ['EY', 'Ernst & Young'],
    basis: page('https://en.wikipedia-on-ipfs.org/wiki/Ernst_%26_Young.html'),
  },
  {
    names: ['Schwarz', 'Schwarz Gruppe', 'Schwarz Group', 'Schwarz Dienstleistung'],
    also: ['Schwarz Gruppe', 'Lidl', 'Kaufland'],
    basis: page('https://en.wikipedia.org/wiki/Schwarz_Gruppe'),
  },
  {
    names: ['Volkswagen', 'Volkswagen Group'],
    also: ['VW', 'Volkswagen'],
    basis: page('https://eatsip365.com/who-owns-each-german-car-brand-today'),
  },
  {
    names: ['ManpowerGroup'],
    also: ['Manpower'],
    basis: page('https://www.statista.com/topics/5689/the-staffing-industry-worldwide/'),
  },
  { names: ['Boston Consulting Group'], also: ['BCG'], basis: 'editors' },
  { names: ['McKinsey', 'McKinsey & Company'], also: ['McKinsey', 'McK'], basis: 'editors' },
  { names: ['Bain & Company'], also: ['Bain'], basis: 'editors' },
  { names: ['Bank of America'], also: ['BofA', 'BoA', 'Merrill'], basis: 'editors' },
  { names: ['Goldman Sachs'], also: ['Goldman'], basis: 'editors' },
  { names: ['Citigroup', 'Citi'], also: ['Citi', 'Citibank'], basis: 'editors' },
  { names: ['International Business Machines'], also: ['IBM'], basis: 'editors' },
  { names: ['Hewlett Packard Enterprise'], also: ['HPE'], basis: 'editors' },
  { names: ['General Electric'], also: ['GE'], basis: 'editors' },
  { names: ['Procter & Gamble', 'Procter and Gamble'], also: ['P&G'], basis: 'editors' },
  { names: ['Johnson & Johnson'], also: ['J&J', 'JNJ'], basis: 'editors' },
  { names: ['Deutsche Bahn', 'DB'], also: ['Deutsche Bahn', 'die Bahn'], basis: 'editors' },
  { names: ['Deutsche Telekom', 'Telekom Deutschland'], also: ['Telekom', 'T-Systems'], basis: 'editors' },
  { names: ['Deutsche Post', 'DHL'], also: ['DHL', 'Deutsche Post'], basis: 'editors' },
  { names: ['Mercedes-Benz', 'Mercedes Benz'], also: ['Mercedes', 'Daimler'], basis: 'editors' },
  { names: ['Bayerische Motoren Werke'], also: ['BMW'], basis: 'editors' },
  { names: ['Block'], also: ['Cash App'], basis: 'editors' },
  { names: ['Tata Consultancy Services'], also: ['TCS'], basis: 'editors' },
  { names: ['United Parcel Service'], also: ['UPS'], basis: 'editors' },
  { names: ['HCA Healthcare'], also: ['HCA'], basis: 'editors' },
  { names: ['National Health Service'], also: ['NHS'], basis: 'editors' },
  {
    names: ['Department of Veterans Affairs', 'Veterans Health Administration'],
    also: ['VA hospital'],
    basis: 'editors',
  },
  { names: ['Walmart'], also: ['Wal-Mart'], basis: 'editors' },
  { names: ['Kaiser Permanente'], also: ['Kaiser'], basis: 'editors' },
  { names: ['Home Depot'], also: ['Home Depot'], basis: 'editors' },
  { names: ['ByteDance'], also: ['TikTok'], basis: 'editors' },
  { names: ['TikTok'], also: ['ByteDance'], basis: 'editors' },
  { names: ['Inditex', 'Industria de Diseño Textil'], also: ['Zara', 'Inditex'], basis: 'editors' },
  { names: ['H & M', 'Hennes & Mauritz', 'H&M'], also: ['H&M'], basis: 'editors' },
  { names: ['LVMH Moët Hennessy Louis Vuitton'], also: ['LVMH'], basis: 'editors' },
  { names: ['Société Générale'], also: ['SocGen'], basis: 'editors' },
  { names: ['BNP Paribas'], also: ['BNP'], basis: 'editors' },
  { names: ['Anheuser-Busch InBev', 'AB InBev'], also: ['AB InBev', 'Anheuser-Busch'], basis: 'editors' },
  { names: ['Marks and Spencer', 'Marks & Spencer'], also: ['M&S'], basis: 'editors' },
  { names: ['UnitedHealth', 'UnitedHealth Group'], also: ['UnitedHealthcare', 'Optum'], basis: 'editors' },
];

/** Folded name to the names that are looked for beside it. */
export const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  ALIAS_GROUPS.flatMap(({ names, also }) => names.map((name) => [foldText(name), also] as const)),
);
