/**
 * What looks like a question somebody was asked and is none, as people write it on career subreddits. Same rules as the
 * other cues: matched against plain text, every gap bounded. Found on posts that name an interview without telling of one.
 */

/** Titles under which whatever is asked is asked by the writer, of employers or of the readers. */
export const TITLE_CANDIDATES_QUESTIONS =
  /\bquestions?\b.{0,20}\bto ask\b|\bquestions? (?:\w+ ){0,4}(?:should|can|could|to) (?:i |you |we )?ask\b/;
/** The writer interviews people, but not for a job: for a class, an article, a portrait. */
export const OTHER_INTERVIEW =
  /\b(?:(?:need|have|looking|want|like|trying|hoping|required|supposed) to interview (?:a|an|some|someone|somebody|two|three|four|five|\d|people|professionals|at least)|interview (?:a|an|someone|somebody|some|two|three) (?:\w+ ){1,4}(?:for|as part of) (?:a|an|my|our) (?:\w+ )?(?:class|school|course|assignment|project|paper|essay|article|podcast|research)|for (?:a|my|our|an) (?:\w+ )?(?:school|class|college|university) (?:assignment|project|paper)|fill out (?:my|this|our|a) survey)\b/;
/** Put together from what others wrote. */
export const TITLE_COMPILED =
  /\b(?:gathered|collected|compiled|summary of|collection of)\b.{0,40}\b(?:advice|tips|questions)\b/;
/** Advice by somebody who tells of no interview: its questions are illustrations. */
export const TITLE_ADVICE =
  /\b(?:how to|tips?|guide|things to|ways to|\d+ (?:things|ways|mistakes|rules|reasons)|do's|dos and|mistakes|what not to|cheat ?sheet|here's how|preparing for|secrets?)\b|^[^.?]{0,40}!\s+it's\b/;
/** An interview that took place, told by somebody who was in it. */
export const WAS_THERE =
  /\b(?:(?:asked|asks|grilled|quizzed) (?:me|us)|(?:i|we) (?:was|were|got|have been|had been) (?:\w+ ){0,2}(?:asked|given|interviewed|grilled)|(?:i've|we've|i have) been (?:\w+ )?asked|(?:they|he|she|interviewers?|recruiter|manager|panel|hr) (?:\w+ ){0,2}(?:asked|wanted to know)|(?:i|we) (?:\w+ ){0,2}(?:interviewed|bombed|failed|passed|got this question|got (?:\w+ ){0,2}questions?)|(?:had|did|went (?:to|on|in for|through)|finished|completed|left|after) (?:\w+ ){0,4}(?:interview|screen(?:ing)?|onsite|assessment|superday|round)|my (?:\w+ ){0,3}interview (?:\w+ ){0,2}(?:was|went|consisted|started|lasted)|questions? (?:i|they|we|that were|that was|were|was) (?:\w+ )?(?:got|asked)|(?:round|interview|onsite|superday|stage) (?:debrief|experience|recap|report|write-?up|review)|(?:got|came) (?:this|the|my) (?:first |next |last |\w+ )?(?:question|one)|(?:the|first|second|third|next|final|last) (?:\w+ ){0,2}(?:rounds?|interviews?|onsite|screen(?:ing)?|assessment) (?:was|were|is|are|has|had|consist\w*|lasted|went))\b/;

/** Before an asking verb in the present: nobody has asked yet. */
export const SUPPOSED_PRESENT =
  /\b(?:if|when|whenever|whether|in case|should|until|unless|hope|hoping|afraid|worried|will|'ll|would|might|may|could|can|don't|going to|gonna|expect|expecting|what if|likely to|tend to)\b[^.;:!?]{0,40}$/;
/** Before one in the past. */
export const SUPPOSED_PAST =
  /\b(?:if|in case|hope|hoping|wish|would have|might have|could have|never)\b[^.,;:!?]{0,40}$/;
export const PRESENT_ASKING = /\b(?:ask|asks|want|wants|get|quiz|grill|has|have|need|needs)\b/;

/** After "asked to": what shows something of the person asked. Anything else was a request in a day's work. */
export const SHOWN_BY_DOING =
  /^\s*to (?:\w+ly |also |then |please |quickly |first )?(?:explain|describe|discuss|tell|talk|walk|write|code|program|design|architect|implement|solve|answer|reverse|sort|find|build|create|develop|optimi[sz]e|improve|refactor|debug|fix|draw|sketch|whiteboard|diagram|define|list|name|rate|rank|compare|contrast|prioriti[sz]e|estimate|guess|calculate|compute|prove|derive|analy[sz]e|evaluate|interpret|critique|review|present|pitch|sell|teach|demonstrate|show|prepare|plan|introduce|summari[sz]e|translate|read|spell|count|act|pretend|imagine|think (?:of|about|through)|come up|perform|play|sing|cook|bake|make|mix|plate|taste|lift|carry|type|weld|wire|assemble|drive|dose|insert|measure|model|query|use|elaborate|give (?:an?|some|the|my|examples?|two|three|one)|share (?:an?|my experience|some)|do (?:an?|the|some|a few|\d) (?:\w+ ){0,3}(?:test|exercise|problem|presentation|role ?play|challenge|project|case|assessment|simulation|demo|lesson|math|coding)|take (?:an?|the) (?:\w+ ){0,3}(?:test|exam|assessment|quiz)|complete (?:an?|the|one|two|three|some) (?:\w+ ){0,3}(?:test|exercise|problems?|presentation|challenge|project|case|assessment|assignment|simulation|task|questions?|quiz)|role ?-?play|convince|persuade|argue|handle|deal|respond|go (?:over|through|into)|run through|shell|teach)\b/;
