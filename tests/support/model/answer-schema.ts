import { type PromptLine, readPromptLines } from './prompt-lines';

/** The parts of JSON Schema that strict structured output allows. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly minimum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const ID_NAME =
  /(?:^|_)(?:ids?|refs?|sentences?|sources?|evidence|pointers?|cites?|citations?|quotes?)$|Ids?$|Refs?$|Sentences?$/;
const QUESTION_NAME = /question/i;
const MAX_ITEMS = 4;
const MAX_WORDING_WORDS = 14;

class SchemaAnswer {
  private next = 0;
  private current: PromptLine | undefined;

  constructor(
    private readonly root: JsonSchema,
    private readonly lines: readonly PromptLine[],
  ) {}

  write(schema: JsonSchema, name: string, path: string): unknown {
    if (schema.$ref) return this.write(this.resolve(schema.$ref), name, path);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return this.pickFromEnum(schema.enum);
    if (schema.anyOf) {
      const useful = schema.anyOf.find((part) => part.type !== 'null');
      return useful ? this.write(useful, name, path) : null;
    }
    const types: readonly string[] = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
    switch (types.find((type) => type !== 'null') ?? 'null') {
      case 'object':
        return this.writeObject(schema, path);
      case 'array':
        return this.writeArray(schema, name, path);
      case 'string':
        return this.writeString(name, types.includes('null'));
      case 'integer':
      case 'number':
        return schema.minimum ?? 1;
      case 'boolean':
        return false;
      default:
        return null;
    }
  }

  private resolve(ref: string): JsonSchema {
    return this.root.$defs?.[ref.split('/').at(-1) ?? ''] ?? {};
  }

  /** An enum of ids names lines of the prompt; else null where that is allowed, or the first value. */
  private pickFromEnum(values: readonly unknown[]): unknown {
    const id = this.current?.id;
    if (id !== undefined && values.includes(id)) return id;
    return values.includes(null) ? null : values[0];
  }

  private writeObject(schema: JsonSchema, path: string): Record<string, unknown> {
    const entries = Object.entries(schema.properties ?? {});
    return Object.fromEntries(
      entries.map(([name, part]) => [name, this.write(part, name, `${path}/${name}`)]),
    );
  }

  private writeArray(schema: JsonSchema, name: string, path: string): unknown[] {
    const items = schema.items ?? {};
    const isList = items.type === 'object' || items.$ref !== undefined || items.anyOf !== undefined;
    const minimum = schema.minItems ?? 0;
    if (!isList) {
      if (ID_NAME.test(name)) return this.current ? [this.writeId()] : [];
      return Array.from({ length: minimum }, () => this.write(items, name, path));
    }
    const lines = QUESTION_NAME.test(path) ? this.lines.filter(({ text }) => text.endsWith('?')) : this.lines;
    const count = Math.max(minimum, Math.min(MAX_ITEMS, lines.length));
    const written: unknown[] = [];
    for (let i = 0; i < count; i++) {
      this.current = lines[this.next++ % Math.max(lines.length, 1)];
      written.push(this.write(items, name, path));
    }
    return written;
  }

  private writeId(): string {
    return this.current?.id ?? this.lines[0]?.id ?? '';
  }

  /** Words of the line it points to, so that a claim stands on what it cites. */
  private writeString(name: string, isNullable: boolean): string | null {
    if (ID_NAME.test(name)) return this.writeId();
    if (isNullable) return null;
    const words = (this.current ?? this.lines[0])?.text.split(/\s+/) ?? [
      'Nothing',
      'numbered',
      'was',
      'sent.',
    ];
    return words.slice(0, MAX_WORDING_WORDS).join(' ');
  }
}

/** An answer that is valid for `schema` and points only at ids that occur in `prompt`. The same every time. */
export function answerSchema(schema: JsonSchema, prompt: string): unknown {
  return new SchemaAnswer(schema, readPromptLines(prompt)).write(schema, '', '');
}
