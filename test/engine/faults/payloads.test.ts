import { execFileSync } from 'node:child_process';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { ORPCError } from '@orpc/server';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { failures } from '../../../src-main/contract/failures.ts';
import { contract } from '../../../src-main/contract/index.ts';
import { privateContract } from '../../../src-main/contract/private.ts';
import { wallOffNetwork } from '../../../src-main/wall/network-wall.ts';
import { passphrase } from '../open-engine.ts';
import { arbitraryOf, hostileStrings } from './arbitrary-of.ts';
import { fuzzedEngine } from './fuzzed-engine.ts';

type Call = (input: unknown) => Promise<unknown>;

const seed = 20_261_123;
/** Payloads for each procedure; the environment may ask for more. */
const perProcedure = Number(process.env.OBHUT_PAYLOADS ?? 60);

let fuzzed: ReturnType<typeof fuzzedEngine>;
let takeWallDown: () => void;
beforeAll(async () => {
  // As in the product: the trial of the network is a procedure like all others and would leave this computer.
  takeWallDown = wallOffNetwork();
  fuzzed = fuzzedEngine();
  execFileSync('mkfifo', [`${fuzzed.folder}/pipe`]);
  await create();
});
afterAll(async () => {
  await fuzzed.remove();
  takeWallDown();
});

async function create(): Promise<void> {
  const { engine, path } = fuzzed;
  await engine.privateClient.vaults.create({
    path,
    passphrase,
    companyName: 'Hafenkontor GmbH',
    country: 'DE',
    language: 'de',
  });
}

/** All procedures of a contract as `domain.verb` with their input schema. */
function proceduresOf(routes: object): { name: string; input: z.core.$ZodType | undefined }[] {
  return Object.entries(routes).flatMap(([domain, verbs]) =>
    Object.entries(verbs as Record<string, { '~orpc': { inputSchema?: z.core.$ZodType } }>).map(
      ([verb, procedure]) => ({
        name: `${domain}.${verb}`,
        input: procedure['~orpc'].inputSchema,
      }),
    ),
  );
}

function callOf(client: unknown, name: string): Call {
  const [domain = '', verb = ''] = name.split('.');
  return (client as Record<string, Record<string, Call>>)[domain]?.[verb] as Call;
}

/** Paths inside the test's own folder only, whatever their names: these procedures do write files. */
function paths(): fc.Arbitrary<unknown> {
  const names = hostileStrings.map((name) => name.replace(/[/\\]|^\.+/g, '_'));
  return fc.oneof(
    fc.constantFrom(
      ...[fuzzed.path, fuzzed.folder, `${fuzzed.path}.check`, ''],
      ...[`${fuzzed.path}/x`, `${fuzzed.folder}/pipe`],
    ),
    fc
      .constantFrom('no/such/folder/x.obhut', 'x.obhut', 'y.pdf', ...names)
      .map((name) => `${fuzzed.folder}/${name}`),
  );
}

/** Opens the vault again, whatever the last payloads have done to the session. */
async function reopen(): Promise<void> {
  const { engine, path } = fuzzed;
  await engine.privateClient.vaults.close();
  await engine.privateClient.vaults.open({ path, passphrase, readOnly: false });
}

/** Runs a stream to its end, but none that would go on for ever. */
async function drain(output: unknown): Promise<void> {
  if (typeof output !== 'object' || output === null || !(Symbol.asyncIterator in output)) return;
  const stream = output as AsyncGenerator<unknown>;
  for (let step = 0; step < 50 && !(await stream.next()).done; step += 1);
  await stream.return(undefined);
}

/** A refusal is from the closed list, is no defect, and betrays neither a stack nor a place. */
function expectTyped(error: unknown): void {
  expect(error).toBeInstanceOf(ORPCError);
  const { code, data, message, defined } = error as ORPCError<string, unknown>;
  expect(fuzzed.incidents).toEqual([]);
  expect(Object.hasOwn(failures, code), code).toBe(true);
  expect(code).not.toBe('INCIDENT');
  expect(defined).toBe(true);
  expect(message).toBe(code);
  expect(JSON.stringify(data)).not.toMatch(/\bat .*:\d+:\d+|node_modules|\.ts\b/);
  if (code !== 'INVALID_INPUT') expect(JSON.stringify(data)).not.toContain(fuzzed.folder);
}

