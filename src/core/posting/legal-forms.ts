/** Legal forms as they end employers' names, by where they are used; lower case, without dots. Data: extend freely. */
const ENDINGS: Readonly<Record<string, string>> = {
  'English-speaking':
    'incorporated|inc|corporation|corp|company|co|limited|ltd|unlimited|ultd|llc|llp|lp|lllp|pllc|pc|pbc|plc|cic|cio|dac|clg|nl|pty ltd|' +
    'pty limited|pty|proprietary limited|pvt ltd|private limited|pvt|private|pte ltd|pte|sdn bhd|bhd|(pvt) ltd|(pty) ltd|(private) limited',
  'German-speaking':
    'gmbh & co kgaa|gmbh & co kg|gmbh & co ohg|gmbh + co kg|gmbh und co kg|ag & co kgaa|ag & co kg|ag & co ohg|se & co kgaa|se & co kg|ug & co kg|' +
    'ug (haftungsbeschränkt)|ug haftungsbeschränkt|ggmbh|gag|gmbh|mbh|ag|kgaa|kg|ohg|gbr|partg mbb|partgmbb|partg|ug|ek|ev|eg|eu|se',
  'French-speaking':
    'sasu|sas|sarl|eurl|sa|snc|scs|sca|scop|scic|sci|selarl|scp|sprl|srl|bvba|asbl|sàrl|société anonyme',
  Spanish:
    'sl|slu|sa|sau|slp|sll|sal|s de rl de cv|sa de cv|sapi de cv|s de rl|sas de cv|sociedad anónima|sociedad limitada|eirl|spa|ltda',
  Portuguese: 'lda|unipessoal lda|sa|ltda|eireli|me|epp|sgps|sociedade unipessoal lda',
  Italian: 'spa|srl|srls|sas|snc|sapa|scarl|scpa|società cooperativa|soc coop|onlus',
  Dutch: 'bv|nv|vof|cv|ua|coöperatie ua|stichting',
  Nordic: 'ab|ab (publ)|aktiebolag|hb|as|asa|a/s|aps|i/s|k/s|p/s|amba|ivs|oy|oyj|oy ab|osk|ehf|hf|ky|ry',
  'Central and eastern European':
    'sp z oo|spółka z oo|sp zoo|sp j|sp k|sp z oo sp k|spółka akcyjna|s z oo|sro|spol s ro|as|vos|doo|dd|dno|kft|zrt|nyrt|bt|srl|ood|eood|ead|ad|' +
    'uab|sia|ou|oü|mtu|mtü|ооо|оао|зао|пао|ао|тоо|ип|тов|llp',
  'Turkish and Greek': 'aş|as|ltd şti|limited şirketi|anonim şirketi|sti|ae|epe|ike',
  'Gulf and African': 'fzco|fz-llc|fzllc|fze|fzc|dmcc|wll|bsc|saoc|saog|psc|pjsc|qfc llc|(pty)|cc',
  Asian:
    'kk|gk|yk|co ltd|co, ltd|company limited|joint stock company|jsc|tbk|inc japan|有限公司|股份有限公司|有限责任公司|株式会社|合同会社|주식회사',
};

/** Legal forms that come first: "ООО Ромашка", "UAB Vilnis", "株式会社サンプル", "PT Contoh Tbk". */
const BEGINNINGS =
  /^(?:ооо|оао|зао|пао|ао|тоо|тов|uab|sia|pt|cv|as|oü|ou|株式会社|合同会社|有限会社|주식회사|\(주\)|\(株\)|㈱)(?:\s+|(?<=[^\p{Script=Latin}\p{Script=Cyrillic}\s]))[«"“]?(?=\S)/iu;

/** As forms are compared: lower case, no dots, single spaces. */
const FORMS: ReadonlySet<string> = new Set(
  Object.values(ENDINGS).flatMap((forms) => forms.split('|').map(foldForm)),
);
const MOST_WORDS = Math.max(...[...FORMS].map((form) => form.split(' ').length)) + 3;
/** Written without a space before them. */
const GLUED = /(?:股份有限公司|有限责任公司|有限公司|株式会社|合同会社|有限会社|주식회사|㈱|\(株\)|\(주\))$/u;

/** A name in two: what people say, and the legal form that stood around it, '' for none. The first is never empty. */
export function splitLegalForm(raw: string): { readonly name: string; readonly form: string } {
  let name = raw.slice(0, 300).replace(/\s+/g, ' ').trim();
  const forms: string[] = [];
  for (let round = 0; round < 3; round++) {
    const cut = cutEnding(name);
    if (cut === undefined) break;
    forms.unshift(name.slice(cut).replace(/^[\s,]+/, ''));
    name = name.slice(0, cut).replace(/(?<![\s,])[\s,]+$/, '');
  }
  const first = BEGINNINGS.exec(name)?.[0] ?? '';
  const rest = name
    .slice(first.length)
    .replace(/[»"”]$/, '')
    .trim();
  if (first !== '' && rest.length >= 2) {
    forms.unshift(first.trim());
    name = rest;
  }
  return { name, form: forms.join(' ') };
}

/** Where the legal form at the end begins, `undefined` when there is none or nothing would be left. */
function cutEnding(name: string): number | undefined {
  const glued = GLUED.exec(name);
  if (glued && glued.index >= 2) return glued.index;
  const words = [...name.matchAll(/[^\s,]+/g)].slice(-MOST_WORDS);
  for (const word of words) {
    const before = name.slice(0, word.index).replace(/(?<![\s,])[\s,]+$/, '');
    if (before.length < 2 || BINDS.test(before)) continue;
    if (FORMS.has(foldForm(name.slice(word.index)))) return word.index;
  }
  return undefined;
}

/** "Tiffany & Co.", "Fish and Co": without its ending the name would stop in the middle. */
const BINDS = /(?:&|\+|\b(?:and|und|et|y|e|of|the))$/i;

function foldForm(form: string): string {
  return form
    .toLowerCase()
    .replace(/\./g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=^|\s)((?:\p{L} ){1,4}\p{L})(?=$|\s)/gu, (letters) => letters.replaceAll(' ', ''))
    .replaceAll(',', '');
}
