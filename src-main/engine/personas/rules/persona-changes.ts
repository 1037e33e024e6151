import type { PersonaContent } from '../../../contract/persona-record.ts';
import type { PersonaChange } from '../../../contract/personas.ts';
import { changedWords } from '../../kernel/changed-words.ts';
import { textsOf } from './persona-fields.ts';

/** The fields in which two versions differ, each word by word; lists are compared as one text with an entry a line. */
export function personaChanges(older: PersonaContent, newer: PersonaContent): PersonaChange[] {
  const before = fieldTexts(older);
  const after = fieldTexts(newer);
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields.flatMap((field) => {
    const [was, is] = [before.get(field) ?? '', after.get(field) ?? ''];
    return was === is ? [] : [{ field, parts: changedWords(was, is) }];
  });
}

/** The text of each field; a choice stands as its key. */
function fieldTexts(content: PersonaContent): Map<string, string> {
  const { buyingRole, talks, dataPoints } = content;
  const plain = Map.groupBy(
    textsOf(content).filter(({ field }) => !field.startsWith('dataPoints')),
    ({ field }) => field,
  );
  const texts = new Map([...plain].map(([field, own]) => [field, own.map(({ text }) => text).join('\n')]));
  if (buyingRole !== null) texts.set('buyingRole', buyingRole);
  if (talks !== null) texts.set('talks', String(talks));
  for (const { key, label, reason, basis } of dataPoints)
    texts.set(`dataPoints.${key}${label && `.${label}`}`, [reason, basis ?? ''].filter(Boolean).join('\n'));
  return texts;
}
