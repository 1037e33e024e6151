import { useRef, useState } from 'react';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useUi } from '../../lib/ui-store.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { DrillChooser } from './drill/drill-chooser.tsx';
import { Figures } from './log/figures.tsx';
import { useLogAddress } from './log/log-address.ts';
import { LogHeader } from './log/log-header.tsx';
import { LogTable } from './log/log-table.tsx';
import { LogViews } from './log/log-views.tsx';
import { RowInspector } from './log/row-inspector.tsx';
import { RunningList } from './log/running-list.tsx';
import { useLog } from './log/use-log.ts';

/** The log of breaches: clocks that run, every case below, and what they add up to. */
export function BreachesPage() {
  const list = useLogAddress();
  const log = useLog(list.address);
  const [isChoosing, setChoosing] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const report = () => useUi.getState().askForBreach(true);
  const drill = () => setChoosing(true);
  usePageKeys({ n: report, f: () => search.current?.select() });
  const { selected, view } = list.address;
  const areDrills = view === 'drills';
  return (
    <div className="relative flex h-full min-h-0">
      <div className="@container flex min-w-0 flex-1 flex-col overflow-y-auto">
        <LogHeader
          count={log.counts?.all}
          shown={log.isBehind ? undefined : log.rows?.map(({ id }) => id)}
          onReport={report}
          onDrill={drill}
        />
        <div className="h-4 shrink-0" />
        <RunningList areDrills={areDrills} rows={areDrills ? log.drills : log.real} />
        {/* High enough for some rows also where clocks above and figures below leave no room: then the page scrolls. */}
        <div className="flex min-h-80 flex-1 flex-col">
          <LogViews list={list} counts={log.counts} search={search}>
            <FailureNotice error={log.error} />
            <LogTable list={list} log={log} onDrill={drill} />
          </LogViews>
        </div>
        <Figures rows={log.real} />
      </div>
      {selected && (
        <div className="h-full max-[820px]:absolute max-[820px]:inset-y-0 max-[820px]:right-0 max-[820px]:z-2 max-[820px]:max-w-full">
          <RowInspector breachId={selected} onClose={() => list.refine({ selected: undefined })} />
        </div>
      )}
      {isChoosing && <DrillChooser onClose={() => setChoosing(false)} />}
    </div>
  );
}
