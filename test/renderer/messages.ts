import type { Language } from '../../src-main/contract/values.ts';
import { de } from '../../src-renderer/i18n/de/index.ts';
import { en } from '../../src-renderer/i18n/en/index.ts';
import type { Messages } from '../../src-renderer/i18n/messages.ts';

/** All texts of the app in one language, at once. */
export function messagesIn(language: Language): Messages {
  return language === 'de' ? de : en;
}
