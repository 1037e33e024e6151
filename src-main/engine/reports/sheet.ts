import type { Bilingual, Language } from '../../contract/values.ts';
import type { ReportTextName } from '../report-texts.ts';
import type { Templates } from '../templates.ts';
import { type Formats, formatsFor } from './formats.ts';
import type { Colors } from './print/definition.ts';
import { type Translate, translatorOf } from './texts.ts';
import { typeset } from './typography.ts';

/** What a layout writes with: language, words, formats and colours. */
export interface Sheet {
  language: Language;
  t: Translate;
  format: Formats;
  colors: Colors;
  /** A text of the product in the report's language, typeset. */
  own(text: Bilingual): string;
}

/** The sheet for one report, with the words of all the named files. */
export function sheetFor(
  templates: Templates,
  report: ReportTextName | readonly ReportTextName[],
  language: Language,
  timeZone: string,
): Sheet {
  return {
    language,
    t: translatorOf(
      ['common' as const, ...[report].flat()].map((name) => templates.reportTexts(name)),
      language,
    ),
    format: formatsFor(language, timeZone),
    colors: templates.reportStyle().colors,
    own: (text) => typeset(text[language], language),
  };
}