/** Says which payload it was only where one was wrong: writing them all down took longer than some of the calls. */
function withPayload(name: string, payload: unknown, check: () => void): void {
  try {
    check();
  } catch (problem) {
    throw new Error(`${name} ${fc.stringify(payload).slice(0, 600)}`, { cause: problem });
  }
}

const found = { calls: 0, answered: 0, refused: 0 };

async function tryPayloads(client: unknown, name: string, input: z.core.$ZodType | undefined): Promise<void> {
  const call = callOf(client, name);
  // This one never ends by itself and takes no payload; it has a test of its own.
  if (name === 'vault.changes') return;
  for (const payload of fc.sample(arbitraryOf(input, paths()), { numRuns: perProcedure, seed })) {
    found.calls += 1;
    try {
      await drain(await call(payload));
      found.answered += 1;
    } catch (error) {
      withPayload(name, payload, () => expectTyped(error));
      found.refused += 1;
    }
  }
}

const procedures = [
  ...proceduresOf(contract).map((procedure) => ({ ...procedure, router: 'client' as const })),
  ...proceduresOf(privateContract).map((procedure) => ({ ...procedure, router: 'privateClient' as const })),
];

test.each(procedures)(
  'S5: $name answers or refuses whatever it is given',
  { timeout: 120_000 },
  async ({ name, input, router }) => {
    fuzzed.incidents.length = 0;
    await tryPayloads(fuzzed.engine[router], name, input);
    await reopen();
    expect(await fuzzed.engine.client.vault.verify()).toMatchObject({ isIntact: true });
  },
);

test('S5: at least 3,000 payloads were tried and some of both kinds came back', () => {
  expect(found.calls).toBeGreaterThanOrEqual(Math.min(3000, perProcedure * (procedures.length - 1)));
  expect(found.answered).toBeGreaterThan(100);
  expect(found.refused).toBeGreaterThan(100);
  console.log(
    `S5: ${found.calls} payloads to ${procedures.length} procedures: ${found.answered} answered, ${found.refused} refused by code, 0 incidents`,
  );
});

function connect() {
  const { port1, port2 } = new MessageChannel();
  fuzzed.engine.serve(port2);
  port1.start();
  port2.start();
  const link = new RPCLink({ port: port1 });
  const client = createORPCClient(link) as Record<string, Record<string, Call>>;
  const close = () => {
    port1.close();
    port2.close();
  };
  return { link, client, close };
}

const unknownPaths = [
  ['__proto__'],
  ['constructor'],
  ['toString'],
  ['vault', '__proto__'],
  ['vault', 'constructor'],
  ['vault', 'toString'],
  ['vault', 'hasOwnProperty'],
  ['__proto__', 'polluted'],
  ['constructor', 'prototype'],
  ['vault', 'status', '__proto__'],
  ['vaults', 'open'],
  ['vaults', 'create'],
  ['vaults', 'restore'],
  ['attachments', 'addFile'],
  ['reports', 'renderTo'],
  ['vault', 'nothing'],
  ['', ''],
];

test('over a real port, prototype names, unknown procedures and those with paths are refused', async () => {
  const { link, client, close } = connect();
  for (const path of unknownPaths) {
    await expect(link.call(path, {}, { context: {} }), path.join('.')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(await client.vault?.status?.(undefined)).toMatchObject({ state: 'open' });
  close();
  console.log(
    `S5: ${unknownPaths.length} of ${unknownPaths.length} unknown and prototype names refused over a port`,
  );
});

test('over a real port, a refusal arrives as its code with its facts', async () => {
  const { client, close } = connect();
  await expect(client.company?.removePerson?.({ id: 'nobody' })).rejects.toMatchObject({
    code: 'RECORD_NOT_FOUND',
    data: { kind: 'person', id: 'nobody' },
  });
  await expect(client.vault?.passphraseStrength?.({ passphrase: 7 })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { fields: ['passphrase'] },
  });
  close();
});

test('changes are told as long as somebody listens', async () => {
  const { engine } = fuzzed;
  const changes = await engine.client.vault.changes();
  expect(await changes.next()).toEqual({ done: false, value: { domains: [] } });
  const next = changes.next();
  await engine.client.settings.save(await engine.client.settings.get());
  expect(await next).toEqual({ done: false, value: { domains: ['settings'] } });
  await changes.return(undefined);
});
