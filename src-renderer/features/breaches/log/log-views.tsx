import type { ReactNode, RefObject } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { ListViews } from '../../../lib/list-views.tsx';
import type { LogAddress } from './log-address.ts';
import type { Log } from './use-log.ts';

const views = ['all', 'open', 'closed', 'drills'] as const;

export interface LogViewsProps {
  list: ListAccess<LogAddress>;
  counts: Log['counts'];
  search: RefObject<HTMLInputElement | null>;
  children: ReactNode;
}

/** The views of the log and its search. Drills have one of their own and stand in no other. */
export function LogViews({ counts, ...rest }: LogViewsProps) {
  const t = useTexts('breaches');
  return (
    <ListViews
      {...rest}
      label={t('views.label')}
      views={views.map((id) => ({ id, label: t(`views.${id}`), count: counts?.[id] }))}
      searchLabel={t('search')}
      clearLabel={t('clearSearch')}
    />
  );
}
