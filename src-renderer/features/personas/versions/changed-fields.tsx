import { useQuery } from '@tanstack/react-query';
import type { PersonaVersion } from '../../../../src-main/contract/persona-record.ts';
import type { PersonaChange } from '../../../../src-main/contract/personas.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { ChangedParts } from '../../../lib/changed-parts.tsx';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { ShownPersona } from '../shown-persona.ts';
import { useFieldName } from '../use-persona-words.ts';
import { useChoiceWord } from './use-choice-word.ts';

export interface ChangedFieldsProps {
  shown: ShownPersona;
  older: PersonaVersion;
  /** Null: the words as they stand now. */
  newerId: string | null;
}

/** Two versions field by field, with what came and what went: underlined and struck through, not told by colour alone. */
export function ChangedFields({ shown: { persona }, older, newerId }: ChangedFieldsProps) {
  const t = useTexts('personas');
  const { ask } = useAccess();
  const nameOf = useFieldName();
  const { data, error } = useQuery(
    ask.personas.compare.queryOptions({ input: { personaId: persona.id, olderId: older.id, newerId } }),
  );
  const newer = persona.versions.find(({ id }) => id === newerId);
  const name = (version: PersonaVersion | undefined) =>
    version ? t('shortVersion', { number: String(version.number) }) : t('versions.now');
  return (
    <section className="grid gap-2">
      <SectionHeading>{t('versions.between', { older: name(older), newer: name(newer) })}</SectionHeading>
      <FailureNotice error={error} />
      {data?.changes.length === 0 && <p className="text-ink-2">{t('versions.same')}</p>}
      <dl className="grid">
        {data?.changes.map((change) => (
          <div
            key={change.field}
            className="grid gap-x-4 border-t border-line py-2 @min-[620px]:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <dt className="text-ink-2">{nameOf(change.field)}</dt>
            <dd className="whitespace-pre-line wrap-anywhere">
              <FieldChange change={change} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function FieldChange({ change: { field, parts } }: { change: PersonaChange }) {
  const t = useTexts('personas');
  const wordOf = useChoiceWord();
  return (
    <ChangedParts
      parts={parts.map(({ kind, text }) => ({ kind, text: wordOf(field, text) }))}
      texts={{ added: t('versions.added'), removed: t('versions.removed') }}
    />
  );
}
