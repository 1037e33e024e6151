// The licences of everything Obhut is built and shipped with, from the lockfile and the packages as they are installed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, license?: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>, dev?: boolean, integrity?: string, name?: string }} Locked
 * @typedef {{ name: string, version: string, licence: string, texts: number[] }} Part
 * @typedef {{ parts: Part[], texts: string[] }} LicenceList
 */

/** What is shipped without being a package: its licence, and where its words are. */
const beside = [
  { name: 'Chromium', version: '', licence: 'BSD-3-Clause', file: 'node_modules/electron/LICENSE' },
  { name: 'Node.js', version: '', licence: 'MIT', file: null },
  { name: 'SQLite3 Multiple Ciphers', version: '', licence: 'MIT', file: null },
  { name: 'date-holidays', version: '', licence: 'ISC, CC-BY-SA-3.0', file: null },
];

/**
 * Packages that name no licence but bring its words.
 * @type {Record<string, string>}
 */
const named = { 'png-js': 'MIT' };

/**
 * Every part that reaches the user: packages installed with the app, and those whose code is built into its files.
 * @param {string} root The project's folder.
 * @returns {LicenceList}
 */
export function licenceList(root) {
  const packages = lockedPackages(root);
  /** @type {Map<string, number>} */
  const places = new Map();
  const textOf = (/** @type {string} */ text) => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const parts = shippedPlaces(root, packages).map((place) => {
    const { version = '', license = named[nameOf(place)] ?? 'UNKNOWN', name } = packages[place] ?? {};
    const texts = licenceTexts(join(root, place)).map(textOf);
    return { name: name ?? nameOf(place), version, licence: license, texts };
  });
  const others = beside.map(({ name, version, licence, file }) => {
    const texts = file ? [textOf(readFileSync(join(root, file), 'utf8').trim())] : [];
    return { name, version, licence, texts };
  });
  const once = new Map([...parts, ...others].map((part) => [`${part.name} ${part.version}`, part]));
  const all = [...once.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return { parts: all, texts: [...places.keys()] };
}

/**
 * The same parts as a CycloneDX bill of materials.
 * @param {string} root
 * @returns {object}
 */
export function billOfMaterials(root) {
  const packages = lockedPackages(root);
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components: shippedPlaces(root, packages).map((place) => {
      const {
        version: exact = '',
        license = named[nameOf(place)] ?? '',
        integrity = '',
        name: alias,
      } = packages[place] ?? {};
      const component = alias ?? nameOf(place);
      const digest = integrity.startsWith('sha512-')
        ? Buffer.from(integrity.slice(7), 'base64').toString('hex')
        : null;
      return {
        type: 'library',
        name: component,
        version: exact,
        purl: `pkg:npm/${component.replace('@', '%40')}@${exact}`,
        licenses: [/^[\w.-]+$/.test(license) ? { license: { id: license } } : { expression: license }],
        ...(digest ? { hashes: [{ alg: 'SHA-512', content: digest }] } : {}),
      };
    }),
  };
}

/**
 * @param {string} root
 * @returns {Record<string, Locked>}
 */
function lockedPackages(root) {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
}

/**
 * Places in node_modules of all that is shipped: what the manifest and the sources name, and what those need.
 * @param {string} root
 * @param {Record<string, Locked>} packages
 */
function shippedPlaces(root, packages) {
  const asked = [...Object.keys(packages['']?.dependencies ?? {}), ...importedNames(root), 'electron'];
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = asked.map((name) => ({ from: '', name }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const place = placeOf(packages, next.from, next.name);
    if (place === null || found.has(place)) continue;
    found.add(place);
    // What Electron's package needs only fetches it; nothing of that is shipped.
    if (next.name === 'electron') continue;
    const { dependencies = {}, optionalDependencies = {}, dev = false } = packages[place] ?? {};
    // Of a package that is built into the app only what its code names comes along.
    const needed = { ...dependencies, ...(dev ? {} : optionalDependencies) };
    for (const name of Object.keys(needed))
      if (!name.startsWith('@types/')) waiting.push({ from: place, name });
  }
  return [...found].sort();
}

/**
 * The nearest installed package of that name, as Node looks for it; null where there is none on any computer.
 * @param {Record<string, Locked>} packages
 * @param {string} from
 * @param {string} name
 */
function placeOf(packages, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    const place = base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (packages[place]) return place;
    if (base === '') return null;
  }
}

/**
 * Packages that the sources of the app import by name; those of types alone are none of them.
 * @param {string} root
 */
function importedNames(root) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const folder of ['src-main', 'src-renderer'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(tsx?|css)$/.test(entry.name)) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const [, name = ''] of text.matchAll(
        /(?:from|import|import\() ?['"]((?:@[\w-]+\/)?[a-z][\w.-]*)/g,
      ))
        names.add(name);
    }
  return [...names];
}

/** @param {string} place */
function nameOf(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * The words of the licences in a package's folder, those of fonts and tables inside it too; none where it is not
 * installed on this computer.
 * @param {string} folder
 * @returns {string[]}
 */
function licenceTexts(folder) {
  const here = entriesOf(folder);
  const inside = here
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap(({ name }) => entriesOf(join(folder, name)).map((entry) => ({ entry, at: join(folder, name) })));
  return [...here.map((entry) => ({ entry, at: folder })), ...inside]
    .filter(({ entry }) => entry.isFile() && /^(licen[cs]e|copying|notice)([._-].*)?$/i.test(entry.name))
    .filter(({ entry }) => !/\.(js|ts|json|mjs)$/.test(entry.name))
    .map(({ entry, at }) => readFileSync(join(at, entry.name), 'utf8').trim())
    .filter((text) => text !== '');
}

/** @param {string} folder */
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
