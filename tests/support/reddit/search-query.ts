/** Reddit's search language, as far as people use it: words, "phrases", AND, OR, NOT, -word, (groups), field:value. */
export type SearchQuery =
  | { readonly type: 'all' }
  | { readonly type: 'words'; readonly field: SearchField; readonly words: readonly string[] }
  | { readonly type: 'and' | 'or'; readonly parts: readonly SearchQuery[] }
  | { readonly type: 'not'; readonly part: SearchQuery };

export type SearchField = 'any' | 'title' | 'selftext' | 'subreddit' | 'author' | 'self' | 'flair';

const FIELDS: ReadonlySet<string> = new Set(['title', 'selftext', 'subreddit', 'author', 'self', 'flair']);

/** One token: a bracket, an optional `field:` and `-`, then a phrase or a word. */
const TOKEN = /\s*([()]|-?(?:[a-z_]+:)?"[^"]*"?|-?[a-z_]+:(?=\()|[^\s()"]+)/giy;

/** Endings that do not matter to Reddit's engine: interview, interviews, interviewing, interviewed. */
export function stemWord(word: string): string {
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

export function splitWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return (plain.match(/[\p{L}\p{N}+#]+/gu) ?? []).map(stemWord);
}

function tokenize(q: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < q.length) {
    const match = TOKEN.exec(q);
    if (!match) break;
    tokens.push(match[1] ?? '');
  }
  return tokens;
}

class Parser {
  private position = 0;
  constructor(private readonly tokens: readonly string[]) {}

  parse(): SearchQuery {
    const parts: SearchQuery[] = [];
    // A bracket too many must not swallow the rest.
    while (this.position < this.tokens.length) {
      parts.push(this.readOr('any'));
      if (this.peek() === ')') this.position++;
    }
    return join('and', parts);
  }

  private peek(): string | undefined {
    return this.tokens[this.position];
  }

  private readOr(field: SearchField): SearchQuery {
    const parts = [this.readAnd(field)];
    while (this.peek() === 'OR' || this.peek() === '|') {
      this.position++;
      parts.push(this.readAnd(field));
    }
    return join('or', parts);
  }

  private readAnd(field: SearchField): SearchQuery {
    const parts: SearchQuery[] = [];
    for (let token = this.peek(); token !== undefined; token = this.peek()) {
      if (token === ')' || token === 'OR' || token === '|') break;
      this.position++;
      if (token !== 'AND' && token !== '&') parts.push(this.readOne(token, field));
    }
    return join('and', parts);
  }

  private readOne(token: string, outer: SearchField): SearchQuery {
    if (token === '(') {
      const inner = this.readOr(outer);
      if (this.peek() === ')') this.position++;
      return inner;
    }
    if (token === 'NOT' && this.peek() !== undefined) {
      return { type: 'not', part: this.readOne(this.tokens[this.position++] ?? '', outer) };
    }
    if (token.length > 1 && token.startsWith('-')) {
      return { type: 'not', part: this.readOne(token.slice(1), outer) };
    }
    return this.readValue(token, outer);
  }

  private readValue(token: string, outer: SearchField): SearchQuery {
    const colon = token.indexOf(':');
    const name = token.slice(0, Math.max(colon, 0)).toLowerCase();
    const isField = FIELDS.has(name);
    const field = isField ? (name as SearchField) : outer;
    const value = isField ? token.slice(colon + 1) : token;
    if (value === '' && this.peek() === '(') {
      this.position++;
      return this.readOne('(', field);
    }
    const words = splitWords(value);
    return words.length === 0 ? { type: 'all' } : { type: 'words', field, words };
  }
}

function join(type: 'and' | 'or', parts: readonly SearchQuery[]): SearchQuery {
  const [only] = parts;
  if (only === undefined) return { type: 'all' };
  return parts.length === 1 ? only : { type, parts };
}

/** Never throws: unbalanced brackets and quotes are closed at the end, as Reddit does. */
export function parseSearchQuery(q: string): SearchQuery {
  return new Parser(tokenize(q)).parse();
}
