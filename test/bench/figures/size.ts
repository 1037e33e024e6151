import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../../house/source-files.ts';
import { atMost, type Figure, told } from '../figure.ts';

const renderer = join(projectRoot, 'out', 'renderer');
const KiB = 1024;
const MiB = 1024 * KiB;

/** What stays outside the bundles and has to ship, with the part of each that is needed. */
const shipped: { name: string; isNeeded(path: string): boolean }[] = [
  {
    name: 'better-sqlite3',
    isNeeded: (path) => /^(package\.json|LICENSE|lib\/)/.test(path) || isOwnPrebuild(path),
  },
  { name: 'source-sans', isNeeded: (path) => /^TTF\/SourceSans3-(Regular|Semibold|It)\.ttf$/.test(path) },
  {
    name: 'source-serif',
    isNeeded: (path) => /^TTF\/SourceSerif4(Display)?-(Regular|Semibold|It)\.ttf$/.test(path),
  },
  { name: 'source-code-pro', isNeeded: (path) => /^TTF\/SourceCodePro-Regular\.ttf$/.test(path) },
  { name: '@zxcvbn-ts/core', isNeeded: isModule },
  { name: '@zxcvbn-ts/language-common', isNeeded: isModule },
  { name: '@zxcvbn-ts/language-de', isNeeded: isModule },
  { name: '@zxcvbn-ts/language-en', isNeeded: isModule },
];

/** P4: what the first screen loads, and the app without Electron. */
export async function sizeFigures(): Promise<Figure[]> {
  const first = [...filesOfFirstLoad()].map((file) => readFileSync(file));
  const raw = first.reduce((sum, content) => sum + content.length, 0);
  const zipped = first.reduce((sum, content) => sum + gzipSync(content).length, 0);
  const built =
    sizeOf(join(projectRoot, 'out'), () => true) + sizeOf(join(projectRoot, 'templates'), () => true);
  const packages = [...shipped, ...withDependencies('pdfmake')].map(({ name, isNeeded }) => ({
    name,
    size: sizeOf(join(projectRoot, 'node_modules', name), isNeeded),
  }));
  const outside = packages.reduce((sum, { size }) => sum + size, 0);
  return [
    atMost(1.5, { goal: 'P4', what: 'first load, script and style', value: raw / MiB, unit: 'MiB' }),
    atMost(450, { goal: 'P4', what: 'first load, gzip', value: zipped / KiB, unit: 'KiB' }),
    atMost(15, { goal: 'P4', what: 'app without Electron', value: (built + outside) / MiB, unit: 'MiB' }),
    told({ goal: 'P4', what: 'of it built code and templates', value: built / MiB, unit: 'MiB' }),
    ...packages
      .filter(({ size }) => size > MiB / 2)
      .map(({ name, size }) => told({ goal: 'P4', what: `of it ${name}`, value: size / MiB, unit: 'MiB' })),
  ];
}

/** Scripts and styles that index.html names, and what those import without being asked. */
function filesOfFirstLoad(): Set<string> {
  const html = readFileSync(join(renderer, 'index.html'), 'utf8');
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

/** A package with everything it needs at run time, source maps and prebuilt browser bundles left out. */
function withDependencies(
  name: string,
  seen = new Set<string>(),
): { name: string; isNeeded: typeof isModule }[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const manifest = JSON.parse(
    readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8'),
  ) as { dependencies?: Record<string, string> };
  return [
    { name, isNeeded: isModule },
    ...Object.keys(manifest.dependencies ?? {}).flatMap((dependency) => withDependencies(dependency, seen)),
  ];
}

function isModule(path: string): boolean {
  return !/(\.map|\.md|\.d\.[cm]?ts|\.ts)$|^(build|src|tests?|docs|examples)\//.test(path);
}

function isOwnPrebuild(path: string): boolean {
  return new RegExp(`prebuilds/.*${process.platform}-${process.arch}`).test(path);
}

function sizeOf(folder: string, isNeeded: (path: string) => boolean): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isNeeded(relative(folder, file)))
    .reduce((sum, file) => sum + statSync(file).size, 0);
}
