import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../../house/source-files.ts';
import { atMost, type Figure, told } from '../figure.ts';

const renderer = join(projectRoot, 'out', 'renderer');
const modules = join(projectRoot, 'node_modules');
const KiB = 1024;
const MiB = 1024 * KiB;

/** Data that the packages outside the bundles read at run time, beside the code that they load. */
const data: { name: string; isNeeded(path: string): boolean }[] = [
  {
    name: 'better-sqlite3',
    isNeeded: (path) => path === `prebuilds/${process.platform}-${process.arch}.node`,
  },
];

/** P4: what the first screen loads, and the app without Electron. */
export async function sizeFigures(): Promise<Figure[]> {
  const first = [...filesOfFirstLoad()].map((file) => readFileSync(file));
  const raw = first.reduce((sum, content) => sum + content.length, 0);
  const zipped = first.reduce((sum, content) => sum + gzipSync(content).length, 0);
  // What the engine compiled here is made by the first start, not shipped.
  const built = sizeOf(join(projectRoot, 'out'), (path) => !path.startsWith(join('main', 'compiled')));
  const code = await loadedCode();
  const read = data.reduce((sum, { name, isNeeded }) => sum + sizeOf(join(modules, name), isNeeded), 0);
  return [
    atMost(1.5, { goal: 'P4', what: 'first load, script and style', value: raw / MiB, unit: 'MiB' }),
    atMost(450, { goal: 'P4', what: 'first load, gzip', value: zipped / KiB, unit: 'KiB' }),
    atMost(15, { goal: 'P4', what: 'app without Electron', value: (built + code + read) / MiB, unit: 'MiB' }),
    told({ goal: 'P4', what: 'of it built code and templates', value: built / MiB, unit: 'MiB' }),
    told({ goal: 'P4', what: 'of it code of packages that is loaded', value: code / MiB, unit: 'MiB' }),
    told({ goal: 'P4', what: 'of it driver, fonts and other data', value: read / MiB, unit: 'MiB' }),
  ];
}

/** Scripts and styles that index.html names, texts of the longer language included, with what those import without being asked. */
function filesOfFirstLoad(): Set<string> {
  const html = readFileSync(join(renderer, 'index.html'), 'utf8').replaceAll('__LANGUAGE__', 'de');
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const text = readFileSync(file, 'utf8');
    for (const [, path] of text.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]*?from\s*)?["'](\.[^"']+)["']/g,
    )) {
      if (path) follow(join(dirname(file), path));
    }
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)) {
    if (path) follow(join(renderer, path));
  }
  return found;
}

/** Bytes of all files that the packages outside the bundles load. */
async function loadedCode(): Promise<number> {
  const program = join(import.meta.dirname, 'size-process.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  return (JSON.parse(stdout) as string[]).reduce((sum, file) => sum + statSync(file).size, 0);
}

function sizeOf(folder: string, isNeeded: (path: string) => boolean): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isNeeded(relative(folder, file)))
    .reduce((sum, file) => sum + statSync(file).size, 0);
}
