import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Persona } from '../../../src-main/contract/personas.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { LeaveGuard } from '../../lib/leave-guard.tsx';
import { useAccess } from '../../lib/queries.ts';
import { Link } from '../../ui/link.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { CheckPanel } from './check-panel.tsx';
import { EditPart } from './draft/edit-part.tsx';
import { PersonaHeader } from './record/persona-header.tsx';
import { PersonaSheet } from './record/persona-sheet.tsx';
import type { PersonaAccess, PersonaAddress, ShownPersona } from './shown-persona.ts';
import { useLiveCheck } from './use-live-check.ts';
import { usePersonaDraft } from './use-persona-draft.ts';
import { VersionsPart } from './versions/versions-part.tsx';

const tabs = ['sheet', 'edit', 'versions'] as const;

/** One persona: its page as it hangs on the wall, the fields behind it, its versions. */
export function PersonaPage() {
  const t = useTexts('personas');
  const { personaId } = useParams({ from: '/personas/$personaId' });
  const { ask } = useAccess();
  const { data: persona, error } = useQuery(ask.personas.get.queryOptions({ input: { personaId } }));
  useBreadcrumb([{ label: t('title'), href: '/personas' }, { label: persona?.content.label ?? '' }]);
  if (error) return <PersonaMissing error={error} />;
  if (!persona) return <Waiting text={t('loading')} />;
  return <PersonaWork key={personaId} persona={persona} />;
}

function PersonaWork({ persona }: { persona: Persona }) {
  const t = useTexts('personas');
  const draft = usePersonaDraft(persona);
  const page = usePersonaAddress();
  const check = useLiveCheck(persona, draft.value);
  const shown: ShownPersona = { persona, draft, page };
  const { tab } = page.address;
  return (
    <div className="@container flex h-full min-h-0 flex-col overflow-y-auto">
      <PersonaHeader shown={shown} findings={check.findings} />
      <div className="h-3 shrink-0" />
      <Tabs
        inset
        label={t('tabs.label')}
        tabs={tabs.map((id) => ({
          id,
          label: t(`tabs.${id}`),
          ...(id === 'versions' ? { count: persona.versions.length } : {}),
        }))}
        selected={tab}
        onSelect={(next) => next !== tab && page.change({ tab: next })}
        panelClassName="flex flex-col"
      >
        <div className="grid flex-1 border-t border-line @min-[900px]:grid-cols-[minmax(0,1fr)_300px]">
          <div className="@container min-w-0 bg-surface">
            {tab === 'sheet' && <PersonaSheet shown={shown} diet={check.diet} />}
            {tab === 'edit' && <EditPart shown={shown} diet={check.diet} />}
            {tab === 'versions' && <VersionsPart shown={shown} />}
          </div>
          <CheckPanel shown={shown} findings={check.findings} />
        </div>
      </Tabs>
      <LeaveGuard
        isUnsaved={draft.isUnsaved}
        trySaving={draft.flush}
        texts={{
          title: t('leave.title'),
          text: t('leave.text'),
          leave: t('leave.leave'),
          stay: t('leave.stay'),
        }}
      />
    </div>
  );
}

function usePersonaAddress(): PersonaAccess {
  const address: PersonaAddress = useSearch({ from: '/personas/$personaId' });
  const navigate = useNavigate({ from: '/personas/$personaId' });
  return {
    address,
    change: (part) =>
      void navigate({ to: '/personas/$personaId', search: (current) => ({ ...current, ...part }) }),
  };
}

function PersonaMissing({ error }: { error: unknown }) {
  const t = useTexts('personas');
  return (
    <div className="p-6">
      <h1 className="sr-only">{t('title')}</h1>
      <FailureNotice error={error} actions={<Link href="/personas">{t('toList')}</Link>} />
    </div>
  );
}
