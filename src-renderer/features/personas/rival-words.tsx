import type { PersonaContent } from '../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../i18n/messages.ts';
import type { ShownPersona } from './shown-persona.ts';
import { useFieldName } from './use-persona-words.ts';

/** What somebody saved meanwhile, field by field, as long as both stand here. */
export function RivalWords({ shown: { persona, draft } }: { shown: ShownPersona }) {
  const t = useTexts('personas');
  const nameOf = useFieldName();
  if (!draft.hasRival) return null;
  const fields = Object.keys(persona.content) as (keyof PersonaContent)[];
  const different = fields.filter(
    (field) => JSON.stringify(persona.content[field]) !== JSON.stringify(draft.value[field]),
  );
  return (
    <dl className="grid gap-2 text-dense">
      {different.map((field) => (
        <div key={field}>
          <dt className="text-ink-2">{t('draft.storedIn', { field: nameOf(field) })}</dt>
          <dd className="whitespace-pre-line wrap-anywhere">
            {wordsOf(persona.content[field]).join('\n') || t('notSet')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Every text in a field, whatever its shape. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [String(value)];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
}
