import type { Json, JsonObject } from './page-snapshot';

const MAX_JSON_CHARS = 3_000_000;
/** Keys that could reach an object's prototype when a copy is merged carelessly. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON as sites really write it: inside CDATA or HTML comments, with trailing commas, comments, raw line breaks
 * in strings, wrong escapes. `undefined` when even so it is none.
 */
export function parseLooseJson(raw: string): unknown {
  if (raw.length > MAX_JSON_CHARS) return undefined;
  const text = unwrap(raw);
  if (text === '') return undefined;
  return parse(text) ?? parse(mendJson(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unwrap(raw: string): string {
  return raw
    .replace(/^\uFEFF/, '')
    .replaceAll('<![CDATA[', ' ')
    .replaceAll(']]>', ' ')
    .replace(/^[\s/*]*<!--/, '')
    .replace(/(?:\/\/)?\s?-->\s*$/, '')
    .replace(/^[\s/*]+(?=[[{])/, '')
    .replace(/(?<![;\s/*])[;\s/*]+$/, '')
    .trim();
}

/** One pass over the text that knows whether it stands inside a string. */
function mendJson(text: string): string {
  let out = '';
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (inString) {
      if (char === '\\') {
        const next = text.charAt(++i);
        out += '"\\/bfnrtu'.includes(next) ? char + next : next;
      } else if (char < ' ') out += char === '\n' ? '\\n' : ' ';
      else {
        if (char === '"') inString = false;
        out += char;
      }
    } else if (char === '"') {
      inString = true;
      out += char;
    } else if (char === '/' && text.charAt(i + 1) === '/') i = endOf(text, '\n', i);
    else if (char === '/' && text.charAt(i + 1) === '*') i = endOf(text, '*/', i) + 1;
    else if (char === ',' && isTrailingComma(text, i)) continue;
    else out += char;
  }
  return out;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from + 2);
  return at < 0 ? text.length : at;
}

function isTrailingComma(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length && i < at + 1000; i++) {
    const char = text.charAt(i);
    if (char > ' ') return char === '}' || char === ']';
  }
  return true;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Limits of a copy; whatever lies beyond is dropped. */
export interface CopyLimits {
  readonly depth: number;
  readonly keys: number;
  readonly items: number;
  readonly chars: number;
}

export const NODE_LIMITS: CopyLimits = { depth: 8, keys: 80, items: 60, chars: 120_000 };

/** A plain copy within limits and without keys that name a prototype: safe to clone, store and read. */
export function copyJson(value: unknown, limits: CopyLimits = NODE_LIMITS): Json {
  if (typeof value === 'string') return value.slice(0, limits.chars);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean' || value === null || typeof value !== 'object') {
    return typeof value === 'boolean' ? value : null;
  }
  if (limits.depth <= 0) return null;
  const inner = { ...limits, depth: limits.depth - 1 };
  if (Array.isArray(value)) return value.slice(0, limits.items).map((item) => copyJson(item, inner));
  const copy: Record<string, Json> = {};
  for (const key of Object.keys(value).slice(0, limits.keys)) {
    if (!FORBIDDEN_KEYS.has(key)) copy[key] = copyJson((value as Record<string, unknown>)[key], inner);
  }
  return copy;
}
