import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export interface FoundPattern {
  /** Relative to the project. */
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** A place that makes a regular expression of text: what it makes is only known when it runs. */
export interface BuiltAt {
  readonly file: string;
  readonly line: number;
}

export interface Patterns {
  readonly literals: readonly FoundPattern[];
  readonly builtAt: readonly BuiltAt[];
}

type AstNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is AstNode => typeof value === 'object' && value !== null;

function* walk(node: unknown): Generator<AstNode> {
  if (Array.isArray(node)) {
    for (const child of node) yield* walk(child);
    return;
  }
  if (!isNode(node)) return;
  if (typeof node['type'] === 'string') yield node;
  for (const child of Object.values(node)) if (isNode(child)) yield* walk(child);
}

const buildsPattern = (node: AstNode): boolean =>
  (node['type'] === 'NewExpression' || node['type'] === 'CallExpression') &&
  isNode(node['callee']) &&
  node['callee']['name'] === 'RegExp';

/** Every regular expression that stands in the source below `folders`, read from its syntax tree: none can hide. */
export function collectPatterns(root: string, folders: readonly string[]): Patterns {
  const literals: FoundPattern[] = [];
  const builtAt: BuiltAt[] = [];
  for (const file of folders.flatMap((folder) => listSources(root, folder))) {
    const text = readFileSync(join(root, file), 'utf8');
    const { program, errors } = parseSync(file, text);
    if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
    const lineOf = (node: AstNode) => text.slice(0, Number(node['start'])).split('\n').length;
    for (const node of walk(program)) {
      if (buildsPattern(node)) builtAt.push({ file, line: lineOf(node) });
      const { regex } = node;
      if (!isNode(regex)) continue;
      const { pattern: source, flags } = regex as { pattern: string; flags: string };
      literals.push({ file, line: lineOf(node), source, flags });
    }
  }
  return { literals, builtAt };
}

export function listSources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort();
}
