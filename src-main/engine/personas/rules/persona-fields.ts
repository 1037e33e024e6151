import { BuyingPhase, type PersonaContent, personaLists } from '../../../contract/persona-record.ts';

/** One text of a persona and where it stands. */
export interface PersonaText {
  /** Path of the field, for example `goals` or `questions.decision`. */
  field: string;
  /** Which entry of a list; null for a field of its own. */
  entry: number | null;
  text: string;
}

/** Every text of a persona, in the order in which its fields are shown. */
export function textsOf(content: PersonaContent): PersonaText[] {
  const single = (field: 'label' | 'role' | 'basis'): PersonaText => ({
    field,
    entry: null,
    text: content[field],
  });
  const listed = (field: string, entries: readonly string[]) =>
    entries.map((text, entry): PersonaText => ({ field, entry, text }));
  return [
    single('label'),
    single('role'),
    ...personaLists.flatMap((field) => listed(field, content[field])),
    ...BuyingPhase.options.flatMap((phase) => [
      ...listed(`questions.${phase}`, content.questions[phase]),
      ...listed(`touchpoints.${phase}`, content.touchpoints[phase]),
    ]),
    ...content.dataPoints.flatMap(({ label, reason }, entry) => [
      { field: 'dataPoints.label', entry, text: label },
      { field: 'dataPoints.reason', entry, text: reason },
    ]),
    single('basis'),
  ].filter(({ text }) => text !== '');
}
