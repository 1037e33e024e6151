import type { TextProfile } from '../../../src-main/contract/consent-record.ts';
import { useTexts } from '../../i18n/messages.ts';

export interface TextWords {
  /** "E-Mail, Double-Opt-in, Deutsch und Englisch": what kind of text it is. */
  about(profile: Pick<TextProfile, 'kind' | 'channel' | 'procedure' | 'languages'>): string;
  languages(languages: TextProfile['languages']): string;
  version(number: number): string;
}

/** Words for the facts of a text, in the person's language. */
export function useTextWords(): TextWords {
  const t = useTexts('consents');
  const languages = (all: TextProfile['languages']) => all.map((one) => t(`language.${one}`)).join(', ');
  return {
    languages,
    about: ({ kind, channel, procedure, languages: all }) =>
      [
        kind === 'consent' ? null : t(`kind.${kind}`),
        channel && t(`channel.${channel}`),
        procedure && t(`procedure.${procedure}`),
        languages(all),
      ]
        .filter(Boolean)
        .join(', '),
    version: (number) => t('lanes.shortVersion', { number: String(number) }),
  };
}
