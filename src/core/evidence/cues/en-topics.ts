import type { RoundKind } from '../../posting/interview';
import type { FindingTopic, QuestionKind } from '../finding';

/** What rounds are called in English. Matched against plain text; where two begin at one place, the first listed wins. */
export const ROUNDS: readonly (readonly [RoundKind, RegExp])[] = [
  [
    'takeHome',
    /\b(?:take[- ]?home(?: (?:assignment|test|project|challenge|exercise|task))?|home ?work assignment|homework|case study to (?:do|complete) at home|coding assignment|written assignment)\b/g,
  ],
  [
    'assessment',
    /\b(?:online (?:coding )?(?:assessment|test|challenge|coding)|oa\b|hackerrank|codility|codesignal|coding (?:assessment|challenge|test)|aptitude tests?|psychometric tests?|situational judg(?:e)?ment tests?|assessment cent(?:er|re)|hirevue|one[- ]way (?:video )?interview|pre-?recorded (?:video )?interview|skills? test|typing test|written test|personality test|numeracy test|maths? test)\b/g,
  ],
  [
    'trial',
    /\b(?:trial (?:shift|day|run|period|lesson)|working interview|stage (?:shift|at the restaurant)|shadow(?:ing)? (?:shift|day)|demo lesson|teaching demo(?:nstration)?|sample lesson|trade test|test shift|ride[- ]?along)\b/g,
  ],
  [
    'recruiter',
    /\b(?:recruiter (?:call|screen(?:ing)?|phone|chat|interview|round)|(?:call|screen(?:ing)?|chat|spoke|talked|interview) with (?:the |a |an )?(?:recruiter|hr|talent|human resources)|hr (?:call|screen(?:ing)?|round|interview|phone)|screening call|recruiter screen|initial (?:call|screen(?:ing)?))\b/g,
  ],
  [
    'hiringManager',
    /\b(?:hiring manager(?: (?:round|interview|call|screen))?|hm(?: (?:round|interview|call))?|manager(?:ial)? (?:round|interview|call)|interview with (?:the |my |a )?(?:\w+ )?(?:manager|supervisor|director|principal|owner))\b/g,
  ],
  [
    'panel',
    /\b(?:panel(?: interview| round)?|(?:interview(?:ed)?|sat) (?:with|by|in front of) (?:a panel|(?:two|three|four|five|six|[2-6]) (?:people|interviewers|managers|of them)))\b/g,
  ],
  [
    'case',
    /\b(?:case (?:study|interview|round|stud(?:y|ies))|case (?:question|presentation)|group (?:exercise|case)|market sizing)\b/g,
  ],
  [
    'final',
    /\b(?:final (?:round|interview|stage|loop|call)|last (?:round|interview|stage)|superday|super day|power day|bar raiser)\b/g,
  ],
  [
    'onsite',
    /\b(?:on-?site(?:s)?|on site|in[- ]person(?: interview| round)?|virtual (?:onsite|loop)|interview loop|final loop|the loop|face[- ]to[- ]face|fly ?-?out|flew (?:me )?out)\b/g,
  ],
  [
    'technical',
    /\b(?:technical (?:phone |video )?(?:interview|round|screen(?:ing)?|call|part|test)|tech (?:screen|round|interview)|coding (?:interview|round|part)|system design(?: round| interview)?|live coding|pair programming|whiteboard(?:ing)?(?: interview| round)?|dsa(?: round)?|hld|lld|machine coding|first technical|second technical|clinical interview|coding question|design question)\b/g,
  ],
  [
    'phone',
    /\b(?:phone (?:screen(?:ing)?|interview|call|round)|phone technical|telephon(?:e|ic) (?:interview|screen|round|call)|interview(?:ed)? (?:over|on) (?:the )?phone|(?:phone|telephone) interview|screening interview|video (?:interview|call)|zoom (?:interview|call)|teams (?:interview|call))\b/g,
  ],
  [
    'application',
    /\b(?:i applied|applied (?:online|through|via|on|in|for)|application process|submitted (?:my|an) (?:application|resume|cv)|resume screen(?:ing)?)\b/g,
  ],
];

