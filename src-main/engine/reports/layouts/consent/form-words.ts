import type { VersionContent } from '../../../../contract/consent-record.ts';
import type { Sheet } from '../../sheet.ts';

const formFacts = [
  'requiredForService',
  'separateFromTerms',
  'tracking',
  'profiling',
  'thirdParties',
  'thirdCountry',
  'specialCategories',
  'children',
] as const;

/** Where the box stood in the form, and what the form did; a dash where nothing is known. */
export function formWords({ t }: Sheet, { form, placement }: VersionContent): string {
  const parts = [
    placement ? t(`consentPlacement.${placement}`) : '',
    ...formFacts.filter((fact) => form[fact]).map((fact) => t(`consentForm.${fact}`)),
  ];
  return parts.filter(Boolean).join(', ') || '–';
}
