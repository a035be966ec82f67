import type { RoleFamily } from '../posting/role-family';

/** Rough order of magnitude: relevance is ranked over a whole multireddit, so a large one would crowd out small ones. */
export type SubredditSize = 'large' | 'small';

export interface CareerSubreddit {
  readonly name: string;
  readonly size: SubredditSize;
  /** Lower-case starts of words in the occupation's terms or the title that make it fit; absent: fits the whole family. */
  readonly cues?: readonly string[];
  /** Of another family: worth a search, but being there says nothing of the occupation. */
  readonly isGuest?: true;
  /** ISO 3166 country it is about; absent: any, most of them American. */
  readonly country?: string;
}

function large(name: string, ...cues: readonly string[]): CareerSubreddit {
  return { name, size: 'large', ...(cues.length > 0 ? { cues } : {}) };
}

function small(name: string, ...cues: readonly string[]): CareerSubreddit {
  return { name, size: 'small', ...(cues.length > 0 ? { cues } : {}) };
}

function guest(entry: CareerSubreddit): CareerSubreddit {
  return { ...entry, isGuest: true };
}

function local(country: string, name: string, ...cues: readonly string[]): CareerSubreddit {
  return { ...small(name, ...cues), country };
}

/** For every family: where people of all trades tell how they were hired. */
export const GENERAL_SUBREDDITS: readonly CareerSubreddit[] = [
  large('jobs'),
  large('careerguidance'),
  large('recruitinghell'),
  large('careeradvice'),
  small('interviews'),
  large('jobsearchhacks'),
  small('interviewpreparations'),
  large('AskHR'),
  large('GetEmployed'),
  local('GB', 'UKJobs'),
  local('AU', 'auscorp'),
  local('IN', 'IndiaCareers'),
  local('IN', 'IndianWorkplace'),
  local('PH', 'phcareers'),
  local('CA', 'CanadaJobs'),
  local('DE', 'Germany_Jobs'),
];

/**
 * Subreddits where people of a family speak about getting hired, the most telling first. Names and sizes (large from
 * 120,000 members) as in a public copy of Reddit's own list of communities, September 2025; the few that it lacks are named in
 * public pages. One that has closed since costs a split request and nothing else.
 */
