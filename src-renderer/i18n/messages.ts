import { useLocale, useTranslations as useTexts } from 'use-intl';
import type { Language } from '../../src-main/contract/values.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';

export type Messages = typeof de;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: typeof de;
  }
}

/** All texts of the app in one language. */
export function messagesIn(language: Language): Messages {
  return language === 'de' ? de : en;
}

/** The language that the screen is in. */
export function useLanguage(): Language {
  return useLocale();
}

/** Texts of one feature: `const t = useTexts('vendors')`. */
export { useTexts };
