import type { PublishObstacle, TextProfile, VersionContent } from '../../../contract/consent-record.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';

/** The four conditions of § 7(3) UWG. */
const conditions = 4;

/** What is missing of a version; a version without a change proves nothing new. */
export function publishObstacles(
  profile: Pick<TextProfile, 'kind' | 'languages' | 'procedure'>,
  content: VersionContent,
  latest: VersionContent | null,
): PublishObstacle[] {
  const { wording, confirmationMail, existingCustomer, address } = content;
  const isConsent = profile.kind === 'consent';
  // A document can stand on the web and be held by its address and pictures.
  const needsWording = isConsent || address.trim() === '';
  const isMissing = (text: string | null) => needsWording && (text ?? '').trim() === '';
  const checks: [PublishObstacle, boolean][] = [
    ['wordingMissingDe', profile.languages.includes('de') && isMissing(wording.de)],
    ['wordingMissingEn', profile.languages.includes('en') && isMissing(wording.en)],
    [
      'confirmationMailMissing',
      isConsent && profile.procedure === 'doubleOptIn' && confirmationMail === null,
    ],
    [
      'conditionsOpen',
      isConsent && profile.procedure === 'existingCustomer' && existingCustomer.length < conditions,
    ],
    ['nothingChanged', latest !== null && canonicalJson(latest) === canonicalJson(content)],
  ];
  return checks.flatMap(([obstacle, isThere]) => (isThere ? [obstacle] : []));
}
