import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  pbkdf2Sync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { z } from 'zod';
import { Instant, Sha256 } from '../../contract/values.ts';
import { keyOf } from '../database/open.ts';
import { writeDurably } from './durable-files.ts';
import { keyCheckPath } from './places.ts';

/** Salt, rounds and verifier of one passphrase; guessing here costs what guessing at the file costs. */
const Check = z.object({
  /** First 16 bytes of the file it speaks about, its own public salt: a check of another file proves nothing. */
  fileSalt: z.string().regex(/^[0-9a-f]{32}$/),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  rounds: z.number().int().min(1).max(10_000_000),
  verifier: Sha256,
});
export type Check = z.infer<typeof Check>;

const KeyCheck = z.object({
  format: z.literal(1),
  /** Two while a passphrase is being changed: the old and the new one. */
  checks: z.array(Check).max(2),
  /** The audit trail's anchor, sealed with a key that lies inside the file: it says nothing to anybody outside. */
  anchor: z.string().nullable(),
});
export type KeyCheck = z.infer<typeof KeyCheck>;

/** How far the audit trail reached when it was last noted outside the file. */
export const Anchor = z.object({ entries: z.number().int().nonnegative(), head: Sha256, at: Instant });
export type Anchor = z.infer<typeof Anchor>;

/** The key check beside a file, or null where there is none that can be read. */
export function readKeyCheck(path: string): KeyCheck | null {
  const place = keyCheckPath(path);
  if (!existsSync(place)) return null;
  try {
    return KeyCheck.parse(JSON.parse(readFileSync(place, 'utf8')));
  } catch {
    // A damaged key check is worth as much as none; the next opening writes it anew.
    return null;
  }
}

/** Writes the key check beside a file, wholly or not at all. */
export function writeKeyCheck(path: string, keyCheck: KeyCheck): void {
  writeDurably(keyCheckPath(path), `${JSON.stringify(keyCheck, null, 2)}\n`);
}

/** The public salt that an encrypted file begins with; never asked of a file that is open. */
export function fileSaltOf(path: string): string {
  const salt = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, salt, 0, salt.length, 0);
  } finally {
    closeSync(file);
  }
  return salt.toString('hex');
}

/** A fresh check for a passphrase, with as many rounds as the file itself. */
export function checkFor(fileSalt: string, passphrase: string, rounds: number): Check {
  const salt = randomBytes(32).toString('hex');
  return { fileSalt, salt, rounds, verifier: verifierOf(passphrase, salt, rounds) };
}

/** Whether the passphrase is right for the file with this salt; null when the key check does not know that file. */
export function isRightPassphrase(
  keyCheck: KeyCheck | null,
  fileSalt: string,
  passphrase: string,
): boolean | null {
  const check = keyCheck?.checks.find((known) => known.fileSalt === fileSalt);
  if (!check) return null;
  const { salt, rounds, verifier } = check;
  return timingSafeEqual(
    Buffer.from(verifier, 'hex'),
    Buffer.from(verifierOf(passphrase, salt, rounds), 'hex'),
  );
}

function verifierOf(passphrase: string, salt: string, rounds: number): string {
  const derived = pbkdf2Sync(keyOf(passphrase), Buffer.from(salt, 'hex'), rounds, 64, 'sha512');
  return createHmac('sha256', derived).update('obhut key check 1').digest('hex');
}

/** Seals an anchor with the file's inner key (AES-256-GCM), so that the key check betrays nothing and cannot be forged. */
export function sealAnchor(anchor: Anchor, key: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(anchor), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Opens a sealed anchor; null when it was not sealed with this key, as after somebody put another file's check here. */
export function unsealAnchor(sealed: string, key: Buffer): Anchor | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < 29) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    return Anchor.parse(JSON.parse(plain.toString('utf8')));
  } catch {
    return null;
  }
}
