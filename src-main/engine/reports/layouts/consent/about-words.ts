import type { TextProfile } from '../../../../contract/consent-record.ts';
import type { Sheet } from '../../sheet.ts';

/** What kind of text it is, as a line of its own: kind of a document, channel, procedure, languages. */
export function aboutWords(
  { t }: Sheet,
  { kind, channel, procedure, languages }: Pick<TextProfile, 'kind' | 'channel' | 'procedure' | 'languages'>,
): string {
  const parts = [
    kind === 'consent' ? '' : t(`consentKind.${kind}`),
    channel ? t(`consentChannel.${channel}`) : '',
    procedure ? t(`consentProcedure.${procedure}`) : '',
    languages.map((language) => t(`consentLanguage.${language}`)).join(', '),
  ];
  const told = parts.filter(Boolean).join(' · ');
  return told.charAt(0).toUpperCase() + told.slice(1);
}
