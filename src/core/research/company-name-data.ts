/**
 * Names that are words people use for other things, some of them in every second post about work ("indeed", "next",
 * "target"). Folded. Data: extend freely.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  (
    'abound affirm aldi ally alloy anchor apex apple ascend aspire assurance atlas aurora away ' +
    'bain bank base beam bench best better beyond block bloom blend bolt boots bosch box brave breeze bridge brilliant buffer build bumble ' +
    'cable calm canvas carbon catalyst chase chime circle citizens clay clear clever close clover coach cohere column compass ' +
    'continental core cover credit cruise crown cue current cursor dash deep delta dish discover dove drift dream ' +
    'eight elastic element ember endeavor engine envoy epic equity even ever express fast fidelity figure first fisher flex float flow ' +
    'focus ford forge form forward found frame free freight frontier fuel fuse future gap general genius glean grab grain ' +
    'graph gravity greenhouse group guardian guess guide gusto harbor harness hatch haven helix hello hinge home honest honey ' +
    'honor hopper human icon ideal impossible indeed infinity insight intel intercom ironclad jet juice jump just ' +
    'key kind knock known lattice launch layer leap lemonade level lever lidl light lime linear link loop loom love lucid luminar lush ' +
    'mach magic maple mark marathon mars match matter max meta mercury merit metro mind mint mirror mission modern monday monster mosaic motion ' +
    'nationwide nest next nice noble noom north nova notion object ocean odd offer one onward opal open oracle orange orbit order oscar otto our outreach ' +
    'oxford pace paper parallel patch path peak penny persona pilot pinnacle place plaid planet play point polar post ' +
    'premier prime principal probe process progress progressive prologue public pulse pure quest quick quilt rain ramp range reach real ' +
    'rebel redwood reef regal relay reliance remote replay republic ring ripple rippling rise rival rocket root rover runway ' +
    'saga sage saturn scale scout seed segment sense sentry sequence shell shield shift shout signal simple sky slack slice smile snap snow ' +
    'solar source spark spectrum spirit splash split spot spring sprint square stack stage standard staples star stripe strive stride strong ' +
    'subway summit sun sunrise super surge sweep swift sync tag tailor talent target tempo tesla thrive tide toast together tome top total toucan trade ' +
    'transit travelers tribe triumph true trust twist uber under unity united unify upstart upside urban valley vanguard vans vault vector venture verb ' +
    'verge verity via vibe view virtue visa vision vista vital void volt wave wilson wise wish wonder ' +
    'work workday world deutsche regions yes you zeal zenith zip zoom bahn allianz merck real müller alnatura dm lift edge blue red black gold silver bird cargo crisis'
  ).split(' '),
);

/** Folded: what a name ends in that says only what kind of firm it is. Data: extend freely. */
export const DESCRIPTORS: ReadonlySet<string> = new Set(
  (
    'partners consulting consultants advisory energy services service logistik logistics spedition transport transportation maschinenbau ' +
    'technik technologies technology tech systems solutions software labs health healthcare medical hospital hospitals clinic ' +
    'clinics center centre care homes dental pharma pharmaceuticals pharmacy bank banking financial finance capital ' +
    'insurance motor motors automotive foods food grocers grocery markets market stores store supermarkets hotels hotel ' +
    'resorts airlines airways freight shipping industries industrial manufacturing engineering electric electronics ' +
    'interactive digital media studios studio games entertainment communications telecom networks security international ' +
    'global worldwide usa america europe deutschland schools school district unified university college academy education ' +
    'foundation trust council county city regional memorial community associates werke bau bank immobilien versicherung ' +
    'versicherungen kliniken klinik pflege group gruppe groupe holding holdings restaurants restaurant kitchens kitchen pizza bakery cafe grill burgers salon fitness farms dairy brewery coffee brewing retail system network ' +
    'therapeutics bio lines air aerospace aviation rail railways trucking construction builders properties realty legal law attorneys architects ' +
    'design agency marketing communications education learning nurseries kita kindergarten schule gymnasium werkstatt handel markt märkte filialen'
  ).split(' '),
);
/** Folded: what pages give for an employer that stays unnamed; as a name it would fit every employer of its kind. */
export const KINDS_ALONE: ReadonlySet<string> = new Set(
  (
    'bank hospital clinic klinik krankenhaus school schule university hochschule hotel restaurant cafe bakery pharmacy apotheke praxis ' +
    'kanzlei agency agentur startup start-up company unternehmen firm firma employer arbeitgeber client kunde insurer versicherung ' +
    'confidential vertraulich anonymous anonym private retailer manufacturer supermarket kita kindergarten pflegeheim shop store'
  ).split(' '),
);
/** Folded: these make the words before them a place rather than a name. */
export const PLACE_DESCRIPTORS: ReadonlySet<string> = new Set(
  (
    'regional unified county city district university college school schools community memorial council hospital hospitals clinic ' +
    'academy kliniken klinik deutschland america usa europe'
  ).split(' '),
);