/** The round a heading names, by its folded words: below "Recruiter:" everything is the recruiter's. */
export const HEADING_ROUNDS: readonly (readonly [RoundKind, RegExp])[] = [
  ['takeHome', /^take ?home/],
  ['assessment', /\b(?:oa|online assessment|coding test|hackerrank|assessment)\b/],
  ['hiringManager', /\b(?:hm|hiring manager|manager|managerial)\b/],
  ['recruiter', /\b(?:recruiter|screening|screen call)\b|^hr\b|\bhr (?:round|interview|call|screen)/],
  ['panel', /\bpanel\b/],
  ['case', /\bcase\b/],
  ['technical', /\b(?:technical|tech|coding|dsa|hld|lld|system design|design|live coding)\b/],
  ['onsite', /\b(?:on ?site|in person|virtual loop)\b/],
  ['final', /\b(?:final|last|superday|bar raiser)\b/],
  ['phone', /\b(?:phone|video|zoom|telephone)\b/],
];

/** The kind of a question by its words; the first that matches wins. */
export const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'logistical',
    /\b(?:salary|pay (?:expect\w*|range|rate)|compensation|comp (?:expect\w*|range)|expected pay|currently paid|paid|remunerat\w+|notice period|start date|when (?:can|could) you start|availab\w+|visa|sponsorship|relocat\w+|commute|driv(?:er's|ing) licen[cs]e|work (?:weekends|nights|overtime|shifts|holidays)|background check|drug test|shifts?|any questions for (?:me|us)|married|kids|children|doubles|number in mind|travel for|part[- ]time|full[- ]time|authori[sz]ed to work|how did you hear)\b/,
  ],
  [
    'company',
    /\b(?:why (?:do you want to (?:work|join|be)\b.{0,30}\b(?:here|us|this company|for)|us\b|this company|our (?:company|school|hospital|firm|team|store|bank))|know about (?:us|our|the company|this company)|our (?:products?|mission|values|website|competitors|customers|company)|what (?:interests|attracts|attracted|brings) you|^why (?!do|did|are|is|was|would|were|have|can|not|or|could|should)\S+(?: \S+){0,2}\?$|want to work (?:here|for|at|with)|about why|interest(?:ed)? (?:in|you) (?:this|us|our|the) (?:company|position|role|job)|why i (?:want(?:ed)?|applied|(?:am|was) interested))/,
  ],
  [
    'behavioural',
    /\b(?:tell (?:me|us) about (?:a|an|your|yourself|one|the)\b.{0,12}\b(?:time|situation|conflict|yourself|life|failure|mistake)|(?:a|one|specific) time (?:when|where|that|you|in which)|give (?:me|us) an? example of|describe a (?:time|situation)|conflict|strengths?|weakness(?:es)?|yourself|proud(?:est)?|mistakes?|failures?|failed|biggest|greatest|accomplishment|challenge you|difficult (?:coworker|customer|patient|person|situation|family)|teamwork|work in a team|leadership|feedback|deadline|prioriti\w+|disagree\w*|where do you see|motivat\w+|stress\w*|pressure|mentoring|leave (?:your|academia)|left your|reason for|previous (?:job|company|employer)|last (?:job|project|employer|team|boss|manager)|handled? (?:a |an )?(?:conflict|stress|pressure|difficult|criticism|feedback|angry|failure|disagreement|rejection|competing|multiple))\b/,
  ],
  [
    'case',
    /\b(?:how many .{0,60}\b(?:are there|in (?:the|a|america|the us|new york|your city)|would fit|sold|ate|eaten)|market siz\w+|estimate the|case study|revenue|profitab\w+|our client|sales (?:drop|declin|fell)\w*|sudden (?:drop|increase)|increase of|decline in|launch|(?:would|should) (?:we|you|the (?:company|client)) (?:enter|invest|price)|pricing|kpis?|metrics?|a\/b test|campaign|tasked with|conversion|signup funnel|business case)\b/,
  ],
  [
    'technical',
    /\b(?:implement|algorithm|array|linked list|binary|tree|hash(?:ing| ?map| ?table)?|stack|queue|graph|string|complexity|big[- ]?o|sql|join|index(?:es)?|database|query|queries|schema|api|rest|http|thread\w*|concurren\w+|memory|pointer|class(?:es)?|object[- ]oriented|oop|inherit\w+|polymorphism|encapsulation|java|python|c\+\+|javascript|react|css|kubernetes|docker|linux|aws|cloud|cache|scal\w+|system design|design (?:a|an|the)|leetcode|code|refactor|debug|function|method|regression|p-value|probability|hypothesis|statistic\w*|correlation|coin|dice|model|overfitting|gradient|variance|dataset|excel|pivot|vlookup|ebitda|dcf|balance sheet|cash flow|valuation|wacc|accrual|depreciation|dosage|dose|iv\b|medication|insulin|triage|vital signs|abg|ecg|cpr|voltage|ohm|circuit|torque|weld\w*|test cases?|unit test|uml|design patterns?|cap theorem|recursion|sort(?:ing|ed)?|kafka|rabbitmq|redis|postgres\w*|mysql|mongodb|golang|goroutines?|typescript|kotlin|graphql|terraform|rows?|columns?|latency|throughput|load balanc\w+|microservices?|distributed|idempoten\w+|deadlocks?|race conditions?|garbage collect\w*|cpu|tcp|dns|network|rate[- ]limit\w*|data structures?|overlapping|intervals|server|clock)\b/,
  ],
  [
    'skill',
    /\b(?:experience (?:with|in|using|do you)|how familiar|proficien\w+|comfortable with|have you (?:used|worked|ever used|ever worked|done)|do you know (?:how|any)|worked (?:with|in)|what (?:tools|software|ide|languages?|programs?)|certif\w+|licen[cs]e|demonstrat\w+|show (?:me|us) how|role ?-?play|sell me|patients?|students?|classroom|lesson|customers?|how to|i know|(?:asked|told|had|wanted) me to (?:make|cook|show|demonstrate|prepare|perform|teach|do|type|lift|build)|how (?:would|do) you)\b/,
  ],
];

