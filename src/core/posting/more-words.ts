/** Controls that unfold the rest of a text, in the languages of the boards; nothing else stands on them. */
const MORE =
  /^[\s…+.▾▼↓›»-]{0,4}(?:(?:show|read|see|view|display|expand)(?: (?:the )?(?:more|all|full|rest|everything|description|details|job description|full (?:job )?description|full text|complete description)){1,3}|more|expand|(?:mehr|alles|weiteres|vollständig(?:e beschreibung)?) ?(?:anzeigen|lesen|einblenden|erfahren)?|weiterlesen|weiter lesen|ausklappen|(?:voir|lire|afficher|en savoir) ?(?:la )?(?:plus|suite|tout|la suite)|ver (?:más|mas|mais|todo|tudo|descripción completa)|leer más|mostrar (?:más|mais|todo|tudo)|leia mais|ler mais|(?:mostra|leggi|vedi) (?:di più|altro|tutto)|(?:meer|alles) (?:lezen|tonen|weergeven)|lees (?:meer|verder)|toon meer|(?:vis|læs|se) (?:mere|alt)|(?:visa|läs|se) (?:mer|allt|mera)|les mer|(?:näytä|lue) (?:lisää|kaikki)|(?:pokaż|czytaj|rozwiń|zobacz) ?(?:więcej|wszystko|opis)?|zobrazit (?:více|vše)|(?:показать|читать|развернуть) ?(?:ещё|еще|больше|полностью|всё|далее)?|(?:показати|читати) (?:ще|більше|далі)|devamını (?:oku|gör)|もっと見る|続きを(?:読む|見る)|すべて表示|더\s?보기|전체\s?보기|펼치기|展开(?:全部)?|查看(?:更多|全部)|顯示更多)[\s…+.▾▼↓›»-]{0,4}$/iu;

/** Does a control's text promise the rest of a text? */
export function saysMore(text: string): boolean {
  return text.length > 0 && text.length <= 60 && MORE.test(text);
}
