import type { ReactNode, RefObject } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { useSettledSearch } from '../../../lib/settled-search.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import type { RegisterAccess } from './register-address.ts';
import type { Register } from './use-register.ts';

export interface RegisterViewsProps {
  list: RegisterAccess;
  counts: Register['counts'];
  search: RefObject<HTMLInputElement | null>;
  children: ReactNode;
}

/** The kinds of texts as views. The archive is a matter of today: at another time there is none. */
export function RegisterViews({ list, counts, search, children }: RegisterViewsProps) {
  const t = useTexts('consents');
  const { view, asOf } = list.address;
  const views =
    asOf === undefined ? (['consents', 'notices', 'archived'] as const) : (['consents', 'notices'] as const);
  return (
    <Tabs
      inset
      label={t('views.label')}
      tabs={views.map((id) => ({ id, label: t(`views.${id}`), count: counts[id] }))}
      selected={view}
      onSelect={(next) => next !== view && list.change({ view: next })}
      aside={<RegisterSearch list={list} input={search} />}
      panelClassName="flex flex-col"
    >
      {children}
    </Tabs>
  );
}

function RegisterSearch({ list, input }: { list: RegisterAccess; input: RegisterViewsProps['search'] }) {
  const t = useTexts('consents');
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
