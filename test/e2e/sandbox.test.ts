import { spawnSync } from 'node:child_process';
import {
  chownSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../house/source-files.ts';
import { type RunningApp, startApp } from './app.ts';
import { processesOf, type RunningProcess } from './process-tree.ts';

// S3. Root cannot have Chromium's sandbox, and builds often run as root: the app is started as "nobody" then.
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
let folder: string;
let running: RunningApp;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-nobody-'));
  requireSandbox();
  running = isRoot ? await startAsNobody() : await startApp({ folder });
  await running.page.waitForSelector('h1');
});
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('S3: the page runs under a system call filter and without a network of its own', () => {
  const [browser, ...others] = processesOf(running);
  const renderers = others.filter(({ commandLine }) => commandLine.includes('--type=renderer'));
  expect(renderers.length).toBeGreaterThanOrEqual(1);
  for (const renderer of renderers) {
    expect(status(renderer, 'Seccomp'), 'a filter, mode 2').toBe('2');
    expect(status(renderer, 'NoNewPrivs')).toBe('1');
    expect(network(renderer), 'a network namespace of its own').not.toBe(network(browser));
  }
  expect(running.app.process().spawnargs).not.toContain('--no-sandbox');
});

test('the whole app runs as an ordinary user', () => {
  for (const one of processesOf(running)) expect(status(one, 'Uid').split('\t')).not.toContain('0');
});

/** Where the system gives ordinary programs no namespaces there is nothing to show: that is a failure, not a skip. */
function requireSandbox(): void {
  const [command = '', ...parameters] = [
    ...(isRoot ? asNobody : []),
    ...['unshare', '--user', '--map-root-user', '--net', 'test', '-r', join(projectRoot, 'package.json')],
  ];
  const { status: code, error } = spawnSync(command, parameters, { stdio: 'ignore' });
  if (error) throw error;
  if (code !== 0)
    throw new Error(
      'S3 cannot be shown here: an ordinary user gets no user namespaces or cannot read this folder. ' +
        'Allow user namespaces (sysctl kernel.unprivileged_userns_clone=1) and run the tests where "nobody" can read them.',
    );
}

/** A wrapper gives up root's rights; display and profile are handed over to the ordinary user. */
async function startAsNobody(): Promise<RunningApp> {
  const authority = join(folder, 'authority');
  copyFileSync(process.env.XAUTHORITY ?? '', authority);
  const wrapper = join(folder, 'as-nobody.sh');
  const electron = process.env.OBHUT_ELECTRON ?? '';
  const home = `HOME='${folder}' XAUTHORITY='${authority}'`;
  writeFileSync(
    wrapper,
    `#!/bin/sh\nchown -R ${nobody}:${nobody} '${folder}'\n${home} exec ${asNobody.join(' ')} '${electron}' "$@"\n`,
    { mode: 0o755 },
  );
  chownSync(folder, nobody, nobody);
  return await startApp({ folder, executable: wrapper, isOrdinaryUser: true });
}

function status({ pid }: RunningProcess, field: string): string {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${field}:`));
  return line?.slice(field.length + 1).trim() ?? '';
}

function network(one: RunningProcess | undefined): string {
  return readlinkSync(`/proc/${one?.pid}/ns/net`);
}
