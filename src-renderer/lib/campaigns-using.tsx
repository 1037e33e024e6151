import { useQuery } from '@tanstack/react-query';
import type { CampaignLink } from '../../src-main/contract/campaigns.ts';
import { useTexts } from '../i18n/messages.ts';
import { Link } from '../ui/link.tsx';
import { StatusShape } from '../ui/status-shape.tsx';
import { campaignStatus } from './campaign-status.ts';
import { FailureNotice } from './failure-notice.tsx';
import { useAccess } from './queries.ts';

export interface CampaignsUsingProps {
  /** What kind of record the campaigns rest on. */
  link: CampaignLink;
  id: string;
}

/** The campaigns that rest on a record, each with its state and the way to its plan. */
export function CampaignsUsing({ link, id }: CampaignsUsingProps) {
  const t = useTexts('campaigns');
  const { ask } = useAccess();
  const { data, error } = useQuery(ask.campaigns.using.queryOptions({ input: { link, id } }));
  if (!data) return <FailureNotice error={error} />;
  if (data.campaigns.length === 0) return <p className="text-dense text-ink-2">{t('using.none')}</p>;
  return (
    <ul aria-label={t('using.title')} className="grid gap-1 text-dense">
      {data.campaigns.map(({ id: campaignId, name, state }) => (
        <li key={campaignId} className="flex items-start gap-2">
          <StatusShape status={campaignStatus[state]} className="mt-px" />
          <span className="min-w-0 flex-1 wrap-anywhere">
            <Link href={`/campaigns/${campaignId}?tab=plan`}>{name}</Link>
          </span>
          <span className="text-right text-ink-2">{t(`state.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}