export const FAMILY_SUBREDDITS: Readonly<Record<RoleFamily, readonly CareerSubreddit[]>> = {
  softwareEngineering: [
    large('cscareerquestions'),
    large('csMajors'),
    large('leetcode'),
    large('ExperiencedDevs'),
    large('devops', 'devops', 'sre', 'site reliability', 'platform', 'cloud', 'infrastructure'),
    large('cybersecurity', 'security'),
    large('gamedev', 'game'),
    large('Frontend', 'front', 'web', 'react'),
    small('cscareers'),
    small('FAANGrecruiting'),
    small('SecurityCareerAdvice', 'security', 'soc', 'cyber'),
    large('SoftwareEngineering'),
    small('sre', 'sre', 'site reliability', 'devops', 'platform'),
    large('embedded', 'embedded', 'firmware'),
    large('iOSProgramming', 'ios', 'mobile', 'swift'),
    large('androiddev', 'android', 'mobile', 'kotlin'),
    small('QualityAssurance', 'qa', 'quality', 'test', 'sdet'),
    small('EngineeringManagers', 'manager', 'lead', 'head'),
    local('EU', 'cscareerquestionsEU'),
    local('GB', 'cscareerquestionsuk'),
    local('CA', 'cscareerquestionsCAD'),
    local('AU', 'cscareerquestionsOCE'),
    local('IE', 'DevelEire'),
    local('IN', 'developersIndia'),
  ],
  dataMl: [
    small('dataanalysiscareers', 'analyst', 'analytics'),
    large('datascience'),
    large('dataengineering'),
    large('MachineLearning', 'machine learning', 'ml', 'research', 'scientist', 'ai'),
    large('dataanalysis', 'analyst', 'analytics'),
    large('learnmachinelearning', 'machine learning', 'ml', 'ai'),
    guest(large('cscareerquestions')),
    large('analytics'),
    large('BusinessIntelligence', 'bi', 'business intelligence', 'analyst', 'analytics'),
    small('mlops', 'mlops', 'machine learning', 'ml'),
    large('quant', 'quant'),
    large('bioinformatics', 'bioinformatic', 'genomic'),
    guest(small('FAANGrecruiting')),
    guest(local('EU', 'cscareerquestionsEU')),
    guest(local('IN', 'developersIndia')),
  ],
  product: [
    small('PMCareers', 'project', 'program', 'pm'),
    large('ProductManagement'),
    large('projectmanagement', 'project', 'program', 'programme', 'delivery'),
    small('businessanalysis', 'business analyst', 'analyst'),
    small('prodmgmt'),
    small('scrum', 'scrum', 'agile', 'owner'),
    small('agile', 'agile', 'scrum', 'delivery'),
    small('pmp', 'project', 'program'),
    guest(small('FAANGrecruiting')),
  ],
  design: [
    large('UXDesign', 'ux', 'ui', 'product design', 'interaction', 'experience', 'research'),
    large('userexperience', 'ux', 'ui', 'product design', 'experience', 'research'),
    large('graphic_design', 'graphic', 'visual', 'brand', 'art director', 'designer'),
    large('web_design', 'web'),
    small('UXResearch', 'research'),
    large('UI_Design', 'ui', 'ux', 'product design'),
    large('IndustrialDesign', 'industrial'),
    large('InteriorDesign', 'interior'),
    small('Architects', 'architect'),
    small('animationcareer', 'animat', 'motion', '3d'),
  ],
  consulting: [
    large('consulting'),
    guest(large('MBA')),
    large('Big4'),
    guest(large('FinancialCareers')),
    small('deloitte', 'deloitte'),
    guest(small('FPandA', 'finance')),
  ],
  finance: [
    small('CPA', 'account', 'audit', 'tax', 'cpa'),
    large('FinancialCareers'),
    large('Accounting', 'account', 'audit', 'tax', 'controller', 'bookkeep', 'cpa'),
    large('CFA', 'analyst', 'portfolio', 'research', 'asset'),
    large('Big4', 'audit', 'tax', 'account', 'advisory'),
    small('FPandA', 'fp a', 'financial analyst', 'planning', 'finance manager'),
    small('private_equity', 'private equity', 'buyout'),
    large('quant', 'quant', 'trader', 'trading'),
    small('quantfinance', 'quant', 'trader', 'trading'),
    small('actuary', 'actuar'),
    small('taxpros', 'tax'),
    small('Bookkeeping', 'bookkeep'),
    large('Banking', 'bank', 'teller', 'branch'),
    small('InternalAudit', 'audit'),
    small('CFP', 'planner', 'advisor', 'adviser', 'wealth'),
    guest(large('Insurance', 'insurance', 'underwrit', 'claims')),
    local('GB', 'ACCA', 'account', 'audit'),
  ],
  marketing: [
    large('marketing'),
    large('DigitalMarketing'),
    large('socialmedia', 'social', 'community'),
    large('SEO', 'seo', 'search'),
    large('advertising', 'advertis', 'agency', 'media', 'creative'),
    large('copywriting', 'copy', 'content', 'writer'),
    small('PublicRelations', 'pr', 'public relations', 'communication'),
    large('PPC', 'ppc', 'paid', 'performance'),
    small('AskMarketing'),
    small('agency', 'agency', 'account'),
    large('content_marketing', 'content'),
    small('ProductMarketing', 'product marketing'),
  ],
  sales: [
    large('sales'),
    small('techsales', 'software', 'saas', 'sdr', 'bdr', 'development', 'account executive', 'tech'),
    large('realtors', 'real estate', 'realtor'),
    large('askcarsales', 'car', 'automotive', 'dealer'),
    small('salesengineers', 'engineer', 'solution', 'presales'),
    small('CustomerSuccess', 'customer success', 'account manager'),
    small('salesdevelopment', 'sdr', 'bdr', 'development'),
    small('MedicalDevices', 'medical', 'device'),
    guest(large('Insurance', 'insurance')),
  ],
  operations: [
    local('GB', 'HumanResourcesUK', 'hr', 'human resources', 'people', 'recruit'),
    small('supplychain'),
    large('humanresources', 'hr', 'human resources', 'people', 'talent', 'recruit'),
    guest(large('projectmanagement', 'project', 'program')),
    small('logistics', 'logistic', 'warehouse', 'transport', 'dispatch', 'freight'),
    small('manufacturing', 'manufactur', 'production', 'plant', 'quality'),
    large('recruiting', 'recruit', 'talent', 'sourc'),
    small('procurement', 'procure', 'purchas', 'buyer', 'sourcing'),
    small('SixSigma', 'lean', 'sigma', 'process', 'quality'),
    small('FreightBrokers', 'freight', 'broker'),
    small('FASCAmazon', 'warehouse', 'area manager', 'fulfil'),
  ],
  healthcare: [
    small('nurses', 'nurse', 'nursing', 'rn'),
    small('hospitalsocialwork', 'social work', 'case manager'),
    small('PharmacyResidency', 'pharma'),
    local('AU', 'ausjdocs', 'doctor', 'physician', 'registrar'),
    large('nursing', 'nurse', 'nursing', 'rn', 'lpn', 'cna'),
    large('medicine', 'physician', 'doctor', 'surgeon', 'hospitalist'),
    large('Residency', 'resident', 'residency', 'physician', 'doctor'),
    large('pharmacy', 'pharma'),
    small('physicaltherapy', 'physical therap', 'physio', 'pt'),
    large('ems', 'paramedic', 'emt', 'ambulance'),
    large('Dentistry', 'dentist', 'dental'),
    small('socialwork', 'social work', 'case manager'),
    large('therapists', 'therapist', 'counsel', 'psycho'),
    small('physicianassistant', 'physician assistant', 'physician associate'),
    large('StudentNurse', 'nurse', 'nursing', 'rn'),
    small('newgradnurse', 'nurse', 'nursing', 'rn', 'graduate'),
    small('nursepractitioner', 'practitioner'),
    small('cna', 'cna', 'nursing assistant', 'healthcare assistant', 'care assistant', 'carer', 'caregiver'),
    small('MedicalAssistant', 'medical assistant'),
    small('PharmacyTechnician', 'pharmacy tech'),
    small('OccupationalTherapy', 'occupational therap'),
    small('respiratorytherapy', 'respiratory'),
    small('slp', 'speech'),
    large('Radiology', 'radiolog', 'radiograph', 'imaging', 'x ray'),
    small('medlabprofessionals', 'laborator', 'lab ', 'phlebotom', 'medical technolog'),
    small('phlebotomy', 'phlebotom'),
    small('DentalAssistant', 'dental assistant', 'dental nurse'),
    small('DentalHygiene', 'hygien'),
    small('dietetics', 'diet', 'nutrition'),
    small('Veterinary', 'veterinar', 'vet '),
    small('VetTech', 'vet tech', 'veterinary nurse', 'veterinary tech'),
    small('healthcare'),
    local('GB', 'NursingUK', 'nurse', 'nursing', 'healthcare assistant', 'midwi'),
    local('GB', 'doctorsUK', 'doctor', 'physician', 'surgeon'),
    local('AU', 'NursingAU', 'nurse', 'nursing'),
  ],
  education: [
    large('Teachers', 'teach', 'school', 'classroom'),
    large('teaching', 'teach', 'school', 'classroom'),
    large('AskAcademia', 'professor', 'lectur', 'postdoc', 'research', 'faculty', 'academic'),
    large('Professors', 'professor', 'lectur', 'faculty'),
    small(
      'ECEProfessionals',
      'early childhood',
      'preschool',
      'kindergarten',
      'nursery',
      'daycare',
      'child care',
    ),
    large('Libraries', 'librar'),
    small('specialed', 'special'),
    small('StudentTeaching', 'student teach', 'trainee', 'teach'),
    small('SubstituteTeachers', 'substitute', 'supply teach'),
    small('ScienceTeachers', 'science', 'physics', 'chemistry', 'biology'),
    small('ELATeachers', 'english', 'ela', 'language arts'),
    small('matheducation', 'math'),
    small('TEFL', 'tefl', 'esl', 'efl', 'english teacher'),
    small('paraprofessional', 'paraprofessional', 'aide', 'teaching assistant', 'instructional assistant'),
    small('instructionaldesign', 'instructional design', 'learning design', 'curriculum'),
    small('schoolcounseling', 'counsel'),
    small('highereducation', 'university', 'college', 'admission', 'student affairs'),
    local('GB', 'TeachingUK', 'teach', 'school'),
    local('AU', 'AustralianTeachers', 'teach', 'school'),
    local('CA', 'CanadianTeachers', 'teach', 'school'),
    local('IE', 'IrishTeachers', 'teach', 'school'),
  ],
  legal: [
    large('Lawyertalk', 'lawyer', 'attorney', 'counsel', 'solicitor', 'associate'),
    large('LawSchool', 'associate', 'summer', 'clerk', 'graduate', 'law'),
    small('biglaw', 'associate', 'attorney', 'lawyer', 'counsel'),
    small('paralegal', 'paralegal', 'legal assistant', 'legal secretary', 'litigation'),
    small('Ask_Lawyers'),
    small('publicdefenders', 'defender'),
    small('patentlaw', 'patent', 'intellectual'),
    small('Compliance', 'complian', 'privacy'),
    local('GB', 'uklaw', 'solicitor', 'barrister', 'trainee', 'paralegal', 'lawyer', 'pupil'),
    local('AU', 'auslaw', 'solicitor', 'lawyer', 'clerk'),
  ],
  supportAdmin: [
    large('ITCareerQuestions', 'it', 'help', 'desk', 'technical support', 'technician', 'system'),
    large('sysadmin', 'system', 'it', 'network'),
    guest(large('humanresources', 'hr', 'human resources')),
    small('CustomerService', 'customer', 'service', 'call'),
    small('callcentres', 'call', 'customer', 'contact cent'),
    small('helpdesk', 'help', 'desk', 'support', 'technician'),
    small(
      'ExecutiveAssistants',
      'executive assistant',
      'personal assistant',
      'administrat',
      'secretar',
      'office',
    ),
    small('AdminAssistant', 'administrat', 'assistant', 'secretar', 'office', 'clerk'),
    small('CustomerSuccess', 'customer success'),
    large('TalesFromTheFrontDesk', 'hotel', 'front desk', 'guest'),
  ],
  tradesRetail: [
    small('AskRetail', 'retail', 'store', 'shop', 'cashier', 'sales associate', 'sales assistant'),
    large('retailhell', 'retail', 'store', 'shop', 'cashier', 'sales associate', 'sales assistant'),
    small('truckdrivers', 'truck', 'driver', 'cdl'),
    small('retail', 'retail', 'store', 'shop', 'sales associate', 'cashier', 'merchandis', 'sales assistant'),
    large('electricians', 'electric'),
    large('Construction', 'construct', 'site', 'foreman', 'builder', 'superintendent'),
    large('Truckers', 'truck', 'driver', 'cdl', 'hgv'),
    large('HVAC', 'hvac', 'refrigerat', 'heating'),
    large('Plumbing', 'plumb', 'pipe'),
    large('Welding', 'weld', 'fabricat'),
    large('KitchenConfidential', 'cook', 'chef', 'kitchen'),
    large('Serverlife', 'server', 'waiter', 'waitress', 'restaurant'),
    large('bartenders', 'bartend', 'barkeep'),
    large('barista', 'barista', 'coffee', 'cafe'),
    small(
      'skilledtrades',
      'electric',
      'plumb',
      'weld',
      'mechanic',
      'hvac',
      'carpent',
      'apprentic',
      'technician',
    ),
    small('IBEW', 'electric', 'apprentic', 'line'),
    small('Lineman', 'line'),
    large('Carpentry', 'carpent', 'joiner'),
    large('Machinists', 'machin', 'cnc'),
    small('mechanics', 'mechanic', 'automotive'),
    small('IndustrialMaintenance', 'maintenance', 'millwright', 'industrial'),
    large('Chefit', 'chef', 'cook', 'kitchen'),
    small('Warehouseworkers', 'warehouse', 'picker', 'forklift'),
    small('FASCAmazon', 'warehouse', 'picker', 'fulfil'),
    small('UPSers', 'driver', 'package', 'warehouse', 'deliver'),
    local('GB', 'ukelectricians', 'electric'),
    local('GB', 'uktrucking', 'truck', 'driver', 'hgv'),
  ],
  other: [
    local('CA', 'CanadaPublicServants', 'civil', 'policy', 'government', 'federal'),
    small('geologycareers', 'geolog', 'hydrolog'),
    small('Environmental_Careers', 'environment', 'ecolog', 'sustainab'),
    guest(large('AskEngineers', 'engineer')),
    guest(large('EngineeringStudents', 'engineer', 'intern')),
    large('MechanicalEngineering', 'mechanical'),
    large('ElectricalEngineering', 'electrical'),
    large('civilengineering', 'civil', 'structural', 'transport'),
    large('ChemicalEngineering', 'chemical', 'process'),
    large('biotech', 'biotech', 'biolog', 'scientist', 'laborator', 'pharma'),
    large('usajobs', 'federal', 'government'),
    small('nonprofit', 'nonprofit', 'fundrais', 'charity', 'grant'),
    large('ProtectAndServe', 'police', 'officer', 'sheriff', 'deputy'),
    large('Firefighting', 'fire'),
    small('cabincrewcareers', 'flight attendant', 'cabin crew'),
    large('flying', 'pilot'),
    small('AskLE', 'police', 'officer', 'sheriff', 'deputy', 'trooper'),
    small('911dispatchers', 'dispatch'),
    small('flightattendants', 'flight attendant', 'cabin crew'),
    small('Journalism', 'journalis', 'reporter', 'editor'),
    small('securityguards', 'security guard', 'security officer', 'guard'),
    large('labrats', 'laborator', 'research', 'scientist'),
    small('aerospace', 'aerospace', 'aero', 'space'),
    local('GB', 'TheCivilService', 'civil service', 'officer', 'policy', 'government'),
    local('GB', 'policeuk', 'police', 'constable'),
  ],
};

