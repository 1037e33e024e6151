import { contract } from '../../../src-main/contract/index.ts';
import type { ProcedureMeta } from '../../../src-main/contract/procedure.ts';

interface Schema {
  _zod?: {
    def: {
      type: string;
      entries?: Record<string, unknown>;
      values?: readonly unknown[];
      shape?: Record<string, Schema>;
      options?: readonly Schema[];
      items?: readonly Schema[];
      getter?: () => Schema;
    } & Record<string, Schema | undefined>;
  };
}

/** Every word that a command may bring in from a closed list, as the code writes it. */
export function contractWords(): ReadonlySet<string> {
  const words = new Set<string>();
  const seen = new Set<Schema>();
  for (const procedures of Object.values(contract))
    for (const procedure of Object.values(procedures)) {
      const { meta, inputSchema } = (procedure as { '~orpc': { meta: ProcedureMeta; inputSchema: Schema } })[
        '~orpc'
      ];
      if (meta.kind === 'command') collect(inputSchema, words, seen);
    }
  return words;
}

const inside = ['innerType', 'element', 'valueType', 'keyType', 'in', 'out', 'left', 'right'];

function collect(schema: Schema | undefined, words: Set<string>, seen: Set<Schema>): void {
  if (!schema?._zod || seen.has(schema)) return;
  seen.add(schema);
  const { def } = schema._zod;
  const listed = def.type === 'enum' ? Object.values(def.entries ?? {}) : (def.values ?? []);
  for (const word of listed) if (typeof word === 'string') words.add(word);
  const parts = [
    ...Object.values(def.shape ?? {}),
    ...(def.options ?? []),
    ...(def.items ?? []),
    ...inside.map((name) => def[name]),
    def.getter?.(),
  ];
  for (const part of parts) collect(part, words, seen);
}
