/**
 * How people write about interviews in English. Data for the miner; another language is another file of the same names.
 *
 * Every pattern is matched against *plain* text: lower case, straight quotes, plain spaces, the same length as the
 * original. No nested quantifiers: every gap is bounded, so each pattern is linear in its input.
 */

/** Somebody who asks in an interview, as a subject. */
const ASKER_NOUN =
  '(?:interviewers?|interviewees?|recruiters?|managers?|hr|panel(?:ists?)?|board|lady|ladies|guys?|man|woman|gentleman|dude|person|people|boss|director|principal|engineers?|leads?|owner|founder|ceo|cto|cfo|vp|head|dean|professor|supervisor|doctor|nurse|chef|partner|associate|developer|dev|employer|company|hm|one|both|two of them|girl|rep)';
export const ASKER: string = `(?:he|she|they|it|${ASKER_NOUN})`;

const ADVERB =
  '(?:then|also|even|specifically|just|first|next|later|once|always|actually|basically|further|again|really|only|immediately|straight up|literally|finally|eventually|sometimes|usually|often|started|kept|began|proceeded to|went on to|did|would|will|randomly|repeatedly|ended up|started off by)';

/** The text is told by or about somebody in an interview. */
export const INTERVIEW =
  /\b(?:trial (?:shift|day|run)|working interview|(?:did|had|have|do|for|on) an? stage|stage (?:today|tomorrow|shift)|hiring|got hired|interview(?:s|ed|er|ers|ing|ee)?|hiring (?:manager|process|event)|recruiter|phone screen(?:ing)?|online assessment|take[- ]home|onsite|on-site|assessment cent(?:er|re)|superday|super day|power day|hirevue|job offer|coding (?:round|challenge|test)|r1|round (?:1|one))\b/;

/** The speaker sits on the hiring side. */
export const HIRING_SIDE =
  /\b(?:(?:we|i)(?:'ve| have)? (?:usually |always |often |also |typically |like to )?(?:interview(?:ed)?|hire|ask) (?:candidates?|applicants?|interviewees?|people|them|new|every|potential|for)|(?:i've|i have|we've|we have) interviewed (?:hundreds|dozens|many|lots|a lot|a ton|tons|over|about|around|\d+)|when (?:i|we) (?:interview|hire|am interviewing|are interviewing)|i(?:'m| am) (?:a |the )?(?:hiring|recruit\w*|interviewing|an interviewer)|as (?:a|an|the) (?:hiring manager|interviewer|recruiter)|i (?:do|conduct|run) (?:the |our |a lot of )?interviews|work closely with my manager to interview|i walk through a|questions? i (?:like to |usually |always |often )?(?:ask|throw|use))\b/;

/** A thread whose title asks readers which questions were asked: the comments are the answers. */
export const QUESTION_THREAD =
  /\b(?:what|which|whats|what's|share|list|post|best|worst|weirdest|strangest|hardest|toughest|favou?rite|common|craziest)\b.{0,80}\b(?:questions?|thing)\b.{0,60}\b(?:ask(?:ed|s)?|get|got|gotten|fac(?:e|ed)|encounter(?:ed)?|receive[d]?|had)\b|\bquestions? (?:you|you've|you have|have you|were you|did you|did they)\b.{0,40}\b(?:ask|asked|get|got|gotten)\b|\bwhat (?:did|do|were|are) (?:they|you)\b.{0,20}\bask(?:ed)?\b/;
/** Questions that candidates put to employers, in titles and announcements. */
export const CANDIDATE_ASKS =
  /\bquestions? (?:(?:for|to ask) (?:you|the|your|my|an?|him|her|them|us|employers?|interviewers?|recruiters?|reddit|at the end|during|in|when|potential)|(?:i|you) (?:should|could|can|might|must) ask\b|(?:should|could|can|do) (?:i|you) ask\b|(?:i|we) (?:(?:have|had|always|usually|plan to|want to|wanted to|like to|also) ){0,2}(?:asked|ask|prepared|have|had)\b(?!\s+been))|\basked? (?:the|your|my|an) (?:interviewers?|employers?|recruiters?|manager)\b|\b(?:my|your|some of my|here are my|have (?:a few|some|several|a couple(?: of)?|two|three)) (?:\w+ )?questions?\b|\bask (?:them|him|her)\b|\b(?:always|should|to|please|must) ask (?:\w+ ){0,2}questions?\b|^ask (?:\w+ ){0,2}questions?\b|\bquestions? to ask\b|\bi (?:then |also )?asked\b|\bthings? (?:i|you) (?:asked|should)/;
