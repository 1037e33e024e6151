import type { ReactNode, RefObject } from 'react';
import { SearchField } from '../ui/search-field.tsx';
import { type TabItem, Tabs } from '../ui/tabs.tsx';
import type { ListAccess, ListAddress } from './list-address.ts';
import { useSettledSearch } from './settled-search.ts';

export interface ListViewsProps<View extends string> {
  list: ListAccess<ListAddress<View>>;
  label: string;
  views: readonly TabItem<View>[];
  searchLabel: string;
  clearLabel: string;
  search: RefObject<HTMLInputElement | null>;
  children: ReactNode;
}

/** The views of a list of records and its search. */
export function ListViews<View extends string>(props: ListViewsProps<View>) {
  const { list, label, views, searchLabel, clearLabel, search, children } = props;
  const [shown, type] = useSettledSearch(list.address.search, (text) =>
    list.refine({ search: text, selected: undefined }),
  );
  return (
    <Tabs
      inset
      label={label}
      tabs={views}
      selected={list.address.view}
      onSelect={(view) => view !== list.address.view && list.change({ view })}
      aside={
        <div className="w-48 pb-1">
          <SearchField
            label={searchLabel}
            placeholder={searchLabel}
            clearLabel={clearLabel}
            value={shown}
            onChange={type}
            inputRef={search}
          />
        </div>
      }
      panelClassName="flex flex-col"
    >
      {children}
    </Tabs>
  );
}
