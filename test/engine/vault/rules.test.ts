import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { isTooShort, passphraseStrength } from '../../../src-main/engine/vault/passphrase.ts';
import {
  backupsFolder,
  compactInstant,
  instantOf,
  replacedPath,
} from '../../../src-main/engine/vault/places.ts';
import {
  backupsToDrop,
  isDailyBackupDue,
  isKnownOtherFile,
  looksEncrypted,
  megabytesToFree,
} from '../../../src-main/engine/vault/rules.ts';

const zone = 'Europe/Berlin';
const daily = (day: number) => ({
  at: new Date(Date.UTC(2026, 0, day, 8)).toISOString(),
  reason: 'daily' as const,
});

test.each([
  [10, 0],
  [11, 0],
  [12, 1],
  [17, 5],
])('%i daily backups: %i of them may go', (count, dropped) => {
  const backups = Array.from({ length: count }, (_, index) => daily(index + 1));
  expect(backupsToDrop(backups, zone)).toHaveLength(dropped);
});

test('the order in which backups are given does not matter', () => {
  const backups = Array.from({ length: 30 }, (_, index) => daily(index + 1));
  expect(backupsToDrop([...backups].reverse(), zone)).toEqual(backupsToDrop(backups, zone));
});

test.each(['migration', 'rekey', 'import'] as const)('of %s the newest three are kept', (reason) => {
  const made = [1, 2, 3, 4].map((day) => ({ ...daily(day), reason }));
  expect(backupsToDrop(made, zone)).toEqual([made[0]]);
});

test('backups by hand are never deleted', () => {
  const made = Array.from({ length: 40 }, (_, index) => ({ ...daily(index + 1), reason: 'manual' as const }));
  expect(backupsToDrop(made, zone)).toEqual([]);
});

test.each([
  ['2026-11-23', '2026-11-23', null, false],
  ['2026-11-24', '2026-11-23', null, true],
  ['2026-11-24', '2026-11-23', '2026-11-23', true],
  ['2026-11-24', '2026-11-23', '2026-11-24', false],
  ['2026-11-24', null, null, true],
])('on %s, created on %s, last daily on %s: due %s', (day, createdOn, newestOn, isDue) => {
  expect(isDailyBackupDue(day, createdOn, newestOn)).toBe(isDue);
});

test.each([
  [0, 0, 1],
  [1_048_576, 0, 1],
  [1_048_577, 0, 2],
  [16 * 1_048_576, 1_048_576, 15],
])('for %i bytes with %i free, %i MB must be freed', (wanted, free, megabytes) => {
  expect(megabytesToFree(wanted, free)).toBe(megabytes);
});

test('random bytes can be an encrypted page, texts and zeros cannot, other files are known by their first bytes', () => {
  expect(looksEncrypted(randomBytes(4096))).toBe(true);
  expect(looksEncrypted(Buffer.from('Vertrag zur Auftragsverarbeitung. '.repeat(200)))).toBe(false);
  expect(looksEncrypted(Buffer.alloc(4096))).toBe(false);
  expect(isKnownOtherFile(Buffer.from('%PDF-1.7'))).toBe(true);
  expect(isKnownOtherFile(Buffer.from('%PD'))).toBe(false);
  expect(isKnownOtherFile(randomBytes(0))).toBe(false);
});

test('names beside the file follow from its name and go back and forth', () => {
  expect(backupsFolder('/a/Firma & Söhne.obhut')).toBe('/a/Firma & Söhne-backups');
  const instant = '2026-11-23T08:40:00.123Z';
  expect(instantOf(compactInstant(instant))).toBe(instant);
  expect(replacedPath('/a/b.obhut', instant)).toBe('/a/b-replaced-20261123T084000123Z.obhut');
});

test.each([
  ['elf Zeichen', true],
  ['zwölf Zeichn', false],
  ['ab cd ef gh', true],
  ['ab ab ab ab ab', false],
  ['a b c d e f', true],
  ['🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', true],
  ['🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', false],
  ['', true],
])('"%s" is too short: %s', (passphrase, isShort) => {
  expect(isTooShort(passphrase)).toBe(isShort);
});

test.each([
  ['', 'tooShort'],
  ['kurz', 'tooShort'],
  ['passwortpasswort', 'tooEasy'],
  ['qwertzuiopasdf', 'tooEasy'],
  ['aaaaaaaaaaaaaaaaaaaa', 'tooEasy'],
  ['vier rote Leuchten am Pier', null],
  ['correct horse battery staple', null],
])('strength of "%s": %s', async (passphrase, reason) => {
  expect(await passphraseStrength(passphrase)).toMatchObject({ reason, isAccepted: reason === null });
});
