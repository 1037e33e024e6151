// The system's libraries and tools that Electron and the tests need on Linux, and how they get there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, SetupError } from './processes.mjs';

/** @typedef {{ kind: 'library' | 'command', name: string, debian: string, place: string }} Requirement */

/** What an Electron window loads; the rest of its libraries come with these. */
const electronLibraries = [
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libnss3.so', 'libnss3'],
  ['libgbm.so.1', 'libgbm1'],
  ['libasound.so.2', 'libasound2'],
  ['libXss.so.1', 'libxss1'],
  ['libXtst.so.6', 'libxtst6'],
  ['libnotify.so.4', 'libnotify4'],
  ['libsecret-1.so.0', 'libsecret-1-0'],
];
const displayCommands = [['Xvfb', 'xvfb']];
const testCommands = [
  ['pdftotext', 'poppler-utils'],
  ['qpdf', 'qpdf'],
  ['strace', 'strace'],
  ['unzip', 'unzip'],
  // a second reader of what is written as a workbook
  ['python3', 'python3'],
  // another program that fills in what Obhut sends out as a workbook
  ['soffice', 'libreoffice-calc-nogui'],
  // the same that opens what is written for Word; its part has no command of its own, only a place beside the commands
  ['LibreOffice Writer', 'libreoffice-writer-nogui', '../lib/libreoffice/program/libswlo.so'],
];

/**
 * What a purpose needs of the system.
 * @param {{ virtualDisplay: boolean, tests: boolean }} purpose
 * @returns {Requirement[]}
 */
export function requirementsFor(purpose) {
  const commands = [
    ...(purpose.virtualDisplay ? displayCommands : []),
    ...(purpose.tests ? testCommands : []),
  ];
  return [
    ...electronLibraries.map(([name = '', debian = '']) => ({
      kind: /** @type {const} */ ('library'),
      name,
      debian,
      place: name,
    })),
    ...commands.map(([name = '', debian = '', place = name]) => ({
      kind: /** @type {const} */ ('command'),
      name,
      debian,
      place,
    })),
  ];
}

/**
 * The requirements that a system lacks.
 * @param {readonly Requirement[]} requirements
 * @param {{ libraries: string, hasCommand: (name: string) => boolean }} system the linker's cache as text, and the path
 */
export function missingOf(requirements, system) {
  const known = new Set(system.libraries.split('\n').map((line) => line.trim().split(' ')[0]));
  return requirements.filter((one) =>
    one.kind === 'library' ? !known.has(one.name) : !system.hasCommand(one.place),
  );
}

/**
 * The sentence that a person without the right to install gets: the exact command, or plain names elsewhere.
 * @param {readonly Requirement[]} missing
 * @param {readonly string[] | null} packages names for apt-get, null where there is none
 */
export function missingSentence(missing, packages) {
  const names = missing.map((one) => one.name).join(', ');
  if (packages === null)
    return `This system lacks ${names}. Install them with its package manager and start again.`;
  return `This system lacks ${names}. Install them and start again:\n  sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
}

/**
 * Makes sure that the system has what the purpose needs: installs it as root on Debian, otherwise says how.
 * @param {{ virtualDisplay: boolean, tests: boolean }} purpose
 * @param {(line: string) => void} [say]
 */
export async function prepareSystem(purpose, say = (line) => console.log(line)) {
  if (process.platform !== 'linux') return;
  const requirements = requirementsFor(purpose);
  const missing = missingOf(requirements, thisSystem());
  if (missing.length === 0) return;
  const hasApt = onPath('apt-get');
  if (!hasApt || process.getuid?.() !== 0) {
    throw new SetupError(missingSentence(missing, hasApt ? packageNames(missing) : null));
  }
  await installAsRoot(missing, say);
  const still = missingOf(requirements, thisSystem());
  if (still.length > 0) throw new SetupError(missingSentence(still, packageNames(still)));
}

/**
 * @param {readonly Requirement[]} missing
 * @param {(line: string) => void} say
 */
async function installAsRoot(missing, say) {
  say('Installing system libraries with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  await run('apt-get', [...patient, 'update'], { quiet: true, env });
  const packages = packageNames(missing);
  const args = [...patient, 'install', '-y', '--no-install-recommends', ...packages];
  const result = await run('apt-get', args, { quiet: true, env });
  if (result.code === 0) return;
  throw new SetupError(
    `apt-get could not install ${packages.join(' ')}:\n${result.output.trim().slice(-2000)}`,
  );
}

/**
 * The packages' names on this release: some libraries carry the suffix t64 since the change to 64-bit times.
 * @param {readonly Requirement[]} missing
 */
function packageNames(missing) {
  return [...new Set(missing.map((one) => one.debian))].map((name) => {
    const renamed = `${name}t64`;
    const answer = spawnSync('apt-cache', ['show', '--no-all-versions', renamed], { encoding: 'utf8' });
    return answer.status === 0 && answer.stdout.includes(`Package: ${renamed}`) ? renamed : name;
  });
}

function thisSystem() {
  const linker = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path)) ?? 'ldconfig';
  return { libraries: spawnSync(linker, ['-p'], { encoding: 'utf8' }).stdout ?? '', hasCommand: onPath };
}

/** @param {string} command */
function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}
