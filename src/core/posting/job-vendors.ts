/**
 * Applicant tracking systems by the label of their registrable name. Employers' accounts stand before it in the host
 * (`acme.talentsystem.com`); the vendor's own name is never the employer's.
 */
export const VENDOR_LABELS: ReadonlySet<string> = new Set(
  // Worldwide and North America
  (
    'adp applicantpro applicantstack avature bamboohr beamery betterteam birddoghr brassring breezy bullhornreach careerplug ' +
    'catsone clearcompany comeet crelate csod cornerstoneondemand dayforcehcm eightfold freshteam gem gohire ' +
    'governmentjobs greenhouse hireology hirehive hirebridge hiringthing hiringplatform icims isolvedhire jazzhr jobappnetwork ' +
    'jobdiva jobscore jobvite kenexa lever loxo myworkdayjobs newtonsoftware oraclecloud pageuppeople paychex paycomonline ' +
    'paycor recruitingbypaycor paylocity peopleadmin phenompeople pinpointhq prismhr recruiterbox recruitcrm ' +
    'recruiterflow rippling-ats saashr schooljobs selectminds silkroad smartrecruiters successfactors taleo talentreef ' +
    'teamtailor teamworkonline tribepad ultipro ukg workable workforcenow workforceready zohorecruit jobs2web ' +
    'applytojob appone careers-page careerspage trinethire ' +
    // Great Britain, Ireland, Australia
    'eploy engageats hireful hireserve jobtrain livehire networxrecruitment occupop oleeo rezoomo elmotalent expr3ss jobadder ' +
    'snaphire scoutrecruit webrecruit ' +
    // Germany, Austria, Switzerland
    'abacusumantis umantis concludis dvinci dvinci-hr dvinci-easy d-vinci guidecom heyrecruit hr4you jacando mhmhr ' +
    'ohws onlyfy perbit personio prescreen prospective refline rexx-systems softgarden talention talentstorm workwise ' +
    'hrworks recruitee recruito tts-jobs empfehlungsbund hokify ' +
    // France, Benelux
    'beetween carerix digitalrecruiters flatchr homerun inasset inrecruiting jobaffinity jobtoolz nicoka otys profilsearch ' +
    'recruitnow talent-soft talentsoft taleez talentpeople welcomekit cvwarehouse jobsoid ' +
    // Spain, Portugal, Italy, Latin America
    'bizneo epreselec factorialhr altamira altamirahrm arcadiasoft intervieweb kenjo talentclue viterbit gupy inhire jobconvo ' +
    'kenoby pandape solides abler hiringroom krowdy aira ' +
    // Nordic and Baltic countries
    'easycruit emply hr-manager hr-on hr-skyen intelliplan jobbnorge jobylon rekrytointi recright reachmee recman ' +
    'talentech varbi webcruiter talentadore recruto ' +
    // Poland, Czechia, other Europe
    'elevato emplo erecruiter traffit datacruit recruitis teamio huntflow skillaz ' +
    // Asia
    'darwinbox keka peoplestrong ripplehire turbohire zwayam zimyo hrmos herp jobcan talentio talent-palette greetinghr ' +
    'ninehire roundhr mokahr beisen zhiye'
  ).split(' '),
);
