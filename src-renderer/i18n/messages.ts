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

/** Reads all texts of the app in one language; the same promise every time. */
export function loadMessages(language: Language): Promise<Messages> {
  const known = asked.get(language);
  if (known) return known;
  const messages = readMessages(language);
  // What React looks for: texts that were read are there at once, without a moment of waiting.
  void messages.then((value) => Object.assign(messages, { status: 'fulfilled', value }));
  asked.set(language, messages);
  return messages;
}

/** All texts in one language. */
export function useMessages(language: Language): Messages {
  return use(loadMessages(language));
}

async function readMessages(language: Language): Promise<Messages> {
  return language === 'de' ? (await import('./de/index.ts')).de : (await import('./en/index.ts')).en;
}

/** The language that the screen is in. */
export function useLanguage(): Language {
  return useLocale();
}

/** Texts of one feature: `const t = useTexts('vendors')`. */
export { useTexts };
