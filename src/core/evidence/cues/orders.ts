/**
 * How texts speak to a model that reads them. Every gap is bounded. Held by a suite of attacks; posts of career subreddits
 * that speak of models as a subject ("I built a chatbot") are not meant.
 */
export interface Order {
  /** Of each list at least one must occur, in lower case: asked first, because most texts have none. */
  readonly needs: readonly (readonly string[])[];
  readonly pattern: RegExp;
}

function order(needs: string, pattern: RegExp): Order {
  return { needs: needs.split(' & ').map((list) => list.split('|')), pattern };
}

/** Without one of these a text gives no orders: one quick look before all others. */
export const MAY_ORDER =
  /ignor|disregard|forget|overrid|bypass|instruct|directive|prompt|jailbreak|delimiter|guideline|constraint|rules|(?:system|assistant|developer|user)[^\n]{0,24}:|<|>>>|\[\/?(?:inst|sys)|\]\(|#{1,4} ?(?:system|response|assistant)|(?<!-)-{3,} ?(?:end|begin)|end of (?:the )?(?:data|untrusted|user)|(?:you are|you're|act as|pretend|roleplay|behave)[^.\n]{0,40}(?:\bai\b|a\.i\.|assistant|model|llm|gpt|bot|dan\b)|\bai\b|a\.i\.|llm|gpt|language model|scraper|summari[sz]er|crawler|model reading|machines? reading|quote (?:me|this|us)|(?:\bcite|attribute|\blist|credit|treat) (?:me|this|us) |only with|nothing but|verbatim|exactly (?:this|the f|as f)|output (?:only|exactly|this|the f)|(?:the|your|every|each|any) (?:guide|summar|output|generated|json|wording)|(?:tell|inform|convince|warn) [^.\n]{0,8}(?:user|reader|job ?seeker)|from now on|(?:to|as) \d|reveal|leak|exfiltrat|api[ -]?key|secret key|sk-|"?(?:questions|statements|sentences|wording)"?\s?:\s?["{[]|anweisung|instruktion|vorgaben|regeln|caso omiso|olvida|ignora|esqueca|desconsidere|dimentica|consigne|oublie|negeer|vergeet|vergiss|vergessen|missachte|[\u0400-\u04ff\u3040-\u9fff]/i;

export const ORDERS: readonly Order[] = [
  // Overriding what was said before.
  order(
    'ignore|disregard|forget|override|bypass|follow|skip & instruct|prompt|directive|rules|guideline|everything|above|constraint|delimiter',
    /\b(?:ignore|disregard|forget|override|bypass|do not follow|don't follow|skip)\b[^.\n]{0,60}\b(?:instructions?|prompts?|directives?|(?:the |your |these |those |previous |prior |system |all |any )rules|guidelines|everything (?:above|before|you were told)|(?:all |the |of the )above|constraints|delimiters?)\b/i,
  ),
  order(
    'instruct|directive|prompt',
    /\b(?:new|updated|real|actual|following|hidden|secret) (?:system )?(?:instructions?|directives?|prompt)\b[^.\n]{0,12}:/i,
  ),
  order(
    'prompt|message|instruct|jailbreak',
    /\b(?:system|developer|hidden|initial) (?:prompts?|message|instructions?)\b|\bprompt injection payload\b|\bjailbreak\b/i,
  ),
  // Playing a turn of the conversation.
  order(
    'system|assistant|developer|user & :',
    /(?:^|\n)[\s>*#_-]{0,12}(?:system|assistant|developer|user)\s{0,3}(?:\([^)\n]{0,20}\)\s?)?:(?=\s)/i,
  ),
  order(
    '<|[|#|--|>>>|end of',
    /<\/?(?:system|assistant|user|human|instructions?|prompt|im_start|im_end|data|posting|sentences|context|document)\b[^>\n]{0,40}>|<\|[^|\n]{1,30}\|>|\[\/?(?:INST|SYS|SYSTEM)\]|<<\/?SYS>>|(?:^|\n)#{1,4} ?(?:instructions?|system|response|assistant)\b|(?:^|\n)-{3,} ?(?:end|begin) of (?:data|posts?|sentences|prompt|input|document)|\bend of (?:the )?(?:data|untrusted|user) (?:section|input|block|text)\b|>{3,}|<{3,}/i,
  ),
  // Speaking to the machine by name, or giving it a part to play.
  order(
    "you are|you're|act as|pretend|roleplay|behave & ai|a.i.|assistant|model|llm|gpt|bot|dan",
    /\b(?:you are|you're|act as|pretend to be|roleplay as|behave as) (?:now )?(?:an? |the )?(?:(?:helpful|unrestricted|evil|new|different|uncensored) )?(?:ai\b|a\.i\.|assistant|language model|llm|chat ?gpt|gpt|model|bot|dan)\b/i,
  ),
  order(
    'ai|a.i.|llm|gpt|language model|scraper|summari|crawler|model reading|machine & dear|hey|hello|attention|note to|message|instruct|if you|to|for',
    /(?:\b(?:dear|hey|hello|attention|note to|message (?:to|for)|instructions? (?:to|for)|if you are|if you're)|(?:^|[\n([{*]) ?(?:to|for)) (?:any |all |the |an? )?(?:ai|a\.i\.|llm|gpt|chat ?gpt|language model|ai (?:model|assistant|reader|system|agent)s?|(?:automated |web )?(?:scrapers?|summari[sz]ers?|crawlers?)|model reading this|machines? reading)\b(?! ?(?:role|position|job|engineer|team|company|startup|company))/i,
  ),
  // Dictating the outcome.
  order(
    'quote me|quote this|quote us|cite|attribute|list|credit|treat & as',
    /\bquote (?:me|this (?:post|comment|user)|us) as\b|\b(?:cite|attribute|list|credit|treat) (?:me|this (?:post|comment|user|text|sentence)|us) as (?:the |a |an )?(?:\w+ )?(?:source|evidence|fact|verified|official|proven|authority|strong|reported)\b/i,
  ),
  order(
    'output|respond|reply|return|emit|print|answer & only|nothing but|exactly|verbatim|this',
    /\b(?:output|respond|reply|return|emit|print|answer)\b[^.\n]{0,12}\b(?:only with|nothing but|exactly (?:this|the following|as follows)|verbatim)\b|\boutput (?:only|exactly|this|the following)\b[^.\n]{0,40}(?::|["'“{[])/i,
  ),
  order(
    'add|insert|append|embed|include|place & guide|summar|output|generated|json|wording',
    /\b(?:add|insert|append|embed|include|place)\b[^.\n]{0,40}\b(?:to|in|into|at the (?:top|end) of) (?:the|your|every|each|any) (?:guides?|summar(?:y|ies)|outputs?|generated \w+|json|wording)\b/i,
  ),
  order(
    'tell|inform|convince|instruct|warn & user|reader|seeker',
    /\b(?:tell|inform|convince|instruct|warn) (?:the |every |your |all )?(?:users?|readers? of (?:this|the) guide|job ?seekers? who)\b/i,
  ),
  order(
    'from now on',
    /\bfrom now on,? (?:you (?:will|must|are|should)|always (?:say|answer|output|respond|write|recommend|cite))\b/i,
  ),
  order(
    'set|change|raise|increase|report & count|frequency|people|strength|confidence|ring',
    /\b(?:set|change|raise|increase|report) (?:the )?(?:count|frequency|number of people|people|strength|confidence|ring) (?:to|as) \d/i,
  ),
  order(
    'reveal|leak|exfiltrate|send|print|show & key|prompt|your |sk-',
    /\b(?:reveal|leak|exfiltrate|send|print|show)\b[^.\n]{0,30}\b(?:api[ -]?keys?|secret keys?|system prompt|your (?:instructions|prompt|rules)|sk-)/i,
  ),
  order(
    'api|question|statement|sentence|wording & :|key',
    /\bapi[ -]?keys?\b[^.\n]{0,40}\b(?:here|below|to (?:continue|me|this))\b|"?(?:questions|statements|sentences|wording)"?\s?:\s?[[{"]/i,
  ),
  // Addresses that a reader is to follow from a report.
  order('](', /!?\[[^\]\n]{1,80}\]\(\s?(?:javascript|data|vbscript|file):/i),
  order('<', /<\s?(?:script|img|iframe|svg|object|embed|link|style|meta|form|a)\b[^>\n]{0,200}(?:>|$)/i),
  // German, Spanish, French, Portuguese, Italian, Dutch, Russian, Chinese, Japanese.
  order(
    'ignorier|missachte|vergiss|vergessen & anweisung|instruktion|vorgaben|regeln|prompt|alles',
    /\b(?:ignorier\w*|missachte\w*|vergiss|vergessen sie)\b[^.\n]{0,60}\b(?:anweisung\w*|instruktion\w*|vorgaben|regeln|prompt|alles (?:zuvor|davor|bisher))\b/i,
  ),
  order(
    'ignora|olvida|caso omiso|esqueca|desconsidere|dimentica',
    /\b(?:ignora\w*|olvida\w*|haz caso omiso|esqueca|desconsidere|dimentica\w*)\b[^.\n]{0,60}\b(?:instruccion\w*|instruco\w*|instrucoes|instruções|instrucciones|istruzion\w*|reglas|regras|regole|anterior\w*|precedent\w*|prompt)\b/i,
  ),
  order(
    'ignore|oublie|negeer|vergeet & instruct|consigne|regles|règles|opdracht|precedent|précédent|prompt',
    /\b(?:ignore[rz]?|oublie[rz]?|negeer|vergeet)\b[^.\n]{0,60}\b(?:instructions?|consignes|regles|règles|instructies|opdrachten|precedent\w*|précédent\w*|prompt)\b/i,
  ),
  order(
    'игнор|забуд|внимани',
    /(?:игнориру|забудь|не обращай внимания)[^.\n]{0,60}(?:инструкци|указани|правил|промпт)/iu,
  ),
  order(
    '忽略|无视|忘记|忽視|無視|忘れ',
    /(?:忽略|无视|忘记|忽視)[^。\n]{0,30}(?:指令|指示|提示|规则|說明|说明)|(?:無視|忘れ)[^。\n]{0,20}(?:指示|命令|プロンプト)|(?:指示|命令|プロンプト)[^。\n]{0,20}(?:無視|忘れ)/u,
  ),
];
