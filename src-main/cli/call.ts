import { createInterface } from 'node:readline';
import type { Engine } from '../engine/engine.ts';
import type { CommandOptions } from './main.ts';
import { withEngine } from './open-engine.ts';
import { type ListedProcedure, listProcedures } from './procedures.ts';
import { failureJson, printJson, UsageError } from './speech.ts';

/** `call`: one procedure with one JSON, or with one JSON per line of standard input. */
export async function callCommand([procedure = '', json]: string[], options: CommandOptions): Promise<void> {
  const listed = listProcedures().find(({ name }) => name === procedure);
  if (!listed) {
    throw new UsageError(`There is no procedure "${procedure}". "obhut procedures" lists them all.`);
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

/** The name is one of the contract's own; see callCommand. */
function callByName(engine: Engine, procedure: string, input: unknown): Promise<unknown> {
  const [domain = '', verb = ''] = procedure.split('.');
  const client = engine.client as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  const call = client[domain]?.[verb];
  if (!call) throw new UsageError(`There is no procedure "${procedure}".`);
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
