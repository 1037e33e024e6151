// Writes src-renderer/ui/tokens.css from tokens.json: one source of colours for the screen and the printed reports.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const SOURCE = new URL('../src-renderer/ui/tokens.json', import.meta.url);
const TARGET = new URL('../src-renderer/ui/tokens.css', import.meta.url);

/**
 * @typedef {Record<string, string>} Values
 * @typedef {Record<'light' | 'dark', Values>} Themed
 * @typedef {object} Tokens
 * @property {Themed} colors
 * @property {Themed} veils
 * @property {Record<string, string[]>} fonts
 * @property {Record<string, number>} weights
 * @property {Record<string, { size: number, line: number }>} type
 * @property {Record<string, number>} radius
 * @property {{ compact: number, standard: number } & Record<string, number>} rows
 * @property {Record<string, number>} sizes
 * @property {Record<string, number>} motion
 */

/**
 * @template T
 * @param {Record<string, T>} record
 * @param {(name: string, value: T) => string} line
 */
const entries = (record, line) => Object.entries(record).map(([name, value]) => line(name, value));

/**
 * @param {Tokens} tokens
 * @param {'light' | 'dark'} name
 */
const theme = (tokens, name) => [
  `  color-scheme: ${name};`,
  ...entries(tokens.colors[name], (token, value) => `  --${token}: ${value.toLowerCase()};`),
  ...entries(tokens.veils[name], (token, value) => `  --${token}: ${value};`),
];

/**
 * Veils that are the same in both themes, registered: marks on text (::highlight, ::selection) do not inherit what the page
 * sets, they take the initial value.
 * @param {Tokens} tokens
 */
const marks = (tokens) =>
  Object.entries(tokens.veils.light)
    .filter(([name, value]) => tokens.veils.dark[name] === value)
    .map(
      ([name, value]) =>
        `@property --${name} {\n  syntax: "<color>";\n  inherits: true;\n  initial-value: ${value};\n}`,
    );

/** @param {string[]} names */
const family = (names) => names.map((name) => (/[ 0-9]/.test(name) ? `"${name}"` : name)).join(', ');

const resets = ['color', 'font', 'font-weight', 'text', 'radius', 'shadow', 'breakpoint'];

/** @param {Tokens} tokens */
const scale = (tokens) => [
  ...resets.map((name) => `  --${name}-*: initial;`),
  '  --spacing: 4px;',
  '  --breakpoint-wide: 1100px;',
  ...entries(tokens.fonts, (name, names) => `  --font-${name}: ${family(names)};`),
  ...entries(tokens.weights, (name, value) => `  --font-weight-${name}: ${value};`),
  ...Object.entries(tokens.type).flatMap(([name, { size, line }]) => [
    `  --text-${name}: ${size}px;`,
    `  --text-${name}--line-height: ${line}px;`,
  ]),
  ...entries(tokens.radius, (name, value) => `  --radius-${name}: ${value}px;`),
  '  --shadow-float: 0 0 0 1px var(--line), 0 12px 32px var(--shade);',
  ...entries(tokens.sizes, (name, value) => `  --spacing-${name}: ${value}px;`),
  '  --spacing-row: var(--row);',
];

/** @param {Tokens} tokens */
const colors = (tokens) => [
  '  --color-transparent: transparent;',
  '  --color-current: currentColor;',
  ...entries(
    { ...tokens.colors.light, ...tokens.veils.light },
    (name) => `  --color-${name}: var(--${name});`,
  ),
];

/**
 * The whole stylesheet as text; a test compares it with the committed file.
 * @param {Tokens} tokens
 */
export function tokensCss(tokens) {
  const rows = entries(tokens.rows, (name, value) => `[data-density="${name}"] {\n  --row: ${value}px;\n}`);
  const motion = entries(tokens.motion, (name, value) => `  --motion-${name}: ${value}ms;`);
  return [
    '/* Written by scripts/tokens.mjs from tokens.json. Change the json, then run the script. */',
    ...marks(tokens),
    [':root {', ...theme(tokens, 'light'), `  --row: ${tokens.rows.standard}px;`, ...motion, '}'].join('\n'),
    ['[data-theme="dark"] {', ...theme(tokens, 'dark'), '}'].join('\n'),
    rows.join('\n\n'),
    ['@theme {', ...scale(tokens), '}'].join('\n'),
    ['@theme inline {', ...colors(tokens), '}'].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(TARGET, tokensCss(JSON.parse(readFileSync(SOURCE, 'utf8'))));
}
