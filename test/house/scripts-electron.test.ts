import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf } from '../../scripts/runtime/build.mjs';
import { authorityFile, hasDisplay } from '../../scripts/runtime/display.mjs';
import {
  electronEnvironment,
  electronFlags,
  executableName,
  fallbackLine,
  findElectron,
  needsOwnNode,
  noElectronSentence,
} from '../../scripts/runtime/electron.mjs';
import { fallback, fallbackExistsFor, integrityOf } from '../../scripts/runtime/electron-fallback.mjs';
import { oneAtATime } from '../../scripts/runtime/lock.mjs';
import { asRootLine, decideSandbox, tryingLine } from '../../scripts/runtime/sandbox.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-scripts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the display', () => {
  test.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ])('on %s with %j is there: %s', (platform, env, there) => {
    expect(hasDisplay(platform, env)).toBe(there);
  });

  test('is opened by one cookie for any display number', () => {
    const cookie = Buffer.alloc(16, 7);
    const name = Buffer.from('MIT-MAGIC-COOKIE-1');
    expect(authorityFile(cookie)).toEqual(
      Buffer.concat([
        Buffer.from([0xff, 0xff, 0, 0, 0, 0, 0, name.length]),
        name,
        Buffer.from([0, 16]),
        cookie,
      ]),
    );
  });
});

describe('the Electron that runs the app', () => {
  test('is refused with a sentence where the environment names a folder without one', async () => {
    process.env.ELECTRON_OVERRIDE_DIST_PATH = folder;
    try {
      await expect(findElectron()).rejects.toThrow(
        `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${executableName(process.platform)} in it.`,
      );
    } finally {
      delete process.env.ELECTRON_OVERRIDE_DIST_PATH;
    }
  });

  test('is the one the environment names when it is there', async () => {
    const executable = join(folder, executableName(process.platform));
    mkdirSync(dirname(executable), { recursive: true });
    writeFileSync(executable, '');
    writeFileSync(join(folder, 'version'), 'v45.4.1\n');
    process.env.ELECTRON_OVERRIDE_DIST_PATH = folder;
    try {
      const found = await findElectron();
      expect(found).toEqual({
        executable,
        version: '45.4.1',
        isFallback: false,
        nodeForEngine: null,
      });
      expect(electronEnvironment(found)).toEqual({ OBHUT_ELECTRON: executable });
    } finally {
      delete process.env.ELECTRON_OVERRIDE_DIST_PATH;
    }
  });

  test.each([
    ['linux', 'x64', true],
    ['linux', 'arm64', false],
    ['darwin', 'x64', false],
    ['win32', 'x64', false],
  ])('has an older stand-in on %s-%s: %s', (platform, arch, there) => {
    expect(fallbackExistsFor(platform, arch)).toBe(there);
  });

  test('says in one line that the older one is for trying only, or that there is none', () => {
    expect(fallbackLine('45.4.1')).toBe(
      'Electron 45.4.1 cannot be downloaded here: using the older, unsupported Electron 25.1.1, for trying and testing only.',
    );
    expect(noElectronSentence('45.4.1', 'linux-arm64')).toMatch(
      /^No Electron to run: .* for linux-arm64\. .*ELECTRON_OVERRIDE_DIST_PATH/,
    );
  });

  test.each([
    ['25.1.1', true],
    ['34.5.8', true],
    ['35.0.0', false],
    ['45.4.1', false],
    ['unknown', false],
  ])('%s needs a Node beside it for the engine: %s', (version, needed) => {
    expect(needsOwnNode(version)).toBe(needed);
  });

  test.each([
    [{ sandbox: true, virtualDisplay: false }, []],
    [{ sandbox: false, virtualDisplay: false }, ['--no-sandbox']],
    [{ sandbox: true, virtualDisplay: true }, ['--disable-gpu', '--log-level=3']],
    [{ sandbox: true, virtualDisplay: false, wayland: true }, ['--ozone-platform-hint=auto']],
  ])('with %j is started with %j', (where, flags) => {
    expect(electronFlags(where)).toEqual(flags);
  });

  test.each([
    [{ root: false, possible: true, isFallback: false }, true, null],
    [{ root: false, possible: true, isFallback: true }, true, null],
    [{ root: true, possible: true, isFallback: false }, false, asRootLine],
    [{ root: true, possible: false, isFallback: true }, false, asRootLine],
    [{ root: false, possible: false, isFallback: true }, false, tryingLine],
  ])('with %j has a sandbox: %s', (circumstances, sandbox, line) => {
    expect(decideSandbox(circumstances)).toEqual({ sandbox, line });
  });

  test('does not open real data where an ordinary user gets no sandbox', () => {
    const circumstances = { root: false, possible: false, isFallback: false };
    expect(() => decideSandbox(circumstances)).toThrow(/^This system gives ordinary programs no sandbox/);
  });

  test('is pinned by a sha512 that is compared with the fetched bytes', async () => {
    writeFileSync(join(folder, 'fetched'), 'abc');
    expect(await integrityOf(join(folder, 'fetched'))).toBe(
      'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
    );
    expect(fallback.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
  });
});

describe('a build', () => {
  const files = [
    { path: 'src-main/a.ts', content: 'a' },
    { path: 'src-main/b.ts', content: 'b' },
  ];

  test('is as new as the content of its sources, whatever their order', () => {
    expect(digestOf([...files].reverse())).toBe(digestOf(files));
    expect(digestOf([{ path: 'src-main/a.ts', content: 'changed' }, ...files.slice(1)])).not.toBe(
      digestOf(files),
    );
    expect(digestOf(files.slice(1))).not.toBe(digestOf(files));
  });
});

describe('work that only one run may do', () => {
  test('waits for the other one', async () => {
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await new Promise((settle) => setImmediate(settle));
      seen.push(`${name} ends`);
    };
    await Promise.all([
      oneAtATime('work', work('first'), folder),
      oneAtATime('work', work('second'), folder),
    ]);
    expect(seen).toHaveLength(4);
    expect(seen[1]).toBe(seen[0]?.replace('begins', 'ends'));
    expect(seen[3]).toBe(seen[2]?.replace('begins', 'ends'));
  });

  test('goes on where the other one died', async () => {
    const gone = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
    writeFileSync(join(folder, 'work.lock'), gone);
    expect(await oneAtATime('work', async () => 'done', folder)).toBe('done');
  });

  test('is open again after a failure', async () => {
    const failing = oneAtATime('work', () => Promise.reject(new Error('no')), folder);
    await expect(failing).rejects.toThrow('no');
    expect(await oneAtATime('work', async () => 'done', folder)).toBe('done');
  });
});