/** "asked me to develop that": what, was said elsewhere. */
export const DOES_THAT = /^\s*to \w+ (?:that|it|this|them|so)\b\s*(?:[,.;]|$)/;
/** After "asked for": what is a question in other words. Anything else is paperwork. */
export const ASKED_FOR_KNOWN =
  /^\s*for (?:(?:a|an|the|my|some|any|one|two|three|specific|more|current|desired|expected|several|few|examples?) ){0,3}(?:\w+ ){0,2}(?:examples?|instances?|salary|compensation|pay|rate|wage|expectations?|range|strengths?|weakness\w*|complexity|run ?time|running time|big[ -]?o|experiences?|reasons?|thoughts|opinion|definitions?|differences?|ways?|explanations?|approach|solution|situations?|times?)\b/;
/** "was about a month ago": when, not what. */
export const SAYS_WHEN =
  /^\s*about (?:an?|one|two|three|four|five|six|\d+|half an?|the) (?:\w+ )?(?:minutes?|mins?|hours?|days?|weeks?|months?|years?)\b/;
/** A request for presence, papers or consent inside quotation marks. */
export const INVITES =
  /\bcome in (?:for|to|on|tomorrow|at)\b|\b(?:when|what time) (?:can|could|would|are) you (?:\w+ ){0,2}(?:come|available|free|start|interview)\b.{0,12}\binterview\b|\bwanted to (?:come|start|join|work|accept|take)\b|\bto (?:keep the door|consider (?:it|the|this))\b/;

/** Put to the readers, or said by the writer: the person asked does not occur in it, the writer does. */
export const SPEAKS_OF_WRITER =
  /\b(?:i|i'm|i've|i'd|i'll|my|myself|candidates?|applicants?|interviewees?)\b/g;
