import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { Link } from '../../ui/link.tsx';
import { Select } from '../../ui/select.tsx';
import type { ReportChoice } from './use-report-choice.ts';

const now = 'as it stands';

/** Which persona is printed, and which of its versions. */
export function PersonaSelect({ choice: { personas, address, request, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const { ask } = useAccess();
  const personaId = request?.kind === 'personaSheet' ? request.personaId : undefined;
  const { data: persona } = useQuery(
    ask.personas.get.queryOptions({
      input: { personaId: personaId ?? '' },
      enabled: personaId !== undefined,
    }),
  );
  if (personas?.length === 0 && !personaId) {
    return (
      <p className="text-ink-2">
        {t('noPersona')} <Link href="/personas">{t('addPersona')}</Link>
      </p>
    );
  }
  const known = (personas ?? []).map(({ id, label }) => ({ id, label }));
  const isListed = known.some(({ id }) => id === personaId);
  const archived = persona && !isListed ? [{ id: persona.id, label: persona.content.label }] : [];
  return (
    <>
      <Select
        label={t('persona')}
        options={[...known, ...archived]}
        value={personaId ?? null}
        onChange={(id) => change({ personaId: id, versionId: undefined })}
      />
      {persona && persona.versions.length > 0 && (
        <Select
          label={t('version')}
          options={[
            { id: now, label: t('versionNow') },
            ...persona.versions.map(({ id, number }) => ({
              id,
              label: t('versionNumber', { number: String(number) }),
            })),
          ]}
          value={address.versionId ?? now}
          onChange={(id) => change({ versionId: id === now ? undefined : id })}
        />
      )}
    </>
  );
}
