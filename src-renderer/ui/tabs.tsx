import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { classNames } from './class-names.ts';

export interface TabItem<Id extends string = string> {
  id: Id;
  label: string;
  count?: number | undefined;
}

export interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly TabItem<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** At the right end of the strip. */
  aside?: ReactNode;
  /** Padding of the strip at both sides, when it spans the page. */
  inset?: boolean;
  panelClassName?: string;
  /** What the selected tab shows. */
  children?: ReactNode;
}

/** Views of one record or one list. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, selected, onSelect, aside, inset = false, panelClassName, children } = props;
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(key as Id)}
      // The focus is shown by what has it inside, never around all of the panel.
      className="flex min-h-0 flex-1 flex-col outline-none"
    >
      <div className={classNames('flex items-center gap-5 border-b border-line', inset && 'px-6')}>
        <TabList aria-label={label} className="flex min-w-0 flex-1 flex-wrap gap-x-5">
          {tabs.map((tab) => (
            <TabName key={tab.id} tab={tab} />
          ))}
        </TabList>
        {aside && <div className="shrink-0">{aside}</div>}
      </div>
      <TabPanel key={selected} id={selected} className={classNames('min-h-0 flex-1', panelClassName)}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}

function TabName({ tab }: { tab: TabItem }) {
  return (
    <Tab
      id={tab.id}
      className={classNames(
        'focus-inside relative -mb-px flex cursor-default items-center gap-1.5 border-b-2 border-transparent pt-1.5 pb-2',
        'whitespace-nowrap text-ink-2 data-hovered:text-ink data-selected:border-accent data-selected:font-semibold',
        'data-selected:text-ink',
      )}
    >
      {tab.label}
      {tab.count !== undefined && <span className="text-meta font-normal text-ink-3">{tab.count}</span>}
    </Tab>
  );
}
