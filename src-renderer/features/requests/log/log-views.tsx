import type { ReactNode, RefObject } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { useSettledSearch } from '../../../lib/settled-search.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import type { LogAddressAccess } from './log-address.ts';
import type { Log } from './use-log.ts';

const views = ['open', 'answered', 'all'] as const;

export interface LogViewsProps {
  list: LogAddressAccess;
  counts: Log['counts'];
  search: RefObject<HTMLInputElement | null>;
  children: ReactNode;
}

/** The views of the log and its search. */
export function LogViews({ list, counts, search, children }: LogViewsProps) {
  const t = useTexts('requests');
  return (
    <Tabs
      inset
      label={t('views.label')}
      tabs={views.map((id) => ({ id, label: t(`views.${id}`), count: counts?.[id] }))}
      selected={list.address.view}
      onSelect={(view) => view !== list.address.view && list.change({ view })}
      aside={<LogSearch list={list} input={search} />}
      panelClassName="flex flex-col"
    >
      {children}
    </Tabs>
  );
}

function LogSearch({ list, input }: { list: LogAddressAccess; input: LogViewsProps['search'] }) {
  const t = useTexts('requests');
  const [shown, type] = useSettledSearch(list.address.search, (search) =>
    list.refine({ search, selected: undefined }),
  );
  return (
    <div className="w-48 pb-1">
      <SearchField
        label={t('search')}
        placeholder={t('search')}
        clearLabel={t('clearSearch')}
        value={shown}
        onChange={type}
        inputRef={input}
      />
    </div>
  );
}
