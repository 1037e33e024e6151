import { foldedWords } from '../../../kernel/folded-text.ts';

/** Laws that lists name among certificates, in one word each as they are folded. */
const laws: ReadonlySet<string> = new Set([
  ...['gdpr', 'dsgvo', 'rgpd', 'ukgdpr', 'dora', 'nis2', 'bdsg', 'fadp', 'revdsg'],
  ...['ccpa', 'cpra', 'ccpacpra', 'hipaa', 'hitech', 'hipaahitech', 'ferpa', 'coppa', 'glba'],
  ...['lgpd', 'pipeda', 'pdpa', 'popia', 'appi'],
]);

/** Words that say no more than that a law is kept. */
const praise: ReadonlySet<string> = new Set([
  'compliant',
  'compliance',
  'konform',
  'ready',
  'eu',
  'and',
  'und',
]);

/** Whether a "certificate" is a law: that somebody keeps it is a claim, a certificate under Art. 42 GDPR is another thing. */
export function isLaw(name: string): boolean {
  return laws.has(
    foldedWords(name)
      .filter((word) => !praise.has(word))
      .join(''),
  );
}
