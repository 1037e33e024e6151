import type { FoundPassage } from '../../../../src-main/contract/contracts.ts';
import type { useTexts } from '../../../i18n/messages.ts';

/** Page and heading in the language of the screen: "S. 4, § 8 Löschung"; in a text without either as the finder says it. */
export function passagePlace(
  { page, heading, where }: FoundPassage,
  t: ReturnType<typeof useTexts<'assessment'>>,
): string {
  return [page === null ? null : t('page', { page }), heading].filter(Boolean).join(', ') || where;
}
