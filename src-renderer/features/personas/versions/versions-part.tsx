import { History } from 'lucide-react';
import type { PersonaVersion } from '../../../../src-main/contract/persona-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatInstant } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Link } from '../../../ui/link.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { ShownPersona } from '../shown-persona.ts';
import { ChangedFields } from './changed-fields.tsx';

/** The versions of a persona, newest first, and what differs between two of them. */
export function VersionsPart({ shown }: { shown: ShownPersona }) {
  const t = useTexts('personas');
  const { persona, page } = shown;
  const { versions } = persona;
  if (versions.length === 0) return <EmptyState icon={History} sentence={t('versions.none')} />;
  const { older, newer } = page.address;
  const compared = versions.find(({ id }) => id === older) ?? versions[persona.isChanged ? 0 : 1];
  const isChosen = versions.some(({ id }) => id === older);
  const against = isChosen ? newer : persona.isChanged ? undefined : versions[0]?.id;
  return (
    <div className="grid gap-6 px-6 py-5">
      <section className="grid gap-2">
        <SectionHeading>{t('versions.list')}</SectionHeading>
        <ol className="grid">
          {versions.map((version, index) => (
            <VersionRow key={version.id} {...{ shown, version }} before={versions[index + 1]} />
          ))}
        </ol>
      </section>
      {compared && <ChangedFields shown={shown} older={compared} newerId={against ?? null} />}
    </div>
  );
}

interface VersionRowProps {
  shown: ShownPersona;
  version: PersonaVersion;
  before: PersonaVersion | undefined;
}

function VersionRow({ shown: { persona, draft, page }, version, before }: VersionRowProps) {
  const t = useTexts('personas');
  const language = useLanguage();
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const number = String(version.number);
  const take = () =>
    deed.run(async () => {
      if (!(await draft.flush())) {
        const refusal = draft.refusal();
        // What is not complete is told at its field.
        if (refusal === null) return page.change({ tab: 'edit' });
        throw refusal;
      }
      const { savedAt: basedOn } = await engine.personas.get({ personaId: persona.id });
      await engine.personas.takeVersion({ personaId: persona.id, versionId: version.id, basedOn });
      done(t('versions.taken', { number }));
    });
  const isNow = !persona.isChanged && persona.versions[0]?.id === version.id;
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-line py-2">
      <span className="w-24 font-semibold">{t('shortVersion', { number })}</span>
      <span className="min-w-48 flex-1 wrap-anywhere">
        {version.reason || t('versions.first')}
        <span className="block text-dense text-ink-2">
          {[formatInstant(version.at, language), version.by].filter(Boolean).join(', ')}
        </span>
      </span>
      <span className="ml-auto flex flex-wrap items-center justify-end gap-2">
        {before && (
          <Button small variant="quiet" onPress={() => page.change({ older: before.id, newer: version.id })}>
            {t('versions.compare')}
          </Button>
        )}
        {!isNow && (
          <>
            <Button
              small
              variant="quiet"
              onPress={() => page.change({ older: version.id, newer: undefined })}
            >
              {t('versions.compareNow')}
            </Button>
            <Button small isPending={deed.isRunning} onPress={() => void take()}>
              {t('versions.take')}
            </Button>
          </>
        )}
        <Link href={`/reports?kind=personaSheet&personaId=${persona.id}&versionId=${version.id}`}>
          {t('print')}
        </Link>
      </span>
      <FailureNotice error={deed.error} />
    </li>
  );
}