/** A subreddit in another language; without a family it is for all trades. */
export interface ForeignSubreddit extends CareerSubreddit {
  readonly family?: RoleFamily;
}

function trade(family: RoleFamily, name: string, ...cues: readonly string[]): ForeignSubreddit {
  return { ...small(name, ...cues), family };
}

/**
 * Where people of other languages speak about work, by BCP 47 primary language: those of a trade and those for all. A
 * language may be spoken in several countries; a country is given where the place is about its labour market alone.
 */
export const LANGUAGE_SUBREDDITS: ReadonlyMap<string, readonly ForeignSubreddit[]> = new Map([
  [
    'de',
    [
      large('arbeitsleben'),
      large('Finanzen'),
      large('FragReddit'),
      small('OeffentlicherDienst'),
      small('Bewerbung'),
      small('Studium'),
      small('Ausbildung'),
      trade('softwareEngineering', 'InformatikKarriere'),
      trade('softwareEngineering', 'de_EDV'),
      trade('dataMl', 'InformatikKarriere'),
      trade('supportAdmin', 'de_EDV'),
      trade('healthcare', 'Pflege', 'nurse', 'pfleg', 'care', 'carer', 'midwi'),
      trade('healthcare', 'medizin', 'physician', 'doctor', 'arzt', 'medical'),
      trade('education', 'lehrerzimmer', 'teach', 'lehr'),
      trade('legal', 'recht'),
      trade('tradesRetail', 'einzelhandel', 'retail', 'verkauf', 'cashier', 'store'),
      { ...trade('education', 'LehrerzimmerAT', 'teach', 'lehr'), country: 'AT' },
      trade('healthcare', 'Medizinstudium', 'physician', 'doctor', 'arzt'),
      trade('other', 'polizei', 'police', 'poliz'),
      trade('other', 'beamte', 'civil', 'beamt', 'verwalt', 'police', 'poliz'),
    ],
  ],
  ['fr', [small('conseilboulot'), small('vosfinances'), small('AskFrance')]],
  [
    'es',
    [
      small('askspain'),
      small('SpainEconomics'),
      trade('softwareEngineering', 'devsarg'),
      trade('softwareEngineering', 'taquerosprogramadores'),
      { ...small('empleos_AR'), country: 'AR' },
      { ...small('ColombiaEmpleo'), country: 'CO' },
    ],
  ],
  [
    'it',
    [
      small('ItaliaCareerAdvice'),
      trade('softwareEngineering', 'ItalyInformatica'),
      trade('healthcare', 'infermieri', 'nurse'),
    ],
  ],
  ['nl', [small('werkzaken'), small('geldzaken')]],
  [
    'pt',
    [
      small('conselhodecarreira'),
      trade('softwareEngineering', 'brdev'),
      trade('softwareEngineering', 'devpt'),
    ],
  ],
  ['pl', [small('Polska')]],
  ['sv', [small('arbete')]],
]);
