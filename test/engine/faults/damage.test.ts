import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../../src-main/engine/kernel/failure.ts';
import { randomFrom } from './killed.ts';
import { contentHash, inspect, passphrase, vaultOnDisk } from './vault-on-disk.ts';

const page = 4096;

test('R6: every bit flip, truncation and zeroed page is noticed, none gives wrong data silently', {
  timeout: 120_000,
}, () => {
  const { folder, path } = vaultOnDisk(150_000);
  const good = readFileSync(path);
  const right = inspect(path, passphrase, contentHash);
  const random = randomFrom(6);
  const target = join(folder, 'schaden.obhut');
  const anywhere = () => Math.floor(random() * good.length);
  const kinds: [string, number, () => Buffer][] = [
    ['bit flips', 240, () => withFlippedBit(good, anywhere(), Math.floor(random() * 8))],
    ['truncations', 60, () => good.subarray(0, anywhere())],
    ['zeroed pages', 60, () => withZeroedPage(good, Math.floor(anywhere() / page))],
    ['swapped pages', 20, () => withSwappedPages(good, anywhere(), anywhere())],
  ];
  const refused: Record<string, number> = {};
  let tried = 0;
  for (const [kind, count, damage] of kinds) {
    for (let turn = 0; turn < count; turn += 1) {
      const bad = damage();
      if (bad.equals(good)) continue;
      tried += 1;
      writeFileSync(target, bad);
      const code = refusalOf(target);
      expect(code, `${kind} ${turn}`).not.toBe('read as if nothing had happened');
      refused[code] = (refused[code] ?? 0) + 1;
      rmSync(target);
    }
  }
  expect(inspect(path, passphrase, contentHash)).toBe(right);
  expect(tried).toBeGreaterThanOrEqual(300);
  console.log(`R6: ${tried} of ${tried} damages noticed, 0 silent (${JSON.stringify(refused)})`);
  rmSync(folder, { recursive: true });
});

/** What opening and reading everything ends with. */
function refusalOf(path: string): string {
  try {
    inspect(path, passphrase, contentHash);
    return 'read as if nothing had happened';
  } catch (error) {
    if (error instanceof Failure) {
      expect(error.code).toMatch(/^(VAULT_DAMAGED|WRONG_PASSPHRASE_OR_DAMAGED|NOT_A_VAULT)$/);
      return error.code;
    }
    const { code, message } = error as { code?: string; message: string };
    expect(code ?? message).toMatch(/^(SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)|the file is not sound)/);
    return 'noticed while reading';
  }
}

function withFlippedBit(good: Buffer, at: number, bit: number): Buffer {
  const bad = Buffer.from(good);
  bad[at] = (bad[at] ?? 0) ^ (1 << bit);
  return bad;
}

function withZeroedPage(good: Buffer, number: number): Buffer {
  return Buffer.from(good).fill(0, number * page, (number + 1) * page);
}

function withSwappedPages(good: Buffer, one: number, other: number): Buffer {
  const [first, second] = [Math.floor(one / page) * page, Math.floor(other / page) * page];
  const bad = Buffer.from(good);
  good.copy(bad, first, second, second + page);
  good.copy(bad, second, first, first + page);
  return bad;
}

test('R8: wrong passphrase and damaged first page are told apart in 100 of 100 cases', () => {
  const { folder, path } = vaultOnDisk();
  const good = readFileSync(path);
  const random = randomFrom(8);
  const told = { wrong: 0, damaged: 0 };
  for (let turn = 0; turn < 50; turn += 1) {
    const at = 16 + Math.floor(random() * (page - 16));
    writeFileSync(path, withFlippedBit(good, at, turn % 8));
    if (codeOf(path, passphrase) === 'VAULT_DAMAGED') told.damaged += 1;
    writeFileSync(path, good);
    if (codeOf(path, `falsch und anders ${turn}`) === 'WRONG_PASSPHRASE') told.wrong += 1;
  }
  expect(told).toEqual({ wrong: 50, damaged: 50 });
  console.log('R8: 50 of 50 wrong passphrases and 50 of 50 damaged first pages named as such');
  rmSync(folder, { recursive: true });
});

test('R8: when the salt itself is damaged, both are named, for nobody could tell', () => {
  const { folder, path } = vaultOnDisk();
  writeFileSync(path, withFlippedBit(readFileSync(path), 3, 1));
  expect(codeOf(path, passphrase)).toBe('WRONG_PASSPHRASE_OR_DAMAGED');
  rmSync(folder, { recursive: true });
});

test('a file cut off below one page is damaged where a vault is known to have been', () => {
  const { folder, path } = vaultOnDisk();
  truncateSync(path, 900);
  expect(codeOf(path, passphrase)).toBe('VAULT_DAMAGED');
  rmSync(folder, { recursive: true });
});

function codeOf(path: string, key: string): string {
  try {
    inspect(path, key, () => {});
    return 'opened';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