export const SPEAKS_TO_SOMEBODY =
  /\b(?:you|your|yours|yourself|you're|you've|you'd|u|ur|we|our|us|tell me|give me|walk me|show me|sell me)\b/g;
/** Questions about the interviewer are nobody's but the writer's. */
export const ABOUT_THE_ASKER =
  /^(?:and |so |but |or |then )?(?:what|why|how|when|where|who|which)?(?: the (?:hell|fuck|heck))? ?(?:was|were|did|does|do|is|are|would|could|should|will|has|have|had|can) (?:he|she|they|the (?:interviewers?|recruiters?|manager|company|hiring manager|employers?|firms?)|employers?|companies|recruiters?|interviewers?|firms?|hr)\b|\b(?:do|does|will|would|are|did|how far back do) (?:employers?|companies|recruiters?|interviewers?|firms?)\b/;
/** Advice that the writer wants. */
export const WANTS_ADVICE =
  /^(?:so |and |or |but )?(?:do you (?:guys )?think (?:i|it|it's|this|that|they|he|she|my|mock|there|we)\b|would it be|is it (?:better|worth|smart|rude|wise|unprofessional|too)|does it (?:matter|make sense|look)|what are the (?:odds|chances)|any (?:advice|tips|thoughts|suggestions|ideas))|\b(?:job hunt\w*|job search\w*|job market|(?:to|in|from) other fields|has anyone|anyone else)\b/;
/** A question without its mark is one only in these forms: "which strikes me as trivia" is none. */
export const BARE_FORM =
  /^(?:what|whats|what's|why|how|how's|(?:which|who|who's|where|when|whose|whom)(?: \w+){0,2} (?:is|are|was|were|do|does|did|would|can|could|should|have|has|will|you)|(?:do|does|did|are|is|was|were|have|has|had|can|could|would|will|should|may|might|aren't|don't|didn't|isn't|wouldn't) (?:you|your|u|we))\b/;
/** "which buttons to press": no question. */
export const NAMES_A_WAY = /^(?:what|which|where|when|whom?)(?: \w+){0,2} to \w+/;

/** Before a question: the writer's own problem, or an example that nobody was set. */
export const WRITERS_OWN_LEAD =
  /\b(?:(?:my|our|related|opposite)\b|here's the|here is the|(?:quick|serious|dumb|stupid|real|honest|legal) )\s*(?:\/\w+ )?(?:\w+ ){0,3}(?:questions?|problem|issue|case|goal|challenge|task|dilemma|concern)\b[^.?!]{0,20}$|\bgo[- ]to questions?\b|\blet's (?:now )?(?:look|take|consider|say)\b/;
/** Before "problem was to": what the writer thought, not what he was set. */
export const WRITERS_THOUGHT =
  /\b(?:thought|idea|instinct|plan|approach|mind|solution|answer|strategy|mistake)\b[^.?!]{0,50}$/;
/** "That was a problem for the company", "I've got a question for everyone": no task. */
export const TROUBLE =
  /^\s*(?:an?|the|one|this) (?:\w+ ){0,3}(?:problem|challenge|case|question) (?:for|about)\b/;
/** "One of those projects was …": no task unless a test is spoken of before. */
export const WEAK_GIVER = /^(?:was|got|had)\b/;
/** "Ask me what you want to know", "nobody asks me". */
export const INVITES_READERS =
  /(?:^|[,;:.!)]|\b(?:but|and|or|just|please|feel free to|can|free to|so|then))\s*$/;
export const NOBODY_ASKS = /\b(?:no ?one|nobody|none of them|never once)\b[^.,;]{0,20}$/;
/** What a candidate did in a test, told without anybody who set it: near this only. */
export const TEST_NEAR =
  /\b(?:interview\w*|rounds?|assessment|tests?|whiteboard|screen(?:ing)?|panel|onsite|on-site|trial|exam|asked|superday|pitch|presentation|exercise|audition)\b/;

/** Read or heard of rather than asked. */
export const HEARSAY =
  /\b(?:read|reading|heard|saw|seen|seeing|posts?|threads?|articles?|videos?)\b[^.?!]{0,60}\b(?:about|titled|called|ask|asks|that|:)\b[^.?!"]{0,20}$|\bno,? *$|\bone of the (?:big|common|typical|classic|main|most common|usual) (?:ones|questions) is\b[^.?!"]{0,10}$|\b(?:typical|common|usual|standard) (?:interview )?questions? (?:\w+ ){0,2}(?:listed|online|everywhere)\b[^?!"]{0,50}$|\b(?:try|trying) (?:something|this|these|one)\b[^.?!"]{0,20}\W*$|\b(?:expecting|was hoping for|feared|dread(?:ed|ing)?|fear)\b[^.?!"]{0,50}$/;
/** A line in which the candidate tells what he asked. */
export const CANDIDATES_LINE =
  /^(?:and |then |so )?(?:my|our|i had) (?:\w+ ){0,3}questions?\b[^.?!]{0,60}\b(?:were|was|to|for)\b/;
/** Near enough to one of these, "he asked me" was said in hiring. */
export const HIRING_NEAR =
  /\b(?:interview\w*|recruit\w*|hir(?:e|ed|ing)|hr|screen(?:ed|ing)?|rounds?|panel|onsite|on-site|hirevue|candidates?|applied|resume|cv|whiteboard|trial shift|applicants?|oa|superday|job offer|stage)\b/;
/** An interview by its name, or a part of one. */
export const INTERVIEW_NAMED =
  /\b(?:interview\w*|recruiters?|hiring manager|phone screen\w*|onsite|on-site|online assessment|assessment cent(?:er|re)|take[- ]home|superday|hirevue|hr|oa|job offer|trial (?:shift|day)|working interview|coding (?:round|challenge|test)|round (?:\d|one|two)|(?:first|second|third|final|last) round|(?:do|did|had|have|for|on) an? stage|stage (?:today|tomorrow|shift))\b/;
export const PRACTICE = /\b(?:practi[cs]e|mock|fake|pretend) interview/;
/** "The person had to teach two courses": nobody is made to do anything here. */
export const LACKS_OBJECT = /^(?!i |we )[^.?!]{0,60}\b(?:had|made|told|got|wanted)\s*$/;
/** A form asks everybody. */
export const ON_A_FORM =
  /\b(?:on|in|at|through) (?:the|their|its|an?|my|every|each) (?:\w+ ){0,2}(?:website|site|application|app|form|portal|questionnaire|survey)s?\b[^.]{0,30}$/;
/** The boss one has, not the one to be. */
export const OWN_BOSS =
  /\b(?:my|our) (?:(?!new|future|potential|prospective|next|hiring)\w+ )?(?:boss|manager|supervisor|director|lead|principal|dean|professor|advis[eo]r|sister|brother|doctor|landlord|coach)\b[^.,;]{0,30}$/;
/** Forms of asking that are looked at more closely. */
export const BIDS_TO_ASK = /^ask /;
export const HAD_TO = /^(?:i|we) (?:had|needed)\b/;
export const ASKED_TO = /^\s*to /;
export const ASKED_FOR = /^\s*for /;
export const WEAKEST_GIVER = /^was\b/;
