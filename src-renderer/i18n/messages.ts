import { use } from 'react';
import { useLocale, useTranslations as useTexts } from 'use-intl';
import type { Language } from '../../src-main/contract/values.ts';
import type { de } from './de/index.ts';

export type Messages = typeof de;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: typeof de;
  }
}

const asked = new Map<Language, Promise<Messages>>();
const read = new Map<Language, Messages>();

/** Reads all texts of the app in one language; the same promise every time. */
export function loadMessages(language: Language): Promise<Messages> {
  const messages = asked.get(language) ?? readMessages(language);
  asked.set(language, messages);
  return messages;
}

/** All texts in one language. Those that were read before are there at once, without a moment of waiting. */
export function useMessages(language: Language): Messages {
  return read.get(language) ?? use(loadMessages(language));
}

async function readMessages(language: Language): Promise<Messages> {
  const messages =
    language === 'de' ? (await import('./de/index.ts')).de : (await import('./en/index.ts')).en;
  read.set(language, messages);
  return messages;
}

/** The language that the screen is in. */
export function useLanguage(): Language {
  return useLocale();
}

/** Texts of one feature: `const t = useTexts('vendors')`. */
export { useTexts };
