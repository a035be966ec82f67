import type { Listing } from './listing';

/** Employers and listings of the invented world. All hosts end in `.example`: none can exist. */

export const NORTHWIND: Listing = {
  title: 'Senior Backend Engineer',
  company: 'Northwind Robotics',
  companyUrl: 'https://northwind-robotics.example',
  host: 'careers.northwind-robotics.example',
  path: '/jobs/senior-backend-engineer',
  language: 'en',
  place: { city: 'Pittsburgh', region: 'PA', country: 'US' },
  datePosted: '2026-11-09',
  validThrough: '2026-12-31',
  employmentType: 'FULL_TIME',
  isRemote: true,
  salary: {
    min: 165_000,
    max: 205_000,
    currency: 'USD',
    unit: 'YEAR',
    text: '$165,000 – $205,000 a year + equity',
  },
  team: 'Fleet Platform',
  applyLabel: 'Apply for this job',
  sections: [
    {
      heading: 'About the team',
      paragraphs: [
        'Northwind Robotics builds the software that moves goods through warehouses: more than 9,000 of our robots drive pallets, totes and racks in 60 buildings on three continents.',
        "Fleet Platform is the team of eleven engineers that decides which robot does what next. Our services assign work, keep robots out of each other's way and keep running when a building loses its network.",
      ],
    },
    {
      heading: 'What you will do',
      items: [
        'Design, build and run the services that assign tasks to fleets of several hundred robots a building, in Go',
        'Own the event pipeline between robots and cloud (Kafka, gRPC) and its behaviour on bad networks',
        'Bring the p99 latency of task assignment below 150 ms and keep it there',
        'Lead technical designs from first draft to production, and review those of others',
        'Take part in an on-call rotation, about one week in seven, and write the post-mortems that make it quieter',
        'Mentor two or three engineers',
      ],
    },
    {
      heading: 'What you bring',
      items: [
        '5+ years building and operating backend services in production',
        'Strong Go, or another typed language and the wish to write Go every day',
        'Deep knowledge of PostgreSQL: schema design, query plans, locking',
        'Experience with distributed systems: messaging, idempotency, consistency, back-pressure',
        'Kubernetes on AWS or another large cloud',
        'Clear writing: our decisions are made in documents',
      ],
    },
    {
      heading: 'Nice to have',
      items: [
        'Robotics, logistics or other systems that touch the physical world',
        'Kafka at scale',
        'Experience with scheduling or optimisation problems',
      ],
    },
    {
      heading: 'What we offer',
      items: [
        '$165,000 – $205,000 base depending on level and location, plus equity',
        'Remote in the US, or our office in Pittsburgh with a robot test floor',
        '20 days of vacation, 16 weeks of parental leave, health, dental and vision',
      ],
    },
    {
      heading: 'How we hire',
      paragraphs: [
        'A call with a recruiter, a technical conversation with an engineer, then a half-day of four interviews by video. We aim to decide within a week of the last one.',
        'Northwind Robotics is an equal opportunity employer.',
      ],
    },
  ],
};

export const HOSPITAL: Listing = {
  title: 'Registered Nurse – Medical-Surgical Unit (Nights)',
  company: "St. Aldhelm's Hospital",
  companyUrl: 'https://st-aldhelms.example',
  host: 'jobs.st-aldhelms.example',
  path: '/positions/rn-med-surg-nights',
  language: 'en',
  place: { city: 'Dayton', region: 'OH', country: 'US' },
  datePosted: '2026-11-16',
  validThrough: '2026-12-20',
  employmentType: 'FULL_TIME',
  isRemote: false,
  salary: {
    min: 36.5,
    max: 48,
    currency: 'USD',
    unit: 'HOUR',
    text: '$36.50 – $48.00 an hour, plus night differential',
  },
  team: '4 West, Medical-Surgical',
  applyLabel: 'Apply now',
  sections: [
    {
      heading: 'The unit',
      paragraphs: [
        "St. Aldhelm's is a 240-bed community hospital. 4 West is a 32-bed medical-surgical unit with telemetry; nights are three twelve-hour shifts a week, 7 pm to 7:30 am, every other weekend.",
      ],
    },
    {
      heading: 'Responsibilities',
      items: [
        'Assess, plan and deliver care for four to five patients a shift',
        'Give medication safely, including intravenous and high-alert drugs, and document in Epic',
        'Recognise deterioration early and call the rapid response team',
        'Hand over at the bedside with SBAR',
        'Teach patients and families before discharge',
        'Supervise nursing assistants and precept new graduates',
      ],
    },
    {
      heading: 'Requirements',
      items: [
        'Graduate of an accredited nursing programme; current Ohio RN licence (or compact licence)',
        'BLS required; ACLS within six months',
        'One year of acute-care experience preferred; new graduates with a capstone in med-surg are welcome',
        'Able to lift 50 lb and stand for a twelve-hour shift',
      ],
    },
    {
      heading: 'Benefits',
      items: [
        '$4.50 an hour night differential',
        'Tuition help up to $5,250 a year',
        'Medical, dental, 403(b) with match',
      ],
    },
  ],
};

