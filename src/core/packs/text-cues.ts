/** `a, b, c` as a list: the cues read better in lines than one under the other. */
const list = (cues: string): readonly string[] => cues.split(',').map((cue) => cue.trim());

/**
 * Words of the trade that tell the job when its title does not, by occupation, English and German; folded, the starts of
 * words. Four of them and two more than of any other occupation are needed.
 */
export const TEXT_CUES: Readonly<Record<string, readonly string[]>> = {
  softwareEngineer: list(
    `software development, code review, unit test, microservice, rest api, git, java, python, golang, kotlin, backend,
    distributed systems, object oriented, softwareentwickl, quellcode, schnittstellen entwick`,
  ),
  frontendEngineer: list(
    `react, vue, angular, css, html, typescript, javascript, accessib, browser, responsive, design system, barrierefrei`,
  ),
  devopsEngineer: list(
    `kubernetes, terraform, docker, ci cd, monitoring, on call, incident, linux, ansible, infrastructure as code, aws, azure,
    observability, netzwerk, server`,
  ),
  dataScientist: list(
    `machine learning, statistic, model, experiment, scikit, pytorch, tensorflow, hypothes, regression, feature engineering,
    statistik, modelle`,
  ),
  dataAnalyst: list(
    `sql, dashboard, power bi, tableau, excel, kpi, reporting, data quality, stakeholder, auswertung, kennzahl, berichtswesen`,
  ),
  productManager: list(
    `roadmap, product strategy, user stories, backlog, discovery, product vision, go to market, user research, produktstrategie,
    anforderungen der nutzer`,
  ),
  productDesigner: list(
    `figma, wireframe, prototyp, usability, user research, design system, user flow, interaction design, visual design, nutzertest`,
  ),
  managementConsultant: list(
    `consulting, client engagement, strategy, business case, workshops, transformation, stakeholder, recommendations, slides,
    beratung, mandant, strategie`,
  ),
  financialAnalyst: list(
    `valuation, financial model, forecast, budget, variance, dcf, cash flow, equity, investment, p l, bewertung, budgetplanung,
    controlling`,
  ),
  accountant: list(
    `ledger, reconcil, month end, accounts payable, accounts receivable, vat, balance sheet, bookkeeping, invoices, ifrs, gaap,
    buchhaltung, debitoren, kreditoren, umsatzsteuer, jahresabschluss, datev`,
  ),
  marketingManager: list(
    `campaign, seo, content, brand, social media, newsletter, paid search, conversion, audience, kampagne, zielgruppe, marke`,
  ),
  salesRepresentative: list(
    `quota, pipeline, prospect, cold call, crm, leads, territory, closing, account management, akquise, neukunden, vertrieb,
    angebote, abschluss`,
  ),
  projectManager: list(
    `project plan, milestones, stakeholder, risk register, scope, budget, deliver, gantt, prince2, pmp, projektplan, meilenstein,
    projektleitung, terminplan`,
  ),
  hrSpecialist: list(
    `employee relations, recruit, onboarding, payroll, hr policies, employment law, absence, grievance, personal, arbeitsrecht,
    bewerber, betriebsrat, entgeltabrechnung`,
  ),
  registeredNurse: list(
    `nursing, nurses, ward, patients, patient care, bedside, clinical, medication administration, nmc, bls, acls, nclex,
    krankenpflege, pflegefach, infirmier`,
  ),
  careAssistant: list(
    `residents, personal care, care plan, dignity, care home, daily living, companionship, moving and handling, dementia,
    grundpflege, bewohner, pflegehilfe, betreuung`,
  ),
  pharmacist: list(
    `pharmacy, dispens, prescription, controlled drugs, medicines, otc, pharmac, apotheke, rezept, arzneimittel, approbation`,
  ),
  socialWorker: list(
    `safeguarding, caseload, case management, home visit, vulnerable, families, referral, care planning, social work,
    jugendamt, hilfeplan, sozialarbeit, sozialpadagog, klient`,
  ),
  teacher: list(
    `pupils, lesson, curriculum, classroom, teaching, qts, key stage, marking, students, homework, unterricht, schuler,
    lehramt, klasse`,
  ),
  teachingAssistant: list(
    `classroom, support the teacher, sen, small groups, children, nursery, early years, phonics, kita, erzieher, kinder, gruppe`,
  ),
  lawyer: list(
    `legal advice, contracts, litigation, pleadings, witness statement, hearings, disputes, pqe, solicitor, client matters, drafting, due diligence, regulatory, counsel, mandat, vertrage,
    rechtsberatung, volljurist`,
  ),
  customerSupport: list(
    `customer enquiries, tickets, calls, chat, complaints, first contact, resolution, zendesk, inbound, kundenanfragen,
    telefonisch, reklamation, hotline`,
  ),
  administrativeAssistant: list(
    `diary, minutes, filing, correspondence, meetings, travel arrangements, reception, office, invoices, terminkoordination,
    schriftverkehr, ablage, reisebuchung, empfang`,
  ),
  retailAssociate: list(
    `store, till, customers, merchandis, stock, shop floor, cash, replenish, fitting room, kasse, verkauf, regal, ware, filiale`,
  ),
  electrician: list(
    `wiring, electrical install, circuit, testing and inspection, cable, conduit, switchgear, fault finding, 18th edition, nec,
    elektroinstallation, verdraht, schaltschrank, vde`,
  ),
  cook: list(
    `kitchen, menu, covers, food hygiene, prep, service, haccp, allergen, grill, kuche, speisen, mise en place, gerichte`,
  ),
  warehouseWorker: list(
    `picking, packing, pallet, forklift, goods in, scanner, loading, stock, dispatch, kommission, stapler, wareneingang, lager,
    versand, palette`,
  ),
};