/**
 * Words beside a name that show that something else is meant: a form to travel with, a line of code, a person. By folded
 * name. Data: extend freely.
 */
export const NOT_THE_FIRM: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    visa: 'consulate embassy immigration sponsorship sponsor sponsored h1b h1 f1 f2 b1 b2 j1 o1 tn work student tourist fiancee fiance k1 status holder stamping stamped expired expires schengen officer slot slots appointment dropbox mastercard',
    shell: 'script scripts bash zsh fish sort tube egg soft hard corporation corp scripting command',
    chase: 'money dream dreams paper chevy cut cuts',
    ford: 'harrison tom betty gerald henry focus fiesta mustang f150 ranger',
    square: 'root roots matrix feet foot meter one enix times inch sloane trafalgar union',
    apple: 'pie pies juice tree trees cider big watch',
    oracle: 'dba database db sql apex fusion ebs linux forms delphi',
    block: 'code chain writers time text letter cell road',
    gap: 'year years employment resume cv career unemployment two one month months wage pay skill skills',
    meta: 'so very quest analysis post posts',
    target: 'audience salary school schools date company companies range market price pay comp number',
    stripe: 'stripes api webhook webhooks',
    notion: 'template templates page pages doc database',
    slack: 'cut channel channels message messages workspace huddle off',
    uber: 'ride rides driver drivers eats lyft',
    indeed: 'very yes it',
    linear: 'algebra regression search probing time programming equation equations',
    ramp: 'up ups time period',
    oscar: 'award awards',
    delta: 'force variant river',
    google:
      'it search searches form forms doc docs drive sheet sheets maps calendar hangouts chrome play glass fiber app',
    microsoft: 'office word excel teams windows outlook certified certification',
    zoom: 'call link meeting video interview over via',
  }).map(([name, words]) => [name, new Set(words.split(' '))]),
);

/** Folded: first words of many employers, or of none alone. Data: extend freely. */
export const COMMON_HEADS: ReadonlySet<string> = new Set(
  (
    'american national international united general first advanced applied saint santa royal great global universal central community ' +
    'federal state county city north south east west northern southern eastern western pacific atlantic mountain river lake valley ' +
    'green white black silver golden blue christian catholic fifth world baptist methodist lutheran mercy providence sacred holy good little ' +
    'klinikum krankenhaus universitatsklinikum stadt stadtwerke landkreis sparkasse volksbank kanzlei praxis autohaus hotel gasthof ' +
    'colegio hospital clinica instituto universidad universite ecole lycee mairie groupe banque banco ayuntamiento universitat ' +
    'hochschule technische deutsche bundes james john michael david robert william thomas charles george edward henry richard joseph ' +
    'peter paul martin jackson johnson smith brown davis miller wilson taylor anderson thompson morgan jones williams clark lewis walker ' +
    'young allen king scott baker nelson carter mitchell roberts turner phillips campbell parker evans edwards collins stewart morris ' +
    'rogers cooper peterson bailey howard richardson watson brooks bennett gray hughes price sanders myers long ross foster powell jenkins ' +
    'perry russell sullivan fisher henderson graham maria sarah emily susan nancy helen grace'
  ).split(' '),
);
