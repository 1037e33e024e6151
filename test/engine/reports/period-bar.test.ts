import { expect, test } from 'vitest';
import { periodBar } from '../../../src-main/engine/reports/drawing/period-bar.ts';
import { measure } from '../../../src-main/engine/reports/typography.ts';
import { templates } from './sample-facts.ts';

const width = 483;
const { colors } = templates.reportStyle();

interface Label {
  words: string;
  from: number;
  to: number;
  y: number;
}

/** Where the labels above the bar stand; widths as the house measures them. */
function labelsIn(picture: string): Label[] {
  const texts = picture.matchAll(
    /<text x="([\d.-]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]*)</g,
  );
  return [...texts].map(([, x = '', y = '', size = '', anchor = '', words = '']) => {
    const length = measure(words, Number(size));
    const from =
      anchor === 'end' ? Number(x) - length : anchor === 'middle' ? Number(x) - length / 2 : Number(x);
    return { words, from, to: from + length, y: Number(y) };
  });
}

function drawn(elapsed: number, hours = 72, isDone = true) {
  return periodBar(
    {
      hours,
      elapsed,
      elapsedText: `${elapsed} h nach Kenntnis`,
      start: { word: 'Kenntnis', time: 'Fr 20.11.2026, 15:30 Uhr MEZ' },
      act: isDone ? { word: 'Erstmeldung', time: 'Mo 23.11.2026, 09:40 Uhr MEZ' } : null,
      due: { word: 'Frist', time: 'Mo 23.11.2026, 15:30 Uhr MEZ' },
    },
    colors,
  );
}

const hours = [
  0, 0.5, 3, 12, 20, 30, 36, 45, 50, 60, 66, 70, 71.9, 72, 72.1, 75, 80, 100, 115, 116, 200, 700, 9000,
];

test.each(hours)('no two labels meet and none leaves the picture (told after %d h)', (elapsed) => {
  const { picture, height } = drawn(elapsed);
  const labels = labelsIn(picture);
  for (const word of ['Kenntnis', 'Erstmeldung', 'Frist'])
    expect(labels.map(({ words }) => words)).toContain(word);
  for (const [index, one] of labels.entries()) {
    expect(one.from, one.words).toBeGreaterThanOrEqual(-0.5);
    expect(one.to, one.words).toBeLessThanOrEqual(width + 0.5);
    expect(one.y).toBeLessThanOrEqual(height);
    for (const other of labels.slice(index + 1)) {
      const isBeside = one.to <= other.from || other.to <= one.from;
      expect(isBeside || Math.abs(one.y - other.y) > 7, `${one.words} / ${other.words}`).toBe(true);
    }
  }
});

test.each([0, 10, 71, 72, 90, 400])(
  'a period nobody has ended yet shows how far it has run (%d h)',
  (elapsed) => {
    const words = labelsIn(drawn(elapsed, 72, false).picture).map((label) => label.words);
    expect(words).toContain(`${elapsed} h nach Kenntnis`);
    expect(words).not.toContain('Erstmeldung');
  },
);

test('hours of another rule get their own scale', () => {
  const words = labelsIn(drawn(30, 96).picture).map((label) => label.words.replace('\u00A0', ' '));
  for (const tick of ['0 h', '48 h', '96 h']) expect(words).toContain(tick);
});

test('lateness is hatched in the colour of a risk, time in the period is filled', () => {
  expect(drawn(66).picture).not.toContain(`stroke="${colors.risk}" stroke-width="0.8"`);
  expect(drawn(80).picture).toContain(`stroke="${colors.risk}" stroke-width="0.8"`);
});
