import type { ConsentForm } from '../../../src-main/contract/consent-check.ts';
import type { Language } from '../../../src-main/contract/values.ts';

/**
 * A wording with what a careful reader finds in it. Every element that applies and is in neither list is expected to be
 * found. Written before the rules were run on it.
 */
export interface CorpusText {
  id: string;
  language: Language;
  text: string;
  form: ConsentForm;
  missing: readonly string[];
  violated: readonly string[];
  /** What this text tries. */
  why: string;
}

type Expected = { missing?: readonly string[]; violated?: readonly string[]; form?: Partial<ConsentForm> };

/** A form without a flaw: the ground on which a text states what is different. */
const plainForm: ConsentForm = {
  prechecked: false,
  requiredForService: false,
  separateFromTerms: true,
  checkboxes: 1,
  purposes: 1,
  tracking: false,
  profiling: false,
  thirdParties: false,
  thirdCountry: false,
  specialCategories: false,
  children: false,
};

/** Facts of a form, from what is different from one without a flaw. */
export function formWith(changes: Partial<ConsentForm>): ConsentForm {
  return { ...plainForm, ...changes };
}

/** A wording as a whole. */
export function wording(
  language: Language,
  id: string,
  why: string,
  text: string,
  { missing = [], violated = [], form = {} }: Expected = {},
): CorpusText {
  return { id: `${language}-${id}`, language, text, form: formWith(form), missing, violated, why };
}

/** A complete wording, part by part, so that a text can change one of them. */
const ground = {
  de: {
    who: 'Ja, die Haselbach Optik GmbH darf mir höchstens einmal pro Monat per E-Mail ihren Newsletter über Brillen und Kontaktlinsen senden.',
    data: 'Dafür verwendet sie meine E-Mail-Adresse.',
    free: 'Die Einwilligung ist freiwillig.',
    confirm: 'Ich bestätige sie über einen Link in einer gesonderten E-Mail.',
    withdraw: 'Ich kann sie jederzeit für die Zukunft widerrufen, über den Abmeldelink in jeder E-Mail.',
    more: '',
    notice: 'Mehr dazu steht in den Datenschutzhinweisen.',
  },
  en: {
    who: 'Yes, Tidewell Gardens Ltd may send me its newsletter about garden plants and seeds by e-mail, at most once a month.',
    data: 'It uses my e-mail address for this.',
    free: 'Consent is voluntary.',
    confirm: 'I confirm it through a link in a separate e-mail.',
    withdraw:
      'I can withdraw it at any time with effect for the future, by the unsubscribe link in each e-mail.',
    more: '',
    notice: 'More about this is in the privacy notice.',
  },
} as const;

/** The complete wording of a language with some of its parts changed. */
export function variant(
  language: Language,
  id: string,
  why: string,
  parts: Partial<Record<keyof (typeof ground)['de'], string>>,
  expected: Expected = {},
): CorpusText {
  const text = Object.values({ ...ground[language], ...parts })
    .filter((part) => part !== '')
    .join(' ');
  return wording(language, id, why, text, expected);
}
