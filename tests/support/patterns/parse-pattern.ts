/** As much of a regular expression as is needed to write texts against it. */
export type Part =
  | { readonly kind: 'chars'; readonly samples: readonly string[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly min: number; readonly max: number };

/** Characters tried against every class, and any that the class itself names. */
const ALPHABET = 'aAbzZ019 \n\t.,-_\'"!?:;/\\()[]{}<>*+=&%$#@|~^éßø–—“”’日😀';
const MOST_SAMPLES = 10;
const NOTHING: Part = { kind: 'nothing' };

/** Reads a pattern that the engine itself has accepted. */
export function parsePattern(source: string, flags: string): Part {
  return new PatternParser(source, flags.replace(/[gy]/g, '')).parse();
}

class PatternParser {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  parse(): Part {
    const part = this.parseChoice();
    if (this.at < this.source.length) throw new Error(`Not understood at ${this.at}: ${this.source}`);
    return part;
  }

  private parseChoice(): Part {
    const parts = [this.parseSequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.parseSequence());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts };
  }

  private parseSequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      parts.push(this.parseRepeat());
    }
    return { kind: 'sequence', parts };
  }

  private parseRepeat(): Part {
    const part = this.parseAtom();
    const [whole, sign, min, comma, max] = this.take(/([*+?])\??|\{(\d+)(,?)(\d*)\}\??/y) ?? [];
    if (whole === undefined) return part;
    if (sign !== undefined)
      return { kind: 'repeat', part, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
    const least = Number(min);
    return { kind: 'repeat', part, min: least, max: max ? Number(max) : comma ? Infinity : least };
  }

  private parseAtom(): Part {
    const opened = this.take(/\((?:\?<[A-Za-z_]\w*>|\?:|\?<?[=!]|\?[a-z-]+:)?/y);
    if (opened) {
      const inner = this.parseChoice();
      this.take(/\)/y);
      // What only looks ahead or back takes no text, but must be met: it is walked as if it stood there.
      return /\(\?<?!/.test(opened[0]) ? NOTHING : inner;
    }
    if (this.take(/[$^]|\\[bB]/y)) return NOTHING;
    const back = this.take(/\\[1-9]|\\k<\w+>/y);
    if (back) return { kind: 'chars', samples: ['a', '"', '*'] };
    const taken =
      this.take(/\[(?:\\[\s\S]|[^\]\\])*\]/y) ??
      this.take(/\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|c[A-Z]|[\s\S])|[\s\S]/iuy);
    return { kind: 'chars', samples: this.sample(taken?.[0] ?? '') };
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at += found[0].length;
    return found;
  }

  private sample(one: string): readonly string[] {
    const matcher = new RegExp(`^${one}$`, this.flags);
    const named = [
      ...one.replace(/\\u\{([0-9a-f]+)\}|\\[ux]([0-9a-f]{2,4})/gi, (_, a, b) => fromHex(a ?? b)),
    ];
    const found = [...new Set([...ALPHABET, ...named])].filter((char) => matcher.test(char));
    return found.slice(0, MOST_SAMPLES);
  }
}

function fromHex(hex: string): string {
  return String.fromCodePoint(Number.parseInt(hex, 16));
}
