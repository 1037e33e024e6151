import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from './app.ts';

// S1: the whole process tree under strace; an internet socket that connects, binds or sends is a finding.
const trace = join(tmpdir(), `obhut-sockets-${process.pid}.txt`);
const wrapper = join(tmpdir(), `obhut-traced-${process.pid}.sh`);
let running: RunningApp;

beforeAll(async () => {
  const electron = process.env.OBHUT_ELECTRON ?? '';
  const calls = 'connect,sendto,sendmsg,sendmmsg,bind';
  writeFileSync(
    wrapper,
    `#!/bin/sh\nexec strace -f -qq -e trace=${calls} -o '${trace}' '${electron}' "$@"\n`,
    { mode: 0o755 },
  );
  running = await startApp({ executable: wrapper });
});

afterAll(async () => {
  await running.close();
  rmSync(trace, { force: true });
  rmSync(wrapper, { force: true });
});

test('a run with the sample company opens no internet socket', async () => {
  const { page } = running;
  await page.getByText('Beispielfirma ansehen').click();
  await page.getByRole('navigation').first().waitFor();
  for (const area of ['Dienstleister', 'Berichte', 'Einstellungen', 'Heute']) {
    await page.getByRole('link', { name: area }).first().click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }
  const lines = readFileSync(trace, 'utf8').split('\n');
  expect(lines.length, 'strace saw the local sockets of the window at least').toBeGreaterThan(5);
  expect(internetCalls(lines)).toEqual([]);
});

test('the reader of the trace would see one', () => {
  const dns =
    '123 connect(30, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("8.8.8.8")}, 16) = 0';
  const own = '123 connect(30, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 20) = 0';
  expect(internetCalls([dns, own])).toEqual([dns]);
});

/** Calls to anything beyond this computer. The driver of this very test listens on the loopback address. */
function internetCalls(lines: string[]): string[] {
  return lines.filter(
    (line) =>
      /AF_INET6?\b/.test(line) && !/inet_addr\("127\.0\.0\.1"\)|inet_pton\(AF_INET6, "::1"/.test(line),
  );
}
