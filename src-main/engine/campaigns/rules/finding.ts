import type { GateLink, GateSeverity } from '../../../contract/campaign-gate.ts';
import type { Bilingual } from '../../../contract/values.ts';

/** Something that the registers show about a step or the campaign, before it is put into words. */
export interface Finding {
  /** Words in templates/law/campaign. */
  code: string;
  /** Condition of templates/law/campaign. */
  item: string;
  severity: GateSeverity;
  /** What it is about, so that the same finding twice is one. */
  about: string;
  values: Record<string, string | Bilingual>;
  link: GateLink;
}

/** The same text in both languages: a name, a number. */
export function same(text: string | number): Bilingual {
  return { de: String(text), en: String(text) };
}
