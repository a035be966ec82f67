import type { RoleFamily } from '../posting/role-family';

/**
 * The occupations that packs prepare for, by name. A job is recognised whether or not its pack is there, so that the
 * family and the search are right in any case; a pack's own name, search terms and cues win.
 */
export interface KnownJob {
  readonly id: string;
  readonly family: RoleFamily;
  readonly name: string;
  /** Most usual first. */
  readonly searchTerms: readonly string[];
  /** English titles, as in `Pack.titleCues`; other languages are in `FOREIGN_TITLE_CUES`. */
  readonly cues: readonly string[];
}

/** 'a, b, c' as a list: the cues read better in lines than one under the other. */
const list = (cues: string): readonly string[] => cues.split(',').map((cue) => cue.trim());

export const KNOWN_JOBS: readonly KnownJob[] = [
  {
    id: 'softwareEngineer',
    family: 'softwareEngineering',
    name: 'Software engineer',
    searchTerms: ['software engineer', 'software developer', 'SWE', 'backend engineer'],
    cues: list(
      `software engineer, software developer, software development, software engineering, ?backend, ?back end,
      ?full stack, ?fullstack, java engineer, kotlin developer, scala developer, rust engineer, rust developer, node developer,
      nodejs developer, node js developer, c developer, c++ engineer, python engineer, golang engineer, go engineer,
      ruby engineer, rails developer, ruby on rails, laravel developer, salesforce developer, sap developer, abap developer,
      cobol developer, mainframe developer, wordpress developer, game developer, game programmer, gameplay programmer,
      game engineer, blockchain developer, blockchain engineer, smart contract, integration developer, api developer,
      software architect, technical architect, application engineer, programmer analyst, 
      founding engineer, forward deployed engineer, member of technical staff, robotics software, graphics engineer,
      compiler engineer, systems software engineer, it developer, tech lead, technical lead, engineering lead,
      engineering manager, engineering director, director of engineering, head of engineering, vp engineering,
      vp of engineering, vice president of engineering, head of software, chief technology officer, cto, developer advocate,
      developer relations, principal engineer, staff engineer, distinguished engineer, sde*, ?c++, ?java, ?python, ?php, ?golang, ?kotlin, ?scala, ?ruby on rails, coder, computer programmer, computer scientist`,
    ),
  },
  {
    id: 'frontendEngineer',
    family: 'softwareEngineering',
    name: 'Frontend engineer',
    searchTerms: ['frontend engineer', 'front end developer', 'web developer'],
    cues: list(
      `?frontend, front end engineer, front end developer, front end software engineer, front end web, ui engineer, ui developer,
      react developer, react engineer, reactjs developer, angular developer, vue developer, javascript developer,
      javascript engineer, typescript developer, typescript engineer, web engineer, web developer, website developer`,
    ),
  },
  {
    id: 'devopsEngineer',
    family: 'softwareEngineering',
    name: 'DevOps engineer',
    searchTerms: ['DevOps engineer', 'SRE', 'site reliability engineer', 'platform engineer'],
    cues: list(
      `?devops, devsecops, site reliability, sre, platform engineer, cloud engineer, cloud operations, infrastructure engineer,
      infrastructure specialist, systems administrator, system administrator, sysadmin, linux administrator,
      windows administrator, network administrator, network engineer, network technician, systems engineer, system engineer,
      kubernetes engineer, build engineer, release engineer, production support engineer, database administrator, dba,
      cloud administrator, it engineer, it administrator, it infrastructure, it manager`,
    ),
  },
  {
    id: 'dataScientist',
    family: 'dataMl',
    name: 'Data scientist',
    searchTerms: ['data scientist', 'data science', 'applied scientist'],
    cues: list(
      `data scientist, ?data science, applied scientist, decision scientist, statistician, biostatistician, statistical programmer,
      machine learning scientist, ml scientist, ai scientist, ai researcher, machine learning researcher, 
      quantitative ux researcher, bioinformatician, bioinformatics scientist`,
    ),
  },
  {
    id: 'dataAnalyst',
    family: 'dataMl',
    name: 'Data analyst',
    searchTerms: ['data analyst', 'business intelligence analyst', 'BI analyst'],
    cues: list(
      `data analyst, data analytics, business intelligence, business intelligence developer, business intelligence engineer, bi analyst, bi developer, bi engineer, bi consultant,
      reporting analyst, insights analyst, insight analyst, product analyst, marketing analyst, analytics manager, analytics consultant,
      power bi, tableau developer, sales analyst, operations analyst, people analyst, digital analyst, web analyst,
      head of data, director of analytics, chief data officer, head of analytics, data specialist, data manager, data steward,
      data governance`,
    ),
  },
  {
    id: 'productManager',
    family: 'product',
    name: 'Product manager',
    searchTerms: ['product manager', 'product management', 'PM interview'],
    cues: list(
      `product manager, product management, product owner, product lead, head of product, director of product,
      product director, vp product, vp of product, chief product officer, cpo, product operations, product strategist`,
    ),
  },
  {
    id: 'productDesigner',
    family: 'design',
    name: 'Product designer',
    searchTerms: ['product designer', 'UX designer', 'UX researcher', 'graphic designer'],
    cues: list(
      `product designer, product design, ux designer, ui designer, ux ui, ui ux, ux design, user experience, ux researcher, ux research,
      user researcher, design researcher, ux writer, content designer, service designer, interaction designer, visual designer,
      graphic designer, graphic design, graphic artist, web designer, motion designer, brand designer, communication designer, game designer,
      level designer, interior designer, fashion designer, industrial designer, packaging designer, furniture designer,
      illustrator, animator, 3d artist, concept artist, art director, video editor, creative director, design director,
      design lead, design manager, head of design, director of design, ?designer`,
    ),
  },
  {
    id: 'managementConsultant',
    family: 'consulting',
    name: 'Management consultant',
    searchTerms: ['management consultant', 'consultant', 'strategy consultant'],
    cues: list(
      `management consultant, strategy consultant, strategy consulting, management consulting, business consultant,
      associate consultant, consulting analyst, consulting associate, consulting summer associate, engagement manager,
      operations consultant, transformation consultant, change consultant, strategy analyst, strategy associate,
      strategy manager, corporate strategy, strategy and operations, process consultant, associate strategy consulting, advisory consultant,
      ?consultant, ?consulting`,
    ),
  },
  {
    id: 'financialAnalyst',
    family: 'finance',
    name: 'Financial analyst',
    searchTerms: ['financial analyst', 'FP&A analyst', 'finance analyst'],
    cues: list(
      `financial analyst, finance analyst, fp&a, financial planning, treasury, treasurer, finance manager, finance business partner,
      finance director, director of finance, head of finance, chief financial officer, cfo, vp finance, finance associate,
      finance specialist, financial modeller, financial modeler, investment analyst, portfolio analyst, portfolio manager, fund analyst,
      fund manager, asset manager, wealth manager, financial advisor, financial adviser, financial planner,
      credit analyst, business controller, valuation analyst, corporate finance, equity analyst, investor relations,
      pricing analyst, revenue analyst, finance intern, financial controller, commercial analyst, wealth management, budget analyst, ?finance`,
    ),
  },
  {
    id: 'accountant',
    family: 'finance',
    name: 'Accountant',
    searchTerms: ['accountant', 'accounting', 'auditor', 'tax associate'],
    cues: list(
      `accountant, ?accounting, accounts assistant, accounts executive, accounts payable, accounts receivable, ap clerk, ar clerk, accounting clerk, accounts clerk,
      bookkeeper, bookkeeping, auditor, audit associate, audit senior, audit manager, internal audit, ?audit, tax associate, tax analyst,
      tax manager, tax advisor, tax adviser, tax consultant, tax accountant, tax preparer, ?tax, ?payroll, finance assistant, finance clerk,
      finance officer, finance administrator, purchase ledger, sales ledger, ledger clerk, invoice clerk, invoicing, cpa, billing clerk`,
    ),
  },
  {
    id: 'marketingManager',
    family: 'marketing',
    name: 'Marketing manager',
    searchTerms: ['marketing manager', 'marketing', 'digital marketing'],
    cues: list(
      `marketing manager, product marketing, digital marketing, ?marketing, marketer, content strategist, content marketer,
      content manager, content creator, content writer, content specialist, content editor, content marketing, seo, sem specialist, ppc, paid media,
      paid social, performance marketer, social media, community manager, brand manager, brand marketing, brand ambassador, brand strategist,
      growth marketer, growth manager, head of growth, demand generation, lead generation, copywriter, ?communications, public relations,
      pr manager, pr officer, pr specialist, pr executive, press officer, media planner, media buyer, campaign manager, crm manager, email marketer,
      events manager, event manager, event coordinator, events coordinator, event planner, market research, market researcher, market research analyst,
      influencer, chief marketing officer, cmo, fundraiser, fundraising, public affairs, ?advertising, affiliate manager, trade marketing,
       e commerce manager, ecommerce manager, ecommerce specialist, media manager`,
    ),
  },
  {
    id: 'salesRepresentative',
    family: 'sales',
    name: 'Sales representative',
    searchTerms: ['sales representative', 'account executive', 'SDR', 'sales'],
    cues: list(
      `sales representative, sales rep, sales executive, sales manager, sales specialist, sales consultant, sales advisor,
      sales adviser, sales development representative, sales development, sales coordinator, sales agent, sales trainee, sales person, salesperson,
      sales director, director of sales, head of sales, vp sales, vp of sales, sales lead, sales team, sales operations, sales support, sales intern,
      sdr, bdr, business development, account executive, account manager, account director, key account, inside sales, outside sales,
      field sales, technical sales, territory manager, territory sales, area sales, channel manager, partner manager,
      partnerships manager, partnership manager, client partner, customer acquisition, medical representative,
      medical sales, pharmaceutical representative, pharmaceutical sales, car sales, telesales, telemarketer, commercial manager, commercial director,
      chief revenue officer, revenue operations, relationship manager, export manager, ?sales`,
    ),
  },
  {
    id: 'projectManager',
    family: 'operations',
    name: 'Project manager',
    searchTerms: ['project manager', 'program manager', 'operations manager'],
    cues: list(
      `project manager, project management, project coordinator, project lead, project leader, project director, project officer,
      project administrator, project planner, project controller,  program manager, programme manager, program coordinator,
      programme coordinator, program director, programme director, programme officer, program officer, technical program manager, tpm, pmo, project support officer,
      delivery manager, delivery lead, operations manager, operations coordinator, operations director, operations associate, operations specialist,
      operations lead, head of operations, director of operations, vp operations, chief operating officer, coo,
      business operations, chief of staff, construction manager, facilities manager, facility manager, plant manager,
      production manager, general manager, implementation manager, implementation consultant, implementation specialist, transformation manager, change manager,
      service delivery manager, event operations, business manager, ?operations, process manager, continuous improvement`,
    ),
  },
  {
    id: 'hrSpecialist',
    family: 'operations',
    name: 'HR specialist',
    searchTerms: ['HR', 'human resources', 'recruiter', 'HR business partner'],
    cues: list(
      `hr business partner, ?hr, ?human resources, ?human resource, people partner, people operations, people operations specialist, people operations manager, people operations associate, people and culture,
      people & culture, people business partner, people advisor, people ops, chief people officer, head of people, recruiter, ?recruitment, ?recruiting,
      talent acquisition, talent partner, talent sourcer, sourcer, talent manager, headhunter, resourcer, compensation analyst, compensation and benefits,
      benefits specialist, learning and development, l&d, training manager, training coordinator, training specialist, corporate trainer,
      employee relations, diversity and inclusion, staffing coordinator, organizational development, organisational development`,
    ),
  },
  {
    id: 'registeredNurse',
    family: 'healthcare',
    name: 'Registered nurse',
    searchTerms: ['registered nurse', 'nurse', 'RN', 'staff nurse', 'new grad nurse'],
    cues: list(
      `registered nurse, staff nurse, charge nurse, nurse practitioner, nurse educator, nurse manager, nurse, ?nursing, rn, lpn, lvn,
      ward sister, ward manager, matron, midwife, midwifery, health visitor, director of nursing, chief nursing officer`,
    ),
  },
  {
    id: 'careAssistant',
    family: 'healthcare',
    name: 'Care assistant',
    searchTerms: ['care assistant', 'healthcare assistant', 'CNA', 'support worker'],
    cues: list(
      `care assistant, carer, caregiver, care worker, care support worker, support worker, healthcare assistant, health care assistant, hca,
      healthcare support worker, certified nursing assistant, nursing assistant, nurse aide, nursing aide, nurses aide, cna, home health aide, hha, home care,
      personal care, patient care technician, patient care assistant, pct, direct support professional,  residential care,
      live in carer, senior carer, care home, care coordinator, care manager, personal support worker, psw, hospital porter, aged care`,
    ),
  },
  {
    id: 'pharmacist',
    family: 'healthcare',
    name: 'Pharmacist',
    searchTerms: ['pharmacist', 'pharmacy', 'pharmacy technician'],
    cues: list(
      `pharmacist, pharmacy technician, pharmacy assistant, pharmacy manager, pharmacy dispenser, dispenser, dispensing assistant, pharmacy intern, ?pharmacy`,
    ),
  },
  {
    id: 'teacher',
    family: 'education',
    name: 'Teacher',
    searchTerms: ['teacher', 'teaching', 'teacher interview'],
    cues: list(
      `teacher, ?teaching, schoolteacher, head teacher, headteacher, deputy head, head of year, head of school, school principal, assistant principal, vice principal,
      tutor, instructor, educator, special education, esl, tefl, english language teacher, ?curriculum, ect, nqt, sen teacher, senco, school counselor,
      head of maths, head of mathematics, head of science, head of english, substitute teacher, supply teacher, cover supervisor, music teacher, ?trainer, librarian`,
    ),
  },
  {
    id: 'teachingAssistant',
    family: 'education',
    name: 'Teaching assistant or early-years educator',
    searchTerms: ['teaching assistant', 'paraprofessional', 'nursery', 'daycare'],
    cues: list(
      `teaching assistant, teacher assistant, teachers assistant, teacher aide, teachers aide, classroom assistant, learning support assistant, lsa,
      paraprofessional, paraeducator, instructional aide, instructional assistant, education assistant, educational assistant, sen assistant, nursery practitioner, nursery nurse,
      nursery assistant, nursery worker, nursery manager, ?nursery, ?early years, ?early childhood, ?childcare, ?child care, ?daycare, nanny, au pair, preschool assistant, playworker,
      after school, learning mentor, school aide`,
    ),
  },
  {
    id: 'lawyer',
    family: 'legal',
    name: 'Lawyer or paralegal',
    searchTerms: ['lawyer', 'attorney', 'paralegal', 'solicitor'],
    cues: list(
      `lawyer, attorney, solicitor, barrister, paralegal, legal counsel, general counsel, counsel, legal assistant, legal secretary,
      legal advisor, legal adviser, legal executive, legal officer, legal manager, legal analyst, legal intern, legal director, head of legal, legal operations, conveyancer, law clerk,
      trainee solicitor, training contract,  litigation associate, corporate associate, prosecutor, judge, notary, patent examiner, contracts manager,
      contract manager, contract specialist, ?legal`,
    ),
  },
  {
    id: 'customerSupport',
    family: 'supportAdmin',
    name: 'Customer support',
    searchTerms: ['customer service', 'customer support', 'call center'],
    cues: list(
      `customer service, customer support, customer care, customer experience, customer advisor, customer adviser, customer representative,
      call center, call centre, contact center, contact centre, call handler, support specialist, support agent, support representative, support advisor, support associate,
      support engineer, product support, application support, client services, client service, client support, client advisor, ?guest services, guest service, member services,
      complaints handler, complaints, customer operations, customer relations, reservations agent, emergency dispatcher, patient services representative`,
    ),
  },
  {
    id: 'administrativeAssistant',
    family: 'supportAdmin',
    name: 'Administrative assistant',
    searchTerms: ['administrative assistant', 'receptionist', 'office manager', 'executive assistant'],
    cues: list(
      `administrative assistant, admin assistant, administration assistant, administrative officer, administration officer, administrative coordinator,
      administrative specialist, ?administrative, ?administration, ?administrator, ?admin, executive assistant, personal assistant,   secretary,
      pa to, ea to, =pa, =ea, medical coder, medical coding, medical secretary, receptionist, ?reception, front desk receptionist, office manager, office assistant, office administrator,
      office coordinator, office clerk, ?clerical, ?clerk, data entry, typist, team assistant, virtual assistant, unit secretary, ward clerk,
      medical receptionist, records clerk, mailroom, scheduler, school secretary, civil servant,  business support`,
    ),
  },
  {
    id: 'retailAssociate',
    family: 'tradesRetail',
    name: 'Shop and retail associate',
    searchTerms: [
      'retail associate',
      'sales assistant',
      'sales associate',
      'store associate',
      'cashier',
      'retail',
    ],
    cues: list(
      `?retail, sales assistant, sales associate, ?shop, store associate, store assistant, store manager, store supervisor, store colleague, ?store team, ?supermarket, cashier, checkout,
      barista, team member, crew member, crew trainer, customer assistant, customer host, merchandiser, visual merchandiser, ?grocery, deli clerk, beauty advisor, shelf stacker, stocker,
      stock associate, ?fast food, shift supervisor, keyholder, key holder,  assistant store manager,  petrol station, bookseller,  optical assistant`,
    ),
  },
  {
    id: 'electrician',
    family: 'tradesRetail',
    name: 'Electrician',
    searchTerms: ['electrician', 'apprentice electrician', 'electrical technician'],
    cues: list(
      `electrician, electrical technician, electrical apprentice, electrical fitter, electrical installer, electrical maintenance, electrical improver,
      electrical supervisor, electrical foreman, wireman, lineman, lineworker, solar installer, pv installer, electro mechanical technician, electromechanical technician`,
    ),
  },
  {
    id: 'cook',
    family: 'tradesRetail',
    name: 'Cook or chef',
    searchTerms: ['cook', 'chef', 'line cook', 'kitchen'],
    cues: list(
      `cook, chef, line cook, prep cook, sous chef, head chef, executive chef, pastry chef, commis chef, chef de partie, demi chef, kitchen porter,
      kitchen assistant, kitchen hand, kitchen staff, kitchen team, kitchen manager, kitchen steward, ?kitchen, dishwasher, catering assistant, ?catering, baker, ?pastry,
      butcher, pizza maker, pizzaiolo, food service worker, food preparation`,
    ),
  },
  {
    id: 'warehouseWorker',
    family: 'tradesRetail',
    name: 'Warehouse worker',
    searchTerms: ['warehouse worker', 'warehouse associate', 'picker packer', 'forklift'],
    cues: list(
      `?warehouse, order picker, picker, packer, picker packer, pick packer, forklift, forklift driver, forklift operator, fork lift, reach truck, fulfillment associate,
      fulfilment associate, fulfillment center, stock controller, inventory clerk, inventory associate, material handler, materials handler, goods in, shipping clerk,
      shipping and receiving, receiving clerk, dock worker, loader, unloader, package handler, parcel sorter, logistics operative, logistics assistant, distribution centre,
      distribution center, stores person, storeperson, storekeeper, sortation associate`,
    ),
  },
];
