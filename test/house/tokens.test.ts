import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokensCss } from '../../scripts/tokens.mjs';
import tokens from '../../src-renderer/ui/tokens.json' with { type: 'json' };

const RENDERER = join(import.meta.dirname, '../../src-renderer');
const TEXT = 4.5;
const CONTROL = 3;

type Theme = keyof typeof tokens.colors;
type Token = keyof typeof tokens.colors.light;

const surfaces: readonly Token[] = ['desk', 'surface', 'raised', 'sunken', 'paper'];

/** What is written on what; text, at least 4.5:1. */
const textPairs: readonly (readonly [Token, Token])[] = [
  ...surfaces.flatMap((surface) => [['ink', surface] as const, ['ink-2', surface] as const]),
  ...surfaces.flatMap((surface) => [['ink-3', surface] as const, ['accent', surface] as const]),
  ...surfaces.flatMap((surface) =>
    (['ok', 'caution', 'risk', 'wait'] as const).map((tone) => [tone, surface] as const),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-risk', 'risk-solid'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['ink-2', 'accent-soft'],
  ['ok', 'ok-soft'],
  ['caution', 'caution-soft'],
  ['risk', 'risk-soft'],
  ['wait', 'wait-soft'],
  ['ink', 'ok-soft'],
  ['ink', 'caution-soft'],
  ['ink-2', 'neutral-soft'],
  ['ink', 'neutral-soft'],
  ...([1, 2, 3, 4, 5, 6] as const).map((category) => [`chart-${category}-text`, 'surface'] as const),
];

/** Edges of controls, focus rings, solid fills: at least 3:1. */
const controlPairs: readonly (readonly [Token, Token])[] = [
  ...surfaces.flatMap((surface) => [['line-strong', surface] as const, ['accent', surface] as const]),
  ...(['surface', 'desk'] as const).flatMap((surface) =>
    (['ok-solid', 'caution-solid', 'risk-solid', 'wait-solid'] as const).map(
      (fill) => [fill, surface] as const,
    ),
  ),
  ['caution-solid', 'caution-soft'],
  ['risk-solid', 'risk-soft'],
  ['ok-solid', 'ok-soft'],
  ['wait-solid', 'wait-soft'],
  // Ochre (2) is paler than that on white; charts outline it in its text colour, which is checked above.
  ...([1, 3, 4, 5, 6] as const).map((category) => [`chart-${category}`, 'surface'] as const),
];

/** WCAG 2.2 relative luminance of #RRGGBB. */
function luminance(hex: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test('the contrast formula gives 21 for black on white and 1 for white on white', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#FFFFFF', '#FFFFFF')).toBe(1);
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme: Theme) => {
  const colors = tokens.colors[theme];

  test.each(textPairs)('%s can be read on %s', (text, surface) => {
    expect(contrast(colors[text], colors[surface])).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(controlPairs)('%s is seen on %s', (edge, surface) => {
    expect(contrast(colors[edge], colors[surface])).toBeGreaterThanOrEqual(CONTROL);
  });
});

test('both themes have the same tokens', () => {
  expect(Object.keys(tokens.colors.dark)).toEqual(Object.keys(tokens.colors.light));
});

test('the committed stylesheet is what the tokens give', () => {
  const written = readFileSync(join(RENDERER, 'ui/tokens.css'), 'utf8');
  expect(written).toBe(tokensCss(tokens));
});

const PALETTE =
  'slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose|black|white|mauve|olive|mist|taupe';
const rawColors = [
  /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?=["'`;,\s)\]])/i,
  /\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(/i,
  new RegExp(
    `\\b(?:bg|text|border|fill|stroke|outline|ring|decoration|accent|shadow|from|to|via|divide)-(?:${PALETTE})(?:-\\d{2,3})?(?=["'\`\\s/!])`,
  ),
  new RegExp(
    `(?:fill|stroke|color|background|background-color|border-color)\\s*[:=]\\s*["'{ ]*(?:${PALETTE})\\b`,
  ),
];

function colorIn(source: string): string | undefined {
  return rawColors.map((pattern) => pattern.exec(source)?.[0]).find((found) => found !== undefined);
}

test.each([
  '"#fff"',
  "'#0E5A6D'",
  'color: rgb(0 0 0 / 0.5);',
  'hsl(200 50% 50%)',
  'className="p-2 bg-red-500 "',
  'className="text-white"',
  'fill="black"',
])('a raw colour is noticed: %s', (source) => {
  expect(colorIn(source)).toBeDefined();
});

test.each([
  'className="bg-risk-soft text-ink-2"',
  'href="#art28"',
  'fill="var(--accent)"',
  'bg-neutral-soft ',
])('a token is no raw colour: %s', (source) => {
  expect(colorIn(source)).toBeUndefined();
});

test('screens and stylesheets use colours only as tokens', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:tsx|css)$/.test(file) && !file.endsWith('tokens.css'),
  );
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((file) => {
    const color = colorIn(readFileSync(join(RENDERER, file), 'utf8'));
    return color === undefined ? [] : [`${file}: ${color}`];
  });
  expect(found).toEqual([]);
});
