import type { CheckAnswer } from '../../contract/consent-check.ts';
import type { TextProfile, VersionContent } from '../../contract/consent-record.ts';
import type { Templates } from '../templates.ts';
import { checkWording } from './rules/check-wording.ts';

type Verdict = CheckAnswer['verdict'];

const worse: Record<Verdict, number> = { pass: 0, warn: 1, fail: 2 };

/** The verdict on a version in all its languages: the worst counts. Null while nothing is written. */
export function checkVersion(
  templates: Templates,
  { languages }: Pick<TextProfile, 'languages'>,
  { wording, form }: VersionContent,
): Verdict | null {
  const verdicts = languages.flatMap((language) => {
    const text = wording[language];
    return text ? [checkWording({ text, language, form }, templates.consentPatterns()).verdict] : [];
  });
  return verdicts.reduce<Verdict | null>(
    (worst, verdict) => (worst === null || worse[verdict] > worse[worst] ? verdict : worst),
    null,
  );
}
