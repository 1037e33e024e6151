import fc from 'fast-check';
import type { z } from 'zod';

/** Strings that have hurt others: prototype names, paths, markup, formulas, half characters, very long ones. */
export const hostileStrings = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../etc/passwd',
  '/etc/passwd',
  'C:\\nul',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\u202egnp.exe',
  '\ufeff',
  '🙂'.repeat(50),
  "'; DROP TABLE people; --",
  '"',
  '%',
  '_',
  '*',
  '=1+1',
  '@SUM(A1)',
  '<img src=x onerror=alert(1)>',
  '$\u007b7*7}',
  '{{7*7}}',
  'NaN',
  'null',
  '-0',
  '1e309',
  'x'.repeat(501),
  'x'.repeat(20_001),
  'x'.repeat(1_000_000),
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  'OR',
  'NEAR(',
  '"a" AND',
];

interface Definition {
  type: string;
  checks?: { _zod: { def: { check: string; format?: string; pattern?: RegExp } } }[];
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  entries?: Record<string, string>;
  values?: unknown[];
  items?: z.core.$ZodType[];
  in?: z.core.$ZodType;
  format?: string;
  pattern?: RegExp;
}

/** Payloads for a schema: mostly such that fit, with a foreign value in some places, and sometimes anything at all. */
export function arbitraryOf(
  schema: z.core.$ZodType | undefined,
  paths: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (!schema) return fc.oneof(fc.constant(undefined), anything);
  return fc.oneof({ weight: 6, arbitrary: fitting(schema, paths) }, { weight: 1, arbitrary: anything });
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(...hostileStrings),
  fc.anything({ withNullPrototype: true, maxDepth: 2 }).filter(canTravel),
);

function fitting(schema: z.core.$ZodType, paths: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 30, arbitrary: exact(schema, paths) }, { weight: 1, arbitrary: anything });
}

function exact(schema: z.core.$ZodType, paths: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Definition;
  const inner = (of: z.core.$ZodType | undefined) => (of ? fitting(of, paths) : anything);
  switch (def.type) {
    case 'string':
      return text(def);
    case 'number':
    case 'int':
      return fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer(), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape ?? {}).map(([key, of]) => [
            key,
            /^(path|\w+Path)$/.test(key) ? paths : inner(of),
          ]),
        ),
      );
    case 'array':
      return fc.array(inner(def.element), { maxLength: 4 });
    case 'tuple':
      return fc.tuple(...(def.items ?? []).map(inner));
    case 'record':
      return fc.dictionary(
        fc.oneof(fc.string(), fc.constantFrom(...hostileStrings.slice(0, 8))),
        inner(def.valueType),
        { maxKeys: 4 },
      );
    case 'nullable':
      return fc.oneof(fc.constant(null), inner(def.innerType));
    case 'optional':
    case 'default':
    case 'readonly':
      return fc.oneof(fc.constant(undefined), inner(def.innerType));
    case 'union':
      return fc.oneof(...(def.options ?? []).map(inner));
    case 'pipe':
      return inner(def.in);
    case 'file':
      return fc.uint8Array({ maxLength: 300 }).map((bytes) => new File([new Uint8Array(bytes)], 'datei'));
    default:
      return anything;
  }
}

function text(def: Definition): fc.Arbitrary<string> {
  const format = def.format ?? def.checks?.find(({ _zod }) => _zod.def.format)?._zod.def.format;
  const pattern = def.pattern ?? def.checks?.find(({ _zod }) => _zod.def.pattern)?._zod.def.pattern;
  if (format === 'date')
    return fc.constantFrom('2026-11-23', '2024-02-29', '2027-01-01', '0001-01-01', '9999-12-31');
  if (format === 'datetime') return fc.constantFrom('2026-11-23T08:40:00.000Z', '2026-11-23T08:40:00+14:00');
  // The engine of these tests counts its ids, so that some of them exist.
  if (pattern?.source === '^[\\w.-]+$')
    return fc.oneof(
      fc.nat(150).map((number) => `id-${number}`),
      fc.stringMatching(pattern),
    );
  if (pattern) return fc.stringMatching(pattern);
  return fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(...hostileStrings),
  );
}

/** Whether a value could cross a port at all: functions, symbols and live objects cannot. */
function canTravel(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}
