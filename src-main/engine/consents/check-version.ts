import { createHash } from 'node:crypto';
import type { CheckAnswer, ConsentForm } from '../../contract/consent-check.ts';
import type { TextProfile, VersionContent } from '../../contract/consent-record.ts';
import type { Language } from '../../contract/values.ts';
import type { Templates } from '../templates.ts';
import type { ConsentLawWithPatterns } from './rules/check-law.ts';
import { checkWording } from './rules/check-wording.ts';

type Verdict = CheckAnswer['verdict'];

const worse: Record<Verdict, number> = { pass: 0, warn: 1, fail: 2 };

/** So many verdicts are remembered; a register has fewer texts. */
const remembered = 1000;

/** Verdicts of a law by the hash of what was checked: published wordings never change and are asked about with every list and gate. */
const known = new WeakMap<ConsentLawWithPatterns, Map<string, Verdict>>();

/** The verdict on a version in all its languages: the worst counts. Null while nothing is written. */
export function checkVersion(
  templates: Templates,
  { languages }: Pick<TextProfile, 'languages'>,
  { wording, form }: VersionContent,
): Verdict | null {
  const verdicts = languages.flatMap((language) => {
    const text = wording[language];
    return text ? [verdictOn(templates, { text, language, form })] : [];
  });
  return verdicts.reduce<Verdict | null>(
    (worst, verdict) => (worst === null || worse[verdict] > worse[worst] ? verdict : worst),
    null,
  );
}

function verdictOn(
  templates: Templates,
  question: { text: string; language: Language; form: ConsentForm },
): Verdict {
  // The templates are laid anew for each call, the law in them stays the same.
  const law = templates.consentPatterns();
  const verdicts = known.get(law) ?? new Map<string, Verdict>();
  known.set(law, verdicts);
  const key = createHash('sha256').update(JSON.stringify(question)).digest('base64');
  const before = verdicts.get(key);
  if (before) return before;
  const { verdict } = checkWording(question, law);
  if (verdicts.size >= remembered) verdicts.clear();
  verdicts.set(key, verdict);
  return verdict;
}
