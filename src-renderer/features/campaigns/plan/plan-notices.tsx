import { useTexts } from '../../../i18n/messages.ts';
import { RivalNotice } from '../../../lib/rival-notice.tsx';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { isMovable } from '../standing.ts';
import type { Plan } from './use-plan.ts';

/** Why the plan cannot be changed, or why the last change is not saved. */
export function PlanNotices({ plan }: { plan: Plan }) {
  const { campaign, error } = plan;
  const t = useTexts('campaignPlan');
  const isReleased = !isMovable(campaign.state);
  const isArchived = campaign.archivedAt !== null;
  if (!isReleased && !isArchived && error === null) return null;
  return (
    <div className="sticky top-0 z-1 grid gap-3 border-b border-line bg-surface px-6 py-3">
      {isReleased && (
        <Notice
          title={t('fixed.title')}
          actions={<Link href={`/campaigns/${campaign.id}?tab=gate`}>{t('fixed.toGate')}</Link>}
        >
          {t('fixed.text')}
        </Notice>
      )}
      {!isReleased && isArchived && (
        <Notice title={t('fixed.archivedTitle')}>{t('fixed.archivedText')}</Notice>
      )}
      <RivalNotice
        draft={plan}
        texts={{ keepMine: t('rival.keepMine'), takeStored: t('rival.takeStored') }}
      />
    </div>
  );
}
