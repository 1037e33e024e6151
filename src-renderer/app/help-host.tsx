import { lazy, Suspense, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useUi } from '../lib/ui-store.ts';
import { history } from './history.ts';
import { isMac } from './shortcut-keys.ts';

const HelpPanel = lazy(async () => ({
  default: (await import('../features/help/help-panel.tsx')).HelpPanel,
}));

/** The help beside whatever is on screen, a dialog included; loaded when it is first asked for. */
export function HelpHost({ isOpen }: { isOpen: boolean }) {
  const isShown = useUi((ui) => ui.isHelpShown);
  const address = useSyncExternalStore(history.subscribe, () => history.location.href);
  if (!isShown) return null;
  const { pathname, search } = new URL(address, 'app://obhut');
  return createPortal(
    <Suspense>
      <HelpPanel
        pathname={isOpen ? pathname : '/start'}
        search={Object.fromEntries(new URLSearchParams(search))}
        isMac={isMac}
        isOpen={isOpen}
        onClose={() => useUi.getState().setHelpShown(false)}
        onShortcuts={() => useUi.getState().setShortcutsShown(true)}
      />
    </Suspense>,
    document.body,
  );
}
