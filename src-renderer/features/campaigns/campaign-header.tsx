import { FileText } from 'lucide-react';
import type { Campaign } from '../../../src-main/contract/campaigns.ts';
import { useTexts } from '../../i18n/messages.ts';
import { campaignStatus } from '../../lib/campaign-status.ts';
import { SecondPersonNotice } from '../../lib/second-person/second-person-notice.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CampaignMenu } from './campaign-menu.tsx';
import { usePeriodText } from './use-period-text.ts';

/** Which campaign it is, when, and where it stands. */
export function CampaignHeader({ campaign }: { campaign: Campaign }) {
  const t = useTexts('campaigns');
  const periodText = usePeriodText();
  const { id, state, hasFallenBack, content, archivedAt } = campaign;
  const isArchived = archivedAt !== null;
  const facts = [periodText(content), t('steps', { count: content.steps.length })];
  return (
    <PageHeader
      title={content.name}
      subtitle={facts.join(', ')}
      actions={
        <>
          {isArchived && <Tag status="na">{t('record.inArchive')}</Tag>}
          {hasFallenBack && <Tag status="risk">{t('fallenBack')}</Tag>}
          <Tag status={campaignStatus[state]}>{t(`state.${state}`)}</Tag>
          <ButtonLink href={`/reports?kind=campaignDossier&campaignId=${id}`}>
            <FileText aria-hidden size={16} strokeWidth={1.75} />
            {t('dossier')}
          </ButtonLink>
          <CampaignMenu campaign={{ id, name: content.name, state, isArchived }} />
        </>
      }
    >
      <SecondPersonNotice subjectId={id} />
    </PageHeader>
  );
}