export const KESSLER: Listing = {
  title: 'Sachbearbeiter Auftragsabwicklung (m/w/d)',
  company: 'Kessler Messtechnik GmbH',
  companyUrl: 'https://kessler-messtechnik.example',
  host: 'karriere.kessler-messtechnik.example',
  path: '/stellen/sachbearbeiter-auftragsabwicklung',
  language: 'de',
  place: { city: 'Reutlingen', region: 'Baden-Württemberg', country: 'DE' },
  datePosted: '2026-11-11',
  validThrough: '2027-01-15',
  employmentType: 'FULL_TIME',
  isRemote: false,
  team: 'Vertriebsinnendienst',
  applyLabel: 'Jetzt bewerben',
  sections: [
    {
      heading: 'Über uns',
      paragraphs: [
        'Wir sind ein Familienunternehmen mit 60 Mitarbeiterinnen und Mitarbeitern und bauen seit 1974 Messgeräte für Wasserwerke und Labore. Unsere Kunden kennen uns mit Namen, und wir kennen sie auch.',
      ],
    },
    {
      heading: 'Ihre Aufgaben',
      items: [
        'Sie erfassen Aufträge in unserem ERP-System (proALPHA) und begleiten sie von der Bestätigung bis zur Auslieferung',
        'Sie sind Ansprechpartner für Kunden im In- und Ausland, am Telefon und schriftlich',
        'Sie stimmen Liefertermine mit Produktion und Einkauf ab',
        'Sie erstellen Versand- und Zollpapiere',
        'Sie bearbeiten Reklamationen und Gutschriften',
      ],
    },
    {
      heading: 'Ihr Profil',
      items: [
        'Abgeschlossene kaufmännische Ausbildung, gern auch als Quereinsteiger mit vergleichbarer Erfahrung',
        'Sicherer Umgang mit MS Office, Kenntnisse in einem ERP-System von Vorteil',
        'Gutes Englisch in Wort und Schrift',
        'Sorgfältige Arbeitsweise und Freude am Kontakt mit Menschen',
      ],
    },
    {
      heading: 'Das bieten wir',
      items: [
        '37,5-Stunden-Woche, 30 Tage Urlaub, Weihnachts- und Urlaubsgeld',
        'Gründliche Einarbeitung mit festem Paten',
        'Ein Probearbeitstag, damit wir uns gegenseitig kennenlernen',
      ],
    },
    {
      heading: 'Bewerbung',
      paragraphs: [
        'Bitte senden Sie Lebenslauf und Zeugnisse mit Ihrer Gehaltsvorstellung und dem frühesten Eintrittstermin an Frau Kessler-Braun.',
      ],
    },
  ],
};

export const CONSULTING: Listing = {
  title: 'Associate Consultant',
  company: 'Calder Finch',
  companyUrl: 'https://calderfinch.example',
  host: 'careers.calderfinch.example',
  path: '/open-roles/associate-consultant-london',
  language: 'en',
  place: { city: 'London', region: 'England', country: 'GB' },
  datePosted: '2026-10-28',
  validThrough: '2026-12-12',
  employmentType: 'FULL_TIME',
  isRemote: false,
  salary: { min: 58_000, max: 64_000, currency: 'GBP', unit: 'YEAR', text: '£58,000 – £64,000 plus bonus' },
  team: 'Generalist pool',
  applyLabel: 'Apply',
  sections: [
    {
      heading: 'Who we are',
      paragraphs: [
        'Calder Finch is a strategy consultancy of 220 people in London, Amsterdam and Stockholm. We help the management of retailers, utilities and private-equity firms with the two or three decisions that matter most in their year.',
      ],
    },
    {
      heading: 'The role',
      items: [
        'Own a part of the analysis on teams of three to five: structure the question, find the data, draw the conclusion',
        'Build market models in Excel and defend them in front of clients',
        'Interview customers, experts and client staff',
        'Write slides that a tired executive understands at first reading',
      ],
    },
    {
      heading: 'You',
      items: [
        'A strong degree in any subject and up to two years of work',
        'At ease with numbers and with ambiguity',
        'Curious about how businesses make money',
        'Able to explain a hard thing simply, in writing and in person',
      ],
    },
    {
      heading: 'Our process',
      paragraphs: [
        'An online numerical test, two first-round interviews with a short case each, and a final round with two partners and a written case. Travel to the client: two to three days a week.',
      ],
    },
  ],
};

export const INVENTED_LISTINGS: readonly Listing[] = [NORTHWIND, HOSPITAL, KESSLER, CONSULTING];
