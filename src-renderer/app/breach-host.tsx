import { lazy, Suspense } from 'react';
import { useUi } from '../lib/ui-store.ts';
import { history } from './history.ts';

const QuickRecordDialog = lazy(async () => ({
  default: (await import('../features/breaches/quick-record/quick-record-dialog.tsx')).QuickRecordDialog,
}));

/** The quick record of a breach, over whatever page or dialog is there; once recorded, its page opens. */
export function BreachHost() {
  const isAsked = useUi((ui) => ui.isBreachAsked);
  const { askForBreach } = useUi.getState();
  if (!isAsked) return null;
  return (
    <Suspense>
      <QuickRecordDialog
        onClose={() => askForBreach(false)}
        onRecorded={(breachId) => {
          askForBreach(false);
          history.push(`/breaches/${breachId}`);
        }}
      />
    </Suspense>
  );
}
