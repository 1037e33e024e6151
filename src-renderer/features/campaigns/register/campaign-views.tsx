import type { ReactNode, RefObject } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { ListViews } from '../../../lib/list-views.tsx';
import type { CampaignsAddress } from './list-address.ts';
import type { Campaigns } from './use-campaigns.ts';

const views = ['board', 'list', 'calendar', 'archived'] as const;

export interface CampaignViewsProps {
  list: ListAccess<CampaignsAddress>;
  counts: Campaigns['counts'];
  search: RefObject<HTMLInputElement | null>;
  children: ReactNode;
}

/** The same campaigns as board, list or calendar, the archive, and the search over them. */
export function CampaignViews({ counts, ...rest }: CampaignViewsProps) {
  const t = useTexts('campaigns');
  return (
    <ListViews
      {...rest}
      label={t('views.label')}
      views={views.map((id) => ({
        id,
        label: t(`views.${id}`),
        count: id === 'archived' ? counts.archived : undefined,
      }))}
      searchLabel={t('search')}
      clearLabel={t('clearSearch')}
    />
  );
}
