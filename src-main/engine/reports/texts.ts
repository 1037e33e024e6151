import { createTranslator } from 'use-intl/core';
import type { Language } from '../../contract/values.ts';
import type { ReportTexts } from '../report-texts.ts';
import { typeset } from './typography.ts';

export type TextValues = Record<string, string | number>;
/** A sentence by `group.name`, filled in and typeset. */
export type Translate = (key: string, values?: TextValues) => string;

/** Translates from several text files at once; an unknown key or a missing value is a defect and throws. */
export function translatorOf(files: readonly ReportTexts[], language: Language): Translate {
  const messages: Record<string, Record<string, string>> = {};
  for (const { texts } of files) {
    for (const [group, entries] of Object.entries(texts)) {
      const ours = Object.entries(entries).map(([name, text]) => [name, text[language]]);
      messages[group] = { ...messages[group], ...Object.fromEntries(ours) };
    }
  }
  const translate = createTranslator({
    locale: language,
    messages,
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  }) as unknown as Translate;
  // Words without values are asked for again and again, a register's with every row.
  const known = new Map<string, string>();
  const worded = (key: string) => {
    const text = known.get(key) ?? typeset(translate(key), language);
    known.set(key, text);
    return text;
  };
  return (key, values) => (values ? typeset(translate(key, values), language) : worded(key));
}