/** Questions nobody was asked yet. */
export const HYPOTHETICAL =
  /\b(?:possible|potential|suggested|sample|practice|mock|might|may|could|probably|likely|if (?:they|he|she|someone|somebody|you're|you are|i'm|i am) (?:\w+ )?ask(?:s|ed)?|prepar(?:e|ed|ing) for|be (?:ready|prepared)|expect|anticipat\w+|brush up|rehearse\w*|look up)\b/;

/** Announcements: what comes next was asked. Tested on one sentence. */
export const ANNOUNCES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:questions?|problems?|tasks?|ones?|what|things|stuff)\\b[^.?!]{0,40}\\b(?:${ASKER}|we|i (?:was|got|have been|had been)|i've been)\\s+(?:${ADVERB} )?(?:was |were |been |be |have |had |may |got )?(?:ask(?:ed|s)?|got|gave|threw|given|posed|used)\\b`,
  ),
  new RegExp(
    `\\b${ASKER}\\s+(?:${ADVERB} ){0,2}(?:asked|asks|ask|posed)\\b[^.?!]{0,90}(?::|\\b(?:questions?|following|these|this)\\b)`,
  ),
  /\b(?:i|we) (?:was|were|got|had been|have been) (?:\w+ ){0,2}asked\b[^.?!]{0,60}(?::|\b(?:questions?|following|these|this)\b)/,
  /\b(?:gave|given|give|sent|handed|posed|presented|shown|showed|got|asked|had)\b[^.?!]{0,24}\b(?:me|us|this|these|the following|with)\b[^.?!]{0,40}\b(?:problems?|questions?|tasks?|scenarios?|case|exercise|prompt|challenge|assignment|brain ?teasers?|puzzle)\b/,
  /\bquestions? (?:asked|included|were|during|after|in the|from the|that came up|i remember|i recall|i can remember|from (?:the|my) (?:\w+ )?interview)\b/,
  /\b(?:interview|screening|phone screen|technical|coding|behaviou?ral|round)\b[^.?!]{0,20}\bquestions?(?: were| was| included| asked)?\s*:/,
  /\b(?:we|i) (?:also |usually |always |typically |often |generally )*(?:like to )?ask(?:ed)?\b[^.?!]{0,60}\b(?:questions?|such as|like|following|:)/,
  /\bwas (?:then |also )?(?:asked|given)\s*(?:the following|this|these|:)/,
  /\bquestions? (?:on|about|around|covering)\b[^.?!]{0,40}:$/,
  new RegExp(
    `\\b${ASKER}\\s+(?:${ADVERB} )?(?:threw|hit|started|opened|went|gave|came|followed|moved|jumped)\\b[^.?!]{0,40}\\bquestions?\\b`,
  ),
];

/** Announcements that only continue one made in the sentence before or in the title. */
export const CONTINUES_ANNOUNCEMENT =
  /(?:\b(?:as follows|something like(?: this| that)?|it goes(?: like)?|went(?: something)? like|looks? like(?: this| that)?|here (?:it|they) (?:is|are)|here's the (?:question|problem)|examples?(?: are| include)?|such as|including|the gist|it was|it is|it's|they (?:are|were)|these (?:are|were)|paraphras\w+|word for word|verbatim))\b[^.?!]{0,20}:?$|:$/;
export const MENTIONS_QUESTION =
  /\b(?:questions?|problem|task|scenario|asked|ask|brain ?teaser|puzzle|assignment|challenge|case study|prompt)\b/;

/** A title that is about one question somebody was asked. */
export const TITLE_ONE_QUESTION =
  /\b(?:interview|screening|phone screen|onsite|oa|technical|coding|stats?|statistics|sql|google|amazon|facebook|microsoft)\b.{0,60}\bquestion\b|\bquestion\b.{0,40}\b(?:interview|screening|asked)\b/;
/** Said of a question that stands before. */
export const CONFIRMS_QUESTION =
  /^(?:this|that|these|those|the above|above|the)\b[^.?!]{0,20}\b(?:questions?|was|were|is|one)\b[^.?!]{0,30}\b(?:asked|interview question|came up|i got|given)\b/;

