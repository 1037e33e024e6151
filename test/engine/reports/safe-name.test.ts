import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freePath, safeFileName, safeName } from '../../../src-main/engine/reports/proof-pack/safe-name.ts';

describe('a name that every system writes in the same way', () => {
  test.each([
    ['umlauts are spelled out', 'Größe & Maß', 'Groesse-Mass'],
    ['accents go', 'Café Åland', 'Cafe-Aland'],
    ['no way leads out of the folder', '../../etc/passwd', 'etc-passwd'],
    ['nor by the other slash', '..\\..\\boot.ini', 'boot.ini'],
    ['a hidden file is none', '.profile', 'profile'],
    ['nothing that is left becomes the given name', '東京', 'text'],
    ['and so does an empty one', '', 'text'],
    ['a long one is cut', 'x'.repeat(100), 'x'.repeat(60)],
    ['a cut leaves no hyphen at the end', `${'x'.repeat(59)} y`, 'x'.repeat(59)],
  ])('%s', (_name, name, safe) => {
    expect(safeName(name, 'text')).toBe(safe);
  });

  test('whatever was typed, it is a plain name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        expect(safeName(name, 'text')).toMatch(/^(?!.*\.\.)[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_])?$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('a file keeps its ending though its name is cut', () => {
    expect(safeFileName(`${'Bild '.repeat(20)}.PNG`, 'picture')).toMatch(/^Bild(-Bild){11}\.PNG$/);
    expect(safeFileName('.png', 'picture')).toBe('picture.png');
  });
});

describe('a path that is free', () => {
  test.each([
    ['is taken as it is', 'a.canonical.json', [], 'a.canonical.json'],
    [
      'gets a number before its ending',
      'd/a-v1.canonical.json',
      ['d/a-v1.canonical.json'],
      'd/a-v1-2.canonical.json',
    ],
    ['the next one the next', 'a.txt', ['a.txt', 'a-2.txt'], 'a-3.txt'],
    ['upper case is no other name', 'A.txt', ['a.txt'], 'A-2.txt'],
    ['dots in the name are no ending', 'v1.2-v1.de.txt', ['v1.2-v1.de.txt'], 'v1.2-v1-2.de.txt'],
  ])('%s', (_name, path, taken, free) => {
    expect(freePath(path, new Set(taken))).toBe(free);
  });
});
