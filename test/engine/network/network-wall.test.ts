import dns from 'node:dns';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noNetwork, wallOffNetwork } from '../../../src-main/wall/network-wall.ts';
import { tryNetwork } from '../../../src-main/wall/try-network.ts';

let takeDown: () => void;
beforeAll(() => {
  takeDown = wallOffNetwork();
});
afterAll(() => takeDown());

test('every kind of connection ends at the wall', async () => {
  expect(await tryNetwork()).toEqual(
    ['connection', 'listening', 'datagram', 'name', 'web'].map((way) => ({ way, outcome: 'walled' })),
  );
});

test('this computer itself is no exception', async () => {
  const code = await new Promise((resolve) =>
    net.connect(9, '127.0.0.1').once('error', (error: NodeJS.ErrnoException) => resolve(error.code)),
  );
  expect(code).toBe(noNetwork);
});

test('what is built on sockets is walled, too', async () => {
  const code = await new Promise((resolve) =>
    request('http://127.0.0.1:9/')
      .once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      .end(),
  );
  expect(code).toBe(noNetwork);
});

test('a resolver of its own asks nobody', async () => {
  await expect(new dns.promises.Resolver().resolve4('example.org')).rejects.toMatchObject({
    code: noNetwork,
  });
});

test('a socket with a path stays: by it processes of this computer talk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-wall-'));
  const path = process.platform === 'win32' ? '\\\\.\\pipe\\obhut-wall' : join(folder, 'pipe');
  const server = net.createServer((socket) => socket.end('here'));
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const said = await new Promise((resolve) =>
    net.connect({ path }).on('data', (bytes) => resolve(String(bytes))),
  );
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
  expect(said).toBe('here');
});

test('taken down, the ways are what they were', async () => {
  takeDown();
  const server = net.createServer();
  const isListening = await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(true)));
  await new Promise((resolve) => server.close(resolve));
  takeDown = wallOffNetwork();
  expect(isListening).toBe(true);
});
