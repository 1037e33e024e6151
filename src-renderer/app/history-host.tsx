import { lazy, Suspense } from 'react';
import { useUi } from '../lib/ui-store.ts';

const HistoryDialog = lazy(async () => ({
  default: (await import('../features/audit/history/history-dialog.tsx')).HistoryDialog,
}));

/** The history of a record over whatever is there, loaded when it is first asked for. */
export function HistoryHost() {
  const subject = useUi((ui) => ui.historyOf);
  if (!subject) return null;
  return (
    <Suspense>
      <HistoryDialog subject={subject} close={() => useUi.getState().showHistory(null)} />
    </Suspense>
  );
}
