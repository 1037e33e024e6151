import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import {
  type SavedView,
  type VendorFilter,
  VendorFilter as VendorFilterSchema,
} from '../../../../src-main/contract/vendor-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Tabs } from '../../../ui/tabs.tsx';
import type { ListAddressAccess } from './list-address.ts';
import { addressOf, questionOf, withoutFilters } from './question.ts';
import { ViewMenu } from './view-menu.tsx';

type View = VendorFilter['view'];
const views: readonly View[] = VendorFilterSchema.shape.view.options;

export interface ViewTabsProps {
  list: ListAddressAccess;
  counts: Readonly<Record<View, number>> | undefined;
  children: ReactNode;
}

/** The views of the register: those everybody has, and the own ones. */
export function ViewTabs({ list, counts, children }: ViewTabsProps) {
  const { ask } = useAccess();
  const t = useTexts('vendors');
  const { data } = useQuery(ask.vendors.savedViews.queryOptions());
  const own = data?.views ?? [];
  useNamedView(list, data?.views);
  const question = JSON.stringify(questionOf(list.address));
  const current = own.find((view) => JSON.stringify(questionOf(addressOf(view.question))) === question);
  const select = (id: string) => {
    const saved = own.find((view) => `own:${view.id}` === id);
    const view = views.find((name) => name === id);
    if (saved) list.change(addressOf(saved.question));
    else if (view) list.change({ ...withoutFilters(list.address), view });
  };
  return (
    <Tabs
      inset
      label={t('views.label')}
      tabs={[
        ...views
          .filter((view) => view !== 'archived')
          .map((view) => ({ id: view as string, label: t(`views.${view}`), count: counts?.[view] })),
        ...own.map(({ id, name }) => ({ id: `own:${id}`, label: name })),
        { id: 'archived', label: t('views.archived'), count: counts?.archived },
      ]}
      selected={current ? `own:${current.id}` : list.address.view}
      onSelect={select}
      aside={<ViewMenu address={list.address} current={current ?? null} />}
      panelClassName="flex flex-col"
    >
      {children}
    </Tabs>
  );
}

/** Shows the saved view that the address names, as the search does: its filters take the place of its name. */
function useNamedView({ address, refine }: ListAddressAccess, own: readonly SavedView[] | undefined) {
  const { saved } = address;
  useEffect(() => {
    if (saved === undefined || own === undefined) return;
    const view = own.find(({ id }) => id === saved);
    refine({ ...(view && addressOf(view.question)), saved: undefined });
  }, [saved, own, refine]);
}
