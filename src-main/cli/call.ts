import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Language } from '../contract/values.ts';
import type { Engine } from '../engine/engine.ts';
import type { CommandOptions } from './command-options.ts';
import { withEngine } from './open-engine.ts';
import { type ListedProcedure, listProcedures } from './procedures.ts';
import { failureJson, printJson, UsageError } from './speech.ts';

/** `call`: one procedure with one JSON, or with one JSON per line of standard input. */
export async function callCommand([procedure = '', json]: string[], options: CommandOptions): Promise<void> {
  const listed = listProcedures().find(({ name }) => name === procedure);
  if (!listed) {
    throw new UsageError({
      de: `Einen Aufruf „${procedure}“ gibt es nicht. „obhut procedures“ nennt alle.`,
      en: `There is no procedure “${procedure}”. “obhut procedures” lists them all.`,
    });
  }
  await withEngine(options, async (engine) => {
    if (json === '-') await answerLines(engine, listed);
    else await answerOnce(engine, procedure, json);
  });
}

async function answerOnce(engine: Engine, procedure: string, json: string | undefined): Promise<void> {
  const input = json === undefined ? undefined : JSON.parse(json);
  try {
    for await (const result of resultsOf(await callByName(engine, procedure, input))) printJson(result);
  } catch (error) {
    printJson(failureJson(error));
    throw error;
  }
}

async function answerLines(engine: Engine, { name, kind }: ListedProcedure): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    try {
      const result = await callByName(engine, name, JSON.parse(line));
      printJson(kind === 'stream' ? await lastOf(resultsOf(result)) : result);
    } catch (error) {
      printJson(
        error instanceof SyntaxError
          ? { error: { code: 'INVALID_INPUT', data: { fields: [] } } }
          : failureJson(error),
      );
    }
  }
}

const FileInput = z.object({ file: z.string().min(1), language: Language.optional() });

/** Procedures that take a file of this computer instead of its text: here only, the page never names a path. */
const pathProcedures: Record<string, (engine: Engine, input: object) => Promise<unknown>> = {
  'contracts.findClauses': (engine, input) => {
    const { data } = FileInput.safeParse(input);
    if (!data)
      throw new UsageError({
        de: 'Nennen Sie {"file": "Pfad", "language": "de" oder "en"}; die Sprache kann fehlen.',
        en: 'Give {"file": "path", "language": "de" or "en"}; the language may be left out.',
      });
    const { file: path, language } = data;
    return engine.privateClient.contracts.findInFile(language ? { path, language } : { path });
  },
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The name is one of the contract's own; see callCommand. */
function callByName(engine: Engine, procedure: string, input: unknown): Promise<unknown> {
  const [domain = '', verb = ''] = procedure.split('.');
  const client = engine.client as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  const byPath = pathProcedures[procedure];
  if (byPath && isObject(input) && 'file' in input) return byPath(engine, input);
  const call = client[domain]?.[verb];
  if (!call)
    throw new UsageError({
      de: `Einen Aufruf „${procedure}“ gibt es nicht.`,
      en: `There is no procedure “${procedure}”.`,
    });
  return call(input);
}

/** One line in, one line out: of a stream its end, which carries the result. */
async function lastOf(results: AsyncIterable<unknown>): Promise<unknown> {
  let last: unknown = null;
  for await (const result of results) last = result;
  return last;
}

/** A stream gives its events one by one, everything else is one result. */
async function* resultsOf(result: unknown): AsyncGenerator<unknown> {
  if (result !== null && typeof result === 'object' && Symbol.asyncIterator in result) {
    yield* result as AsyncIterable<unknown>;
  } else {
    yield result;
  }
}
