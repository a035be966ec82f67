/**
 * Verbs that open a duty in postings ("Develop …", "You will manage …"), in the base form, which is the only one that fits
 * "How would you …?". Left out: verbs that say nothing one could ask about (be, have, join, work, help, report, receive),
 * and words that are as often a noun or adjective at the start of a line (process, contract, lead times are told by what follows).
 */
export const DUTY_VERBS: ReadonlySet<string> = new Set(
  (
    'achieve act adapt address adhere administer advise advocate agree align allocate analyse analyze answer anticipate apply ' +
    'appraise approve arrange assemble assess assign assist attend audit automate balance bill book brief bring build calculate calibrate ' +
    'capture care carry champion check clean close coach collaborate collate collect communicate compile complete conduct ' +
    'configure connect consult control convert coordinate counsel count create cultivate debug define delegate deliver ' +
    'demonstrate deploy design detect determine develop devise diagnose direct dispatch dispense distribute document draft ' +
    'drive educate embed enable encourage enforce engage enhance enter escalate establish estimate evaluate examine execute ' +
    'expand experiment explain explore extend facilitate file find fit fix follow forecast formulate foster gather generate govern ' +
    'greet grow guide handle hire hold host identify implement improve increase influence inform innovate inspect inspire ' +
    'install instruct integrate interact interpret interview investigate keep launch lead learn leverage liaise listen load ' +
    'log maintain make manage map mark maximise maximize measure mediate meet mentor merchandise migrate minimise minimize mitigate ' +
    'model moderate monitor motivate negotiate obtain onboard open operate optimise optimize order orchestrate organise organize oversee pack pick prep put ' +
    'own participate partner perform persuade plan prepare prescribe present prevent prioritise prioritize procure produce ' +
    'promote propose prospect protect prototype provide publish purchase qualify raise read recognise recognize recommend reconcile ' +
    'record recruit reduce refactor refine reinforce repair replace replenish represent research resolve respond restock review run ' +
    'safeguard scale schedule secure select sell serve set shape show simplify solve sort source spearhead specify standardise ' +
    'standardize steer stock strengthen structure summarise summarize supervise supply support tailor take teach test track train ' +
    'transform translate transport treat triage troubleshoot tutor understand undertake unload uphold update upgrade use utilise utilize validate verify ' +
    'visit weld wire write'
  ).split(' '),
);
