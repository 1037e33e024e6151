import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, test } from 'vitest';
import type { Contract } from '../../../src-main/contract/index.ts';

const root = new URL('../../..', import.meta.url).pathname;
const brokenRequest = {
  i: '1',
  p: { u: '/vault/status', h: { 'content-type': 'multipart/form-data; boundary=x' } },
};
const garbage: unknown[] = [
  '',
  'x',
  '{',
  '[]',
  'null',
  '{"i":1}',
  '{"i":"1","p":{}}',
  '{"i":"1","t":3}',
  '{"i":"1","t":99,"p":{"u":"http://["}}',
  '{"__proto__":{"polluted":true},"i":"1","p":{"u":"/vault/__proto__"}}',
  JSON.stringify(brokenRequest),
  7,
  true,
  [],
  { i: 1 },
  { nothing: 'known' },
  'x'.repeat(1_000_000),
];

test('garbage on a port does not end a real engine process, and what it notes names no content', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-garbage-'));
  const log = join(folder, 'incidents.log');
  const printWorker = join(root, 'src-main/engine/reports/print-worker.ts');
  const child = fork(
    join(root, 'src-main/engine/main.ts'),
    [join(root, 'templates'), printWorker, '', '', log],
    {
      execPath: process.execPath,
      execArgv: [],
      serialization: 'advanced',
      silent: true,
    },
  );
  const client = clientOver(child);
  expect(await client.vault.status()).toMatchObject({ state: 'closed' });
  for (const message of garbage) child.send({ channel: 1, data: message } as never);
  for (let turn = 0; turn < 3; turn += 1)
    expect(await client.vault.status()).toMatchObject({ state: 'closed' });
  expect(child.exitCode).toBeNull();
  expect(readFileSync(log, 'utf8')).not.toContain('polluted');
  child.disconnect();
  await new Promise((resolve) => child.once('exit', resolve));
  rmSync(folder, { recursive: true });
});

function clientOver(child: ChildProcess): ContractRouterClient<Contract> {
  const events = new EventEmitter();
  child.on('message', ({ data }: { data: unknown }) => events.emit('message', { data }));
  child.send({ channel: 1, open: 'public' });
  const port = {
    on: (event: string, listener: (event?: { data: unknown }) => void) => void events.on(event, listener),
    postMessage: (data: unknown) => void child.send({ channel: 1, data } as never),
  };
  return createORPCClient(new RPCLink({ port }));
}