/** Headings. Tested on the folded words of a short line. */
export const HEADING_ROUND =
  /^(?:(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|final|last|next|1on1)(?: part of(?: the)?)? (?:round|interview|call|stage|phase|step|part|video|phone|virtual|coding|technical|behaviou?ral|question|panel)|(?:round|r|interview|stage|step|phase|day|part|call|session|loop) ?(?:#? ?\d{1,2}|one|two|three|four|five|i{1,3}|iv|v)\b|(?:phone|video|onsite|on site|virtual|recruiter|hr|hm|hiring manager|technical|tech|coding|behaviou?ral|system design|hld|lld|dsa|case|case study|panel|final|screening|online|oa|online assessment|superday|bar raiser|culture|culture fit|manager|managerial|director|in person|zoom|teams|live coding|design|leadership|skip level)(?: (?:screen(?:ing)?|interviews?|rounds?|calls?|stage|questions?|assessment|test|part|section|1|2|3|4|i|ii))*$|next part\b|behaviou?ral$|technicals?$|interviewers?$|hr$|hm$|manager$|panel$|questions?$|interview questions?\b|(?:the )?interviews?(?: rounds?| experience| process)?$)/;
export const HEADING_CLOSES =
  /\b(?:tips?|advice|prep|preparation|prepared|resources?|takeaways?|key points?|verdict|outcome|result|suggested|suggestions?|answers?|solutions?|my approach|approach|learnings?|lessons?|conclusion|background|about me|timeline|salary|compensation|offer|my questions?|questions? for|questions? to ask|questions? i asked|feedback|status|position|location|stats|notes?|what i noticed|what i did|how i)\b/;
export const HEADING_QUESTIONS =
  /\b(?:questions? (?:asked|they asked|i was asked|i got)|interview questions?|sample of questions?|(?:technical|behaviou?ral|coding|design|situational|general|sql|python|clinical|case|hr|screening|scenario|competency|other|follow ?up|cultur\w+|fit|resume) questions?)\b/;

/** Labels before a colon. Tested on the label's folded words. */
export const LABEL_ASKER =
  /^(?:interviewers?(?: ?\d| ?[ab])?|int|in|recruiter|hr(?: \w+)?|hiring manager|hm|manager|boss|them|they|him|her|he|she|panel|panel(?:list|ist)?(?: ?\d)?|employer|lady|guy|q)$/;
export const LABEL_CANDIDATE =
  /^(?:me|i|myself|candidate|interviewee|applicant|us|a|ans|answer|my answer|my response|response|op)$/;
export const LABEL_QUESTION =
  /^(?:(?:\w+ ){0,3}(?:question|problem|task|scenario|prompt|exercise|brain ?teaser)s?(?: ?#? ?\d{1,2})?(?: asked)?|qs?(?: ?\d{1,2})?|follow ?-?ups?(?: question)?(?: ?\d)?|(?:\w+ )?case(?: study)?|ques(?: ?\d{1,2})?)$/;
/** `Qs. …` and `Q1) …` at the start of a line. */
export const QUESTION_MARK_LABEL =
  /^(?:q(?:s|n|ns|ues)?(?: ?\d{1,2})?[.):]|\[q\d{0,2}\]|question ?\d{0,2}[.):])\s+/;

/** Readers, or the writer to himself, are spoken to, not a candidate. */
export const TO_READERS =
  /\b(?:any ?one|any ?body|any of you|you guys|you all|y'?all|ya'?ll|folks|reddit|redditors?|thoughts|advice|(?:any|some) (?:tips|ideas|suggestions|help|insight|input|recommendations|pointers|idea)|thanks|thank you|help me|help a|this sub(?:reddit)?|experts|do i|am i|did i|was i|were i|will i|have i|is it (?:normal|ok|okay|common|worth|bad|weird|just me)|can i|could i|would i|may i|must i|how (?:screwed|fucked)|what (?:am|did|should|do|can|could|would) i|what (?:would|should|do|did) you (?:say|do|answer|tell them) (?:if|when) (?:they|he|she)|how (?:am|did|should|do|can|could|would) i|where (?:do|can|should) i|my question(?: is)?|wish me|pm me|dm me|tl;?dr|you think (?:i|my)|my (?:chances|odds)|how long (?:does|did|do|should|until|before|will)|^(?:is|was|does|did|are|were) (?:this|that|it|they|he|she|the recruiter|the interviewer)|would you (?:guys|all))\b|\bshould i\b(?! (?:hire|choose|pick|give|select|trust|believe))|\bwhat (?:kind|sort|type) of question (?:is|was)\b|\b(?:right|no|eh|huh)\?$/;
/** In a thread of answers: replies to another writer rather than answers. */
export const TO_OTHER_WRITERS =
  /\b(?:did you (?:get|end|answer|say|pass|take|tell|respond|accept|ask)|what did you|how did you (?:answer|respond|do)|how did (?:that|it)|^(?:and |so |but )?(?:this|that|it) (?:a|the|for|was|is)\b|^(?:and |so |but )?(?:is|was|isn't|wasn't|are|were) (?:this|that|it|those|these|there)\b|why would (?:they|any|you|he|she|someone)|who (?:asks|would|the)|op\b|seriously|lol|curious|could you (?:tell|share|explain|elaborate)|can you (?:share|elaborate|tell (?:us|me) (?:what|which|where))|which company|what (?:company|position|role|field|job|industry)|what(?:'s| is| was) (?:the|your) answer|the answer|mind (?:if|sharing|me asking)|do they|did they|are they|would they|dm|pm)\b/;

/** A sentence that opens like a question put to a candidate. */
export const ASKS_CANDIDATE =
  /^(?:tell (?:me|us)|walk (?:me|us)|talk (?:me|us|to (?:me|us)|about)|describe|explain|give (?:me|us|an?|the|one|two|three|some|examples?)|name (?:a|an|one|two|three|some|all|the|your)|define|discuss|compare|contrast|differentiate|share (?:an?|with|your)|show (?:me|us)|sell (?:me|us)|convince (?:me|us)|pitch|introduce yourself|rate (?:yourself|your)|list (?:all|the|some|three|two|your|out)|outline|elaborate|help (?:me|us) understand|teach (?:me|us)|role ?-?play|estimate|guess|differences? between|reasons? for|what if|tell the)\b/;
/** A sentence that sets the scene for a question. */
export const SETS_SCENE =
  /^(?:say|suppose|imagine|think of|think about|assume|assuming|pretend|picture|consider|let's say|lets say|given|if|when|there (?:is|are)|you|your|we|a|an|here is|two|three|\w+ has|in a|on a|it's|it is)\b/;
/** A sentence that opens like a task set to a candidate. */
export const SETS_TASK =
  /^(?:given (?:an?|the|two|three|\d|some|this|that|you|n\b|that|\w+ (?:of|with))|implement|design|write|find|return|refactor|update|determine|calculate|compute|reverse|sort|build|create|code|develop|optimi[sz]e|merge|count|check (?:if|whether)|print|convert|debug|look at|model|draw|sketch|prove|solve|construct|detect|generate|serialize|validate|traverse|delete|remove|insert|prepare an?|present an?|translate|plan an?|make (?:a|an|the)|fix|parse|simulate|match|group|search(?!-)|you (?:are|have) (?:given|been given)|you're given|demonstrate|set up|architect|query|select)\b/;
export const LEAD_IN =
  /^(?:(?:so|ok|okay|now|then|next|and|also|first|firstly|second|secondly|lastly|finally|again|well|but|alright|great|another (?:one|was)|briefly|please|quickly|basically|can you|could you|would you)\b[,.:…]*\s*|\.{2,}\s*)/;
export const INTERROGATIVE =
  /^(?!how to|what i |when i |who knows|why i )(?:what|whats|what's|why|how|how's|which|who|who's|where|when|whose|whom)\b/;
export const AUXILIARY_QUESTION =
  /^(?:do|does|did|are|is|was|were|have|has|had|can|could|would|will|should|may|might|aren't|don't|didn't|isn't|wouldn't) (?:you|your|u|we|the|a|an|it|there|this|that|these|they|i|he|she|\w+ing)\b/;
/** Unquoted and with nobody named, these are still an interviewer's words. */
export const TYPICAL =
  /^(?:tell (?:me|us)|walk (?:me|us) through|describe (?:a|an) (?:time|situation|project|challenge)|give (?:me|us) an example|why (?:should we|do you want|did you (?:leave|apply|choose)|are you (?:leaving|interested|looking))|where do you see|what (?:are|is|were|was) your (?:greatest|biggest|main|strength|weakness|experience|availability|expected|salary|current)|how (?:do|would|did|have) you (?:handle|dealt?|prioriti|manage|respond|approach|react)|what would you do (?:if|when)|have you ever|what do you know about|what can you bring|how do you (?:deal|cope|stay|motivate)|can you (?:describe|tell|give|explain|walk))/;
/** A question that needs the one before it. */
export const DEPENDENT =
  /^(?:why\??$|why (?:or why )?not|how so|how come|how\??$|what (?:else|would you do|do you (?:do|think|recommend|suggest)|then|happens|next|should)|if (?:so|not|yes|no)|and\b|or\b|explain|\w+\?*$)/;
export const ANAPHOR = /\b(?:that|it|this|these|them|those|so)\b/;

/** Said by the candidate: before a quote. */
export const OWN_SPEECH =
  /\b(?:i|we|my|me)(?:'d|'ll|'ve| was| would| have| had| will| could| should| then| also| just| even| always| usually| actually| kinda| basically| simply| only| immediately| politely| jokingly){0,2}\s*(?:like|asked|ask|said|say|saying|replied|reply|answered|answer|responded|respond|told|tell|wondered|thought|thinking|mentioned|stated|asking|went|explained|reply|response|answer|question)\b(?: (?:with|him|her|them|that|is|was|back|to|the interviewer|something|like|along|the|lines|of|why|about)){0,6}[\s,:;.(-]*$|\b(?:don't|do not|never|please) ask (?:me |us )?[\s,:;]*$|\b(?:ask|asking|asked) (?:them|him|her|the interviewers?|your interviewers?|the recruiter|the manager|if|whether)\b[^"]{0,40}$|\b(?:you (?:can|could|should|might|want to) (?:ask|say|answer|respond|reply)|(?:respond|answer|reply|say|answering|replied) (?:with )?(?:something )?(?:like )?)[\s,:;]*$/;
/** Somebody was asked: beside a quote. */
export const ASKED_BESIDE =
  /\b(?:asked|asks|asking|ask|questions?|posed|(?:he|she|they|interviewer|recruiter|manager|lady|guy|hr) (?:\w+ )?(?:said|says|goes|went|was like|were like|responded|replied|wanted|started|opened|interrupted|threw|hit|cut)|cut (?:me )?off|prompt|scenario|stumped|was hit with|(?:and|then) (?:said|says|goes)|got hit with|came the|bombed|first question|wanted to know|interviewer)\b/;

/** Just before a question. */
export const LEADS_INTO =
  /\b(?:questions?|things?|stuff|prompts?|scenarios?|ones)(?: that were| were| was| is)? (?:like|such as|along the lines of|including|as simple as)[,:]? +|\b(?:questions?|asked(?: me| us)?|asks|problem|task|prompt|scenario|case|exercise|challenge|puzzle|had this|one was|it was)\b[^:"?.]{0,50}: +|\basked(?: me| us)? (?=\(?1[.)] )|\b(?:questions?|one|ones|first|second|third|last|another|next|other|two questions)(?: one| question)? (?:was|were),? +(?!what (?:threw|got|made|killed|really|stumped|surprised|caught|i\b|he|she|they))(?=(?:what|how|why|which|who|when|where|if|tell|describe|give|walk|explain|do you|are you|have you|can you)\b)|\b(?:asked|questions?)\b[^.?!:]{0,60}\b(?:e\.g\.?|eg|for example|for instance|i\.e\.?),? +(?=(?:what|how|why|which|who|when|where|if|tell|describe|give|walk|explain|do you|are you|have you|can you)\b)|\basked (?:me |us )?(?:only |just )?(?:one|two|three|four|five|\d) questions?[,:] +/g;
/** Somebody asks close by. */
export const ASKER_NEAR =
  /\b(?:asked?|asks|they|he|she|interview\w*|recruiter|manager|round|were|was|got|general|technical|behaviou?ral|case|chef|panel)\b/;
/** What is asked as a rule, by nobody in particular. */
export const OFTEN_ASKED =
  /\b(?:they|interviewers?|most (?:places|companies|of them)|companies|employers|managers|recruiters|people) (?:usually|typically|often|generally|always|tend to|will|'ll|love to|like to|might|may|could|can|probably|mostly|will probably|are going to|'re going to) (?:\w+ )?ask|\bthey'll (?:\w+ )?ask|\bi'd (?:also )?ask\b|\bwhen (?:they|he|she|someone|you're|you are|an interviewer|interviewers) (?:\w+ )?ask(?:s|ed)?\b|\b(?:been told|i (?:heard|read)|supposedly|apparently)\b/;
/** "He asked a lot about it, …": told, even when the sentence ends with a question mark. */
export const TELLS_OF_ASKER = new RegExp(
  `^(?:then |so |and |also |after that |next |the )?${ASKER}\\s+(?:${ADVERB} ){0,2}(?:asked|asks|ask|wanted|said|kept|gave|told|went|started)\\b`,
);
/** Said of something that happened to the writer. */
export const FIRST_HAND =
  /\b(?:asked|interviewed|i had (?:an?|my)|my interview|just had|went (?:in|to)|i got|they (?:gave|wanted|said)|i was)\b/;

/** Pages that teach answers: nobody reports anything there. */
export const TEACHES_ANSWERS =
  /^[^\w\n]{0,20}how to answer\b|\b(?:sample|example|model) answers?\b|\banswer examples?\b|\bquestions? (?:and|&|with) (?:\w+ )?answers?\b|\bmock interview questions?\b/m;

/** Without one of these a sentence tells of no question; a quick test before the slow ones. */
export const TELLS =
  /\b(?:ask|quizz|grill|want|had me|had to|needed to|made me|told|said|says|gave|give|sent|given|handed|got|received|assign|wondered|inquired|was|were|then|followed)/;
/** Likewise for announcements. */
export const MAY_ANNOUNCE =
  /\b(?:ask|question|problem|task|posed|gave|given|give|sent|handed|present|show|case|exercise|prompt|challenge|assign|brain|puzzle|scenario)/;

/** Reported questions. `ME` is who was asked. */
const ME =
  '(?:me|us|the candidates?|the interviewees?|the applicants?|candidates|interviewees|applicants|them to)';
export const REPORTED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:asks|asked|ask|asking|quizz(?:ed|es|ing)|grill(?:ed|s|ing)|question(?:ed|ing))\\s+(${ME})\\b`,
    'g',
  ),
  new RegExp(
    `\\b${ASKER}\\s+(?:${ADVERB} ){0,2}(?:asked|asks|ask|wanted to know|wondered|inquired|enquired|were asking|was asking)\\s+()(?=if |whether |what |why |how |which |where |when |about |for (?:my|the|a|an|some)\\b)`,
    'g',
  ),
  new RegExp(
    `\\b(?:i|we)(?: was| were| got| have been| had been|'ve been|'d been| am| get)\\s+(?:${ADVERB} ){0,2}(?:asked|quizzed|grilled|questioned)\\s+()(?=to |about |on |if |whether |what |why |how |which |where |when |for (?:my|the|a|an|some)\\b)`,
    'g',
  ),
  new RegExp(
    `\\b(?:${ASKER}\\s+(?:${ADVERB} ){0,2}(?:wanted|had|made|told|got)|(?:i|we) (?:had|needed)) (?:me|us|)\\s*()(?=(?:to )?(?:implement|reverse|write|design|code|explain|solve|come up|improve|optimi[sz]e|role ?-?play|sell|draw|demonstrate|present|teach|walk (?:him|her|them|through)|describe|build|debug|refactor|define|calculate|translate|make|cook|prepare|lift|type|weld|assemble|perform|show (?:him|her|them)|read|analy[sz]e|pitch|plan|estimate|count|sort|test)\\b)`,
    'g',
  ),
  /^(?:and |then |also |next )?asked (?:me )?()(?=(?:if|whether|what|why|how|when|where) (?:i|my)\b|about my\b)/g,
  new RegExp(
    `\\b${ASKER}\\s+(?:${ADVERB} ){0,2}(?:said|says) ()(?=[^.?!]{0,90}\\bto (?:come up|implement|write|design|optimi[sz]e|improve|solve|rewrite)\\b)`,
    'g',
  ),
  /\b(?:system design|design|coding|technical|case)?\s?\b(?:questions?|problems?|rounds?|system design|challenge|exercise|task|puzzle|case|pei|lp|prompt|first one|second one|third one|last one|other one|another one)\s+(?:was|were)\s+(?:\w+ )?()(?=(?:related to|about|regarding|on how|how to|why|asking|based (?:on|around)) )/g,
];
/** What the hiring side says it asks. */
export const HIRING_ASKS =
  /\b(?:i|we) (?:(?:also|always|usually|typically|often|generally|like to|will|then|do|just) ){0,2}ask (?:them |candidates |people |applicants |everyone )?()(?=about |why |how |what |if |whether |to )/g;
/** Two verbs of one subject: "was given a request and asked what …", "she looked at it and asked why …". */
export const ASKED_ALSO =
  /(?<=\band (?:then )?)(?:was )?(?:asked|asks) ()(?=(?:to|what|how|why|if|whether|about) )/g;
/** What must, and must not, stand before it. */
export const ASKED_ALSO_SUBJECT =
  /\b(?:was given|were given|gave me|showed me|handed me|shown|he|she|they|interviewers?|recruiter|manager|panel|hr|director|principal|lady|guy)\b/;
export const CANDIDATE_ACTS = /\bi (?!was\b|got\b|am\b|had been\b)/;
/** A task told with its own words: what follows `to` is the task. */
export const TOLD_TASK =
  /\b(?:questions?|problem|task|challenge|exercise|assignment|goal|prompt|puzzle|case)\s+(?:(?:he|she|they|i) (?:\w+ ){1,3})?was (?:basically |simply |essentially |just |then )?to\s+()(?=[a-z])/g;
export const GIVEN_TASK =
  /\b(?:gave|given|give|sent|handed|got|had|received|assigned|then|followed by|was)\s+(?:me |us |to do )?()(?=(?:a|an|the|one|two|three|this)\s+(?:[\w-]+ ){0,4}(?:assignment|task|test|exercise|problem|challenge|project|case study|presentation|question|case|brain ?teaser|role ?play)\s+(?:where|for|in which|that (?:asked|required|involved)|about|on (?:how|a|the)|involving|to (?:write|build|design|implement|create|analy[sz]e|solve|develop|clean|model|calculate)|(?:a|an|the|one|\d) [^.?!,;]{3,60}\b(?:to|and asked (?:me )?to) (?:build|write|design|implement|create|analy[sz]e|solve|clean|model|calculate|fix|debug|review|present))\b)/g;

export const COMPLEMENT =
  /^\s*(?:(?:a |an |the |some |several |many |more |few |lots of |a lot of |a bunch of |a couple of |a couple |a few |one |two |three |\d )?(?:[\w-]+ ){0,3}(?:questions?|stuff|things) (?:about|on|regarding|related to|concerning|around|relating to|pertaining to|like|such as) |about |on |to |if |whether |what|how |why |which |where |when |who |for |regarding |related to |based (?:on|around) )/;
export const COMPLEMENT_NOUN = /^\s*(?:a|an|one|two|three|the|my|ways|\d)\b\s*[\w'-]+/;
/** "asked me a question that wasn't too hard": it stays unsaid which. */
export const NOUN_SAYS_NOTHING = /^\s*(?:\w+\s+){1,4}questions?\b/;
/** Where what was asked ends and the story goes on. */
export const CLAUSE_END =
  /,? (?:and|but|while|whereas|then) (?:over )?(?:at|with) (?:\w+ ){1,3}(?:they|he|she|i|we)\b|,? (?:so|but|and|then|because|since|to which|when|while|although|though|however) (?:i|i'm|i've|we|he|she|they|it|then|this|that|my|the answer|luckily|unfortunately)\b|[,;] (?:which|to which|where|i|we|she|he|they|but|so|then|because|since|however|though|although|and then)\b| [-–—]+ | \((?!\w\))|;|\.{2,}|…|[.?!](?=\s|$)| and that was\b/;

/** Words that say nothing of their own about what was asked. */
export const GENERIC_WORDS: string =
  'question stuff thing lot bunch couple few several some many more basic simple easy hard difficult tough weird strange random interesting standard typical usual general generic common technical behavioral behavioural personal specific different various kind type sort like about related regarding code coding codes algorithm solution solve problem come up answer part piece interview interviewer round minute time good bad great first last next other another same bit little following follow similar relate improve performance challenge give one two three four five ask talk do know explain describe think something anything everything else able certain subject topic relatively pretty really kinda fairly ok well medium leetcode lc level situation warm complete fill out in back it this that there my your me i you he she they';
/** Arrangements and courtesies, not questions that were part of it. */
export const LOGISTICS =
  /\b(?:would (?:like|be (?:interested|available|able|willing|open|free|comfortable) (?:in (?:doing|having|coming|meeting|an)|to (?:come|meet|talk|interview|do|schedule|start the)))|availab\w+ (?:for|to)|my availability|schedul\w+|come (?:back|in|down|over|on)|move (?:forward|on|ahead)|next (?:round|step|stage)|(?:any|some|had|have) questions|accept (?:the|an|this|their)|the offer|how (?:i|it|the interview) (?:thought|felt|went|did)|wait|have a seat|sit down|leave|call (?:back|me|him|her|them)|sign|send|email|e-mail|fill (?:out|in)|upload|share my screen|turn on|join|hop on|small|impromptu|another interview|an interview|for an? (?:interview|moment|minute|second|copy|call|chat)|my (?:information|info|details|email|phone|number|contact|permission|opinion)|references|still interested|reschedul\w+|repeat|clarify|for (?:help|advice|more|clarification|some time|feedback|details|the job)|to (?:stop|hold|go ahead|interview|apply|start|stay|join|reapply|be patient))\b/;
/** Not people who interview. */
export const NOT_ASKERS =
  /\b(?:friends?|mom|mum|dad|father|mother|wife|husband|girlfriend|boyfriend|family|colleagues?|co-?workers?|classmates?|students?|kids?|you|anyone|reddit|redditors?|op|customers?|clients?|patients?|parents|people (?:here|keep|often|always|have)|many people|some people|lot of people)\s+(?:\w+ ){0,2}$/;

/** The writer: `SPEAKS_OF_SELF_FIRST` when a sentence opens with him, `FIRST_PERSON` in any form of the word. */
export const SPEAKS_OF_SELF = /\b(?:i|my|me|we)\b/;
export const SPEAKS_OF_SELF_FIRST = /^i\b/;
export const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|i'll|my)\b/;
/** The writer as the one who was asked. */
export const WRITER = /^(?:me|us)$/;
/** Not a question by its noun alone. */
export const NO_NOUN_ITEM = /\b(?:i|my|me|they|he|she|we|was|were|verdict|hire)\b/;
/** Beside the address of a coding problem: it was set. */
export const TELLS_OF_TASK = /\b(?:asked|got|question|problem|round)\b/;
export const EXAMPLE_LEAD = /^\(?(?:e\.?g\.?|for example|example)[,:]?\s+/;
/** What a task goes on to require. */
export const REQUIREMENT =
  /^(?:also|add|then|and|it should|you (?:can|may|should|must|have to)|the \w+ (?:should|must|can)|return|assume|support|handle|make sure|ensure|consider|include|use)\b/;
/** Marks and labels before a question, and what trails after it. Matched against the text itself. */
export const LEADING_NOISE =
  /^(?:["“”'‘*>\s\-–—:,;.…]+|\([^)\n]{0,60}\)\s*|\[[^\]\n]{0,60}\]\s*|\(?\d{1,2}[.)]\s*|(?:follow[- ]?up(?: question)?|eg|e\.g\.|ex|example|q\d{0,2}|qs|question ?\d{0,2})\s*[:.\-–]\s*)/i;
export const TRAILING_NOISE = /(?:(?<!["“”'’*\s\-–—:,;])["“”'’*\s\-–—:,;]+|\s(?:etc|and so on|lol)[.…]*)$/i;
/** What the writer says in brackets about the question: how hard it was, what he answered, what he advises. */
export const REMARK =
  /\b(?:easy|medium|hard|difficulty|leetcode|lc|i|i'm|i've|my|was|were|make sure|good|answer(?:ed)?|hint|depends|obviously|basically|this one|they|similar)\b/i;
export const TELLER_AFTER_DASH =
  /(?<!\s)\s+[-–—]+\s+(?=(?:i|my|he|she|they|it|this|just|said|talked|told|answered|gave|used|similar|good|easy|bombed|nailed|pretty|here i)\b)/;
/** A comma before another question. */
export const SERIES =
  /[,;] (?:and |or |then )?(?=["']?(?:what|why|how|which|where|when|who|tell|describe|give|walk|explain|do you|are you|have you|can you|would you)\b)/g;
/** Two words a part begins with that make it a part of one question. */
export const NO_SERIES = / you$/;
/** What an announcement calls that which follows its colon. */
export const TASK_NOUN = /\b(?:case|problem|task|exercise|challenge|puzzle)\b/;
export const QUESTION_NOUN = /\bquestions?\b/;
export const AND_ASKED = /\band (?:then )?(?:was )?asks?(?:ed)? /;
/** Just before a verb of asking: it did not happen. */
export const NEGATED =
  /\b(?:never|not|n't|didn't|without|hardly|if (?:they|he|she)|would|might|may|could|when (?:they|he|she)|in case they)\s+(?:even |really |ever )?$/;
export const OPEN_CLAUSE = /^\s*(?:if|whether|what|how|why|which|where|when|who)\b/;
export const SECOND_CLAUSE = /^[^.?!]{0,60}, and ((?:if|whether|about|what|how|why) )/;
/** The subject a verb of asking belongs to, right before it. */
export const SUBJECT = new RegExp(
  `\\b(?:(?:the|my|one|this|that|an?|his|her|another|first|second|third|next|last|final|other|hiring|nurse|phone|hr|senior)\\s+){0,3}(?:${ASKER}|i|we)\\s+(?:[\\w']+\\s+){0,3}$`,
);
export const TOLD_TASK_END = /\. |;|,? (?:so|but|and) i\b|, which\b/;
export const GIVEN_TASK_END = /\. |;|, ?(?:so|but|and|which)\b/;
export const SAYS_ASKED = /\basked\b/;
/** A list goes on. */
export const MORE_OF_THEM = /\b(?:ones?|others?|another|also|follow[- ]?ups?|then)\b/;
/** A label for questions of the writer's own. */
export const OWN_QUESTIONS =
  /\b(?:my|our|related|opposite|real)\b|^(?:quick|another|one|a|last|main|serious|dumb|stupid|general)? ?questions?$/;
/** In a title that collects questions, words that look like the candidate's asking. */
export const ASKED_OR_GOT = /you(?:'ve| have)? asked?(?=\/| or |,)/;
/** Right behind a quote: whose it was. */
export const CANDIDATE_AFTER = /^(?:i|we) (?:asked|said|replied|answered|told|thought|responded)\b/;
export const ASKER_AFTER = /^(?:he|she|they|was (?:the|one|asked)|the interviewer|is what)\b/;
export const SUPPOSED = /\bif (?:they|he|she|someone|you)\b/;
export const ASKER_SAYS = /\b(?:asked|he|she|they (?:ask|said)|interviewer)\b/;
