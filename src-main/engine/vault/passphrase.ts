import type { PassphraseStrength } from '../../contract/vault.ts';
import { refuse } from '../kernel/failure.ts';

const fewestCharacters = 12;
const fewestWords = 6;
/** zxcvbn's scale is 0–4; below 3 a copied file could be guessed with ordinary means. */
const lowestScore = 3;

type Estimate = (passphrase: string) => 0 | 1 | 2 | 3 | 4;
let estimate: Promise<Estimate> | null = null;

/** How well a passphrase holds against guessing: at least 12 characters or six words, and not easy. */
export async function passphraseStrength(passphrase: string): Promise<PassphraseStrength> {
  estimate ??= loadEstimate();
  const score = passphrase === '' ? 0 : (await estimate)(passphrase);
  const reason = isTooShort(passphrase) ? 'tooShort' : score < lowestScore ? 'tooEasy' : null;
  return { isAccepted: reason === null, score, reason };
}

/** Refuses a passphrase that is too short or too easy. */
export async function requireStrength(passphrase: string): Promise<void> {
  const { reason } = await passphraseStrength(passphrase);
  if (reason) throw refuse('WEAK_PASSPHRASE', { reason });
}

/** Characters are counted as people see them; a word has at least two letters. */
export function isTooShort(passphrase: string): boolean {
  const characters = Array.from(passphrase.normalize('NFC')).length;
  const words = passphrase.split(/\s+/).filter((word) => Array.from(word).length >= 2).length;
  return characters < fewestCharacters && words < fewestWords;
}

/** The word lists take 8 MB and 0.2 s: loaded when somebody chooses a passphrase, never at start. */
async function loadEstimate(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, common, german, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-de'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const factory = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...german.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (passphrase) => factory.check(passphrase).score;
}