/** A question no cue of a kind fits is about the candidate's own past, or about himself, when it says so. */
export const ASKS_OF_PERSON =
  /\b(?:(?:have|had|did|do|are|were|was) you(?! (?:think|agree))|you (?:have|had|did|were|are|use|used|do|enjoy|like|liked|worked|built|wrote|made|learned|took|chose)\b|you've|you're|you'd say|your(?: (?:own|last|current|previous|first|next|biggest|most|past|team|work|life|career|hobbies|experience|background|childhood|friends|boss|manager|coworkers|colleagues|references|resume|cv|strongest|proudest)\b|self\b)|yourself|describe you\b|why this (?:role|job|position|career|field)\b|(?:i|i'd|i've) (?:had|have|ever|did|been|used|worked|built|like|liked|mentor|wanted)\b|about (?:me|myself)|my (?:\w+ )?(?:life|past|background|experience|hobbies|internships?|career|cv|resume|studies|projects?|thesis|family|goals?))\b/;

export interface TopicCue {
  readonly topic: FindingTopic;
  readonly pattern: RegExp;
  readonly value?: 'offer' | 'rejected' | 'withdrew' | 'ghosted' | 'easy' | 'medium' | 'hard';
}

/** What makes a sentence a wish, a question or a plan rather than a report. */
export const NOT_A_REPORT =
  /\b(?:if (?:i|you|they|he|she|we)|would (?:have|be|love|like)|hop(?:e|ing) (?:to|i|for|that|they)|wish me|fingers crossed|waiting|might|may get|could get|will (?:get|be|hear)|going to (?:get|be|have)|have(?:n't| not) (?:heard|gotten)|not (?:yet|sure)|when (?:i|you) get|should i|anyone|scheduled (?:for|tomorrow|next)|tomorrow|next week|unless|whether|don't know if)\b|\?[^\w?]*$/;

const OUTCOMES: readonly TopicCue[] = [
  {
    topic: 'outcome',
    value: 'withdrew',
    pattern:
      /\bi (?:\w+ )?(?:withdrew|declined (?:the|their|his|her) offer|turned (?:it|them|the offer|their offer|the job) down|turned down (?:the|their)|rejected (?:the|their|that) offer|dropped out|pulled out|walked out|hung up)\b|\brejected the offer\b|\b(?:withdrew my|said goodbye and hung up)\b/,
  },
  {
    topic: 'outcome',
    value: 'rejected',
    pattern:
      /\b(?:(?:i|we) (?:\w+ ){0,2}(?:got|was|were|been) (?:\w+ )?(?:rejected|turned down|declined|passed over|denied)|(?:got|getting|received|sent) (?:a |the |my |an )?(?:\w+ )?(?:rejection|rejected)|^dinged|(?:got|was) dinged|rejection (?:email|letter|call|mail)|rejected (?:me|because|after)|(?:they|company|recruiter) (?:\w+ )?(?:rejected|passed on|turned) (?:me|us)|didn't (?:get|make|pass|land) (?:the|it|through|that)|did not (?:get|make|pass) (?:the|it|through)|(?:verdict|result|outcome|status)\s*[:–-]+\s*(?:rejected|reject)|(?:went|go|going) (?:with|in) (?:another|a different|someone|somebody|other)|(?:not|wouldn't|won't) be moving (?:forward|ahead)|not (?:moving|selected|inclined)|failed (?:the|an|my) (?:\w+ )?interview)\b|\[reject(?:ed)?\]/,
  },
  {
    topic: 'outcome',
    value: 'ghosted',
    pattern:
      /(?:^|\b(?:i|was|got|been|being|completely|totally|they|just) )ghosted\b(?! (?:a|the|an|them|him|her)\b)|\b(?:never heard (?:back|from)|haven't heard (?:back )?(?:since|from them since)|never (?:got back|called back|replied|responded)|no response (?:since|after)|radio silence)\b/,
  },
  {
    topic: 'outcome',
    value: 'offer',
    pattern:
      /\b(?:(?:i|we) (?:\w+ ){0,2}(?:got|received|accepted|landed|was offered|were offered|got offered|took) (?:the|an|a|their|my) (?:\w+ ){0,2}(?:offer|job|position|role)|(?:was|got|were) offered (?:the|a|an) (?:\w+ )?(?:job|position|role)|(?:extended|made|gave|offered) (?:me|us) (?:an|the|a) (?:\w+ )?(?:offer|job|position|role)|extend me an offer|got hired|i was hired|they hired me|hired me (?:on the spot|the|that)|(?:verdict|result|outcome|status)\s*[:–-]+\s*(?:offer|selected|hired|accepted)|accepted (?:a|the) (?:job|offer|position)|got the (?:job|offer)|recently got a job)\b|\[offer\]/,
  },
];

const SUBJECT =
  '(?:interview(?:s|er|ers)?|questions?|round|oa|assessment|test|process|problem|it|everything|technical|onsite|screen|one|part|case|challenge|exam|first|second|final)';

const DIFFICULTIES: readonly TopicCue[] = [
  {
    topic: 'difficulty',
    value: 'hard',
    pattern: new RegExp(
      `\\b${SUBJECT}\\b[^.?!]{0,40}\\b(?:was|were|is|are|felt|seemed|got)\\b[^.?!]{0,24}\\b(?<!not |n't |not that |not too |nor |n't too |n't that |n't very |not very )(?:hard(?:est)?|difficult|tough(?:est)?|brutal|challenging|gruel\\w+|intense|tricky|rough|leetcode hard|lc hard|overwhelming)\\b|\\bmost difficult (?:interview|round|part)\\b|\\bhardest (?:interview|round|part|question)\\b|\\b(?:leetcode|lc)[ -]hards?\\b`,
    ),
  },
  {
    topic: 'difficulty',
    value: 'medium',
    pattern:
      /\b(?:(?:leetcode|lc)[ -](?:easy\/)?mediums?|medium (?:difficulty|level)|moderate(?:ly)? (?:difficult|challenging|hard|level)|mildly challenging|not (?:too|that|very|super) (?:hard|difficult|tough|easy)|wasn't (?:too|that|very|super) (?:hard|difficult|bad|tough)|average difficulty)\b/,
  },
  {
    topic: 'difficulty',
    value: 'easy',
    pattern: new RegExp(
      `\\b${SUBJECT}\\b[^.?!]{0,40}\\b(?:was|were|is|are|felt|seemed)\\b[^.?!]{0,24}\\b(?<!not |n't |not that |not too |n't too |n't that |n't exactly |n't very )(?:easy|easier|easiest|straight ?forward|simple|chill|laid[- ]back|pretty basic|relaxed|a breeze|piece of cake)\\b|\\beasiest (?:\\w+ ){0,2}(?:interview|round|part)\\b|\\b(?:leetcode|lc)[ -]eas(?:y|ies)\\b`,
    ),
  },
];

const NUMBER =
  '(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|ten|a couple(?: of)?|a few|couple(?: of)?|few|several|next|same|following)';

export const TOPICS: readonly TopicCue[] = [
  ...OUTCOMES,
  ...DIFFICULTIES,
  {
    topic: 'mistake',
    pattern:
      /\b(?:i (?:\w+ ){0,2}(?:messed up|bombed|froze|blanked|blew it|screwed up|choked|rambled|panicked|fumbled|misread|overlooked|got stuck|ran out of time|forgot to|was unprepared|wasn't prepared|didn't prepare|should have|should've|wish i had)|we ran out of time|my (?:biggest |main |only )?mistake|wish (?:i'd|i had)|went blank|mind went blank|cost me the|did me in|rejected because (?:i|of)|where i (?:failed|went wrong|messed)|red flag (?:for|to) (?:us|me)|(?:candidates|people|applicants) (?:who|that) (?:don't|can't|fail|didn't|never|show|come)|instant (?:no|rejection)|biggest (?:mistake|turn ?off))\b/,
  },
  {
    topic: 'surprise',
    pattern:
      /\b(?:(?:i was|was|were|came as|to my) (?:\w+ )?(?:surprised?|shocked|stunned|baffled|taken aback|caught off[- ]guard)|caught me off[- ]guard|threw me off|didn't expect|did not expect|wasn't expecting|was not expecting|unexpected(?:ly)?|out of (?:nowhere|left field)|surprisingly|unlike any (?:other )?interview)\b/,
  },
  {
    topic: 'pay',
    pattern:
      /(?:[$£€]\s?\d[\d,.]*\s?k?\b|\b\d{2,3}\s?k\b|\b\d[\d,.]{0,15} ?(?:per|an|a|\/) ?(?:hour|hr|year|yr|annum)\b).{0,80}\b(?:pay|paid|salary|salaries|base|bonus|offer(?:ed)?|hour(?:ly)?|hr|year|yr|annum|comp|compensation|tc|rsus?|range|sign[- ]?on|stipend)\b|\b(?:pay|paid|salary|salaries|base|bonus|offer(?:ed)?|comp|compensation|tc|range|rate|sign[- ]?on|stipend)\b.{0,80}(?:[$£€]\s?\d[\d,.]*\s?k?\b|\b\d{2,3}\s?k\b)/,
  },
  {
    topic: 'timeline',
    pattern: new RegExp(
      `\\b${NUMBER}\\s+(?:business |working |more |or so |short |long )?(?:days?|weeks?|months?|hours?)\\b[^.?!]{0,60}\\b(?:later|after|heard back|hear back|response|offer|called|emailed|got back|reached out|contacted|received|invit\\w+|decision|process|from (?:applying|application|start))\\b|\\b(?:process (?:took|lasted|was)|took|heard back|hear back|got back|got a call|reached out|within|wait(?:ed)?|after(?: about)?|applied)\\b[^.?!]{0,50}\\b${NUMBER}\\s+(?:business |working |more |or so )?(?:days?|weeks?|months?)\\b`,
    ),
  },
  {
    topic: 'culture',
    pattern:
      /\b(?:(?:company|work|team|office|interview) culture|culture (?:is|was|seems|seemed|fit)|work[- /]life balance|(?:interviewers?|everyone|people|team|staff|manager|recruiter|he|she|they) (?:\w+ )?(?:was|were|is|are|seemed) (?:\w+ ){0,3}(?:nice|friendly|rude|arrogant|welcoming|kind|warm|condescending|dismissive|helpful|supportive|cold|professional|unprofessional|respectful|laid[- ]back|personable|polite|disinterested|bored|great people)|toxic|(?:friendly|relaxed|tense|casual|hostile) (?:atmosphere|environment|vibe)|good atmosphere)\b/,
  },
];

/** Advice opens with what to do, or says that it is advice. */
export const ADVICE =
  /^(?:(?:and|also|so|but|just|then|definitely|always|my (?:biggest |best |only |main )?(?:advice|tip|suggestion)[^:,]{0,30}[:,]?|(?:pro )?tips?\s*[:–-]|advice\s*[:–-]|honestly|first|second|lastly|finally|most importantly)[,:]?\s+)*(?:(?:make sure|be (?:prepared|ready|honest|confident|yourself|able|specific|early|polite|on time|careful|sure)|prepare (?:for|your|a|some|to|by|strong|stories|examples)|practi[cs]e|brush up|study|review|research|learn (?:about|the|their|how)|know (?:your|the|their|how|about|what)|read (?:up|the|about|their|your)|bring (?:a|your|copies|extra|some|several)|wear|dress|show (?:up|them|that|enthusiasm|interest)|don't|do not|never|avoid|try to|focus on|remember (?:to|that)|keep (?:your|it|in mind|calm)|use (?:the )?(?:star|specific|examples)|ask (?:questions|clarifying|about|them|for)|think (?:out loud|aloud|of|about)|talk (?:through|about|out)|explain your|take your time|send (?:a )?thank|write (?:down|a thank)|have (?:a few|some|examples|stories|questions|an? (?:answer|example|story)|at least)|expect|stay calm|relax|smile|go over|look (?:up|over|at their|into)|look for|mention|emphasi[sz]e|highlight|start with|get (?:some|a good|comfortable)|beware|grind|do (?:your|some|lots|mock))\b)|\b(?:i(?:'d| would) (?:\w+ )?(?:recommend|suggest|advise|focus on|brush up)|i (?:highly |strongly )?(?:recommend|suggest)|you (?:should|need to|have to|want to|must|'ll want to|will want to) (?:\w+ )?(?:know|prepare|practi[cs]e|research|study|bring|wear|be (?:ready|prepared|able|honest|confident)|have|show|understand|ask|mention|expect|talk|think|focus|read|explain|avoid)|my (?:advice|tip|suggestion) (?:is|would be)|the (?:key|trick|best thing) (?:is|to)|bottom line is|important to (?:show|be|have|know|ask|make|prepare|practi[cs]e))\b/;
/** A heading whose list is advice. */
export const TIPS_HEADING =
  /\b(?:tips?|advice|takeaways?|lessons?|what i (?:learned|would do)|recommendations?|do s and don ts|how to prepare|suggestions?)\b/;
/** Advice counts when it is about interviews, not about life. */
export const ADVICE_TOPIC =
  /\b(?:interview\w*|questions?|answers?|resume|cv|company|role|position|job|recruiter|manager|examples?|stories|story|star\b|leetcode|problems?|practi[cs]\w*|prepar\w*|portfolio|project|research|salary|suit|dress|wear|early|late|notes|confiden\w+|calm|nervous|on time|experience|skills?|website|mission|values|behaviou?ral|technical|coding|design|case|test|assessment|copies|smile|eye contact|handshake|thank[- ]you|mock|basics|concepts|fundamentals|statistic\w*|sql|clarifying|edge cases)\b/;
/** Things advice may begin like but is not about. */
export const NOT_ADVICE =
  /^(?:don't (?:know|think|get me wrong|worry|have|want|care)|never (?:heard|got|mind)|use of|wear and|expected|remember when|know (?:that feeling|someone)|learned|do you|think of a (?:time|situation)|talk about the)\b/;

/** Something happened in a round: the sentence reports it. */
export const ROUND_REPORTED =
  /\b(?:had|was|were|got|did|took|went|invited|received|passed|started|began|consisted|included|includes?|consists|involved|followed|scheduled|moved|completed|interviewed|met|spoke|talked|has \d|have \d|has (?:two|three|four|five)|is (?:a|an|the|your|typical|usually)|are (?:\d|two|three|four|five)|there (?:is|are|was|were)|i had|led by|lasted|gave|asked|made it)\b|^(?:round|r|interview|stage|step) ?\d/;

/** A line that is the outcome. */
export const VERDICT_LINE =
  /^(?:(?:final )?(?:verdict|result|outcome)\b|ghosted|dinged|rejected|got (?:it|the))/;
export const TIP_TELLS_STORY = /\b(?:i|my) (?:was|had|got|did|went)\b/;
export const ADVICE_TELLS_STORY = /^(?:i|we) (?:was|were|had|did)\b/;
