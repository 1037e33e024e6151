import { Ellipsis, FileLock, FileText } from 'lucide-react';
import { useState } from 'react';
import type { PersonFinding } from '../../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { MarketingTabs } from '../../../lib/marketing-tabs.tsx';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { ShownPersona } from '../shown-persona.ts';
import { KeepDialog } from './keep-dialog.tsx';
import { UseInCampaign } from './use-in-campaign.tsx';
import { usePersonaDeeds } from './use-persona-deeds.ts';

export interface PersonaHeaderProps {
  shown: ShownPersona;
  findings: readonly PersonFinding[];
}

/** What the persona is, which version stands, and what can be done with it as a whole. */
export function PersonaHeader({ shown, findings }: PersonaHeaderProps) {
  const t = useTexts('personas');
  const { persona, draft } = shown;
  const { role, buyingRole, label } = draft.value;
  const deeds = usePersonaDeeds(persona);
  const [isKeeping, keep] = useState(false);
  const refused = findings.filter(({ isRefused }) => isRefused).length;
  const ask = async () => {
    if (await draft.flush()) keep(true);
  };
  const isArchived = persona.archivedAt !== null;
  return (
    <PageHeader
      title={label || persona.content.label}
      subtitle={[role, buyingRole && t(`role.${buyingRole}`)].filter(Boolean).join(' · ')}
      actions={
        <>
          <ButtonLink href={`/reports?kind=personaSheet&personaId=${persona.id}`}>
            <FileText aria-hidden size={16} strokeWidth={1.75} />
            {t('print')}
          </ButtonLink>
          {!isArchived && <UseInCampaign persona={persona} />}
          {persona.isChanged && (
            <Button
              variant="primary"
              icon={FileLock}
              isDisabled={refused > 0 || isArchived}
              onPress={() => void ask()}
            >
              {t('keep.act')}
            </Button>
          )}
          <Menu
            label={t('more')}
            trigger={<IconButton icon={Ellipsis} label={t('more')} />}
            items={[
              { id: 'duplicate', label: t('duplicate'), onAction: deeds.duplicate },
              { id: 'archive', label: t(isArchived ? 'restore' : 'archive'), onAction: deeds.move },
            ]}
          />
        </>
      }
    >
      <div className="grid gap-2">
        <MarketingTabs />
        <p className="flex flex-wrap items-center gap-2 text-dense text-ink-2">
          <VersionState shown={shown} />
        </p>
        {refused > 0 && <Notice tone="risk" live="status" title={t('keep.refused', { count: refused })} />}
        {isArchived && <Notice tone="neutral" title={t('inArchive')} />}
        <FailureNotice error={deeds.error} />
      </div>
      {isKeeping && <KeepDialog persona={persona} basedOn={draft.basedOn} onClose={() => keep(false)} />}
    </PageHeader>
  );
}

function VersionState({ shown: { persona } }: { shown: ShownPersona }) {
  const t = useTexts('personas');
  const number = persona.versions[0]?.number;
  if (number === undefined) return <Tag status="wait">{t('noVersion')}</Tag>;
  return persona.isChanged ? (
    <Tag status="wait">{t('changedSince', { number: String(number) })}</Tag>
  ) : (
    <Tag status="ok">{t('shortVersion', { number: String(number) })}</Tag>
  );
}
