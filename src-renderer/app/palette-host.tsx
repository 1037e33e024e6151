import { useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useNoteOpened } from '../features/search/use-note-opened.ts';
import { useLanguage } from '../i18n/messages.ts';
import { useUi } from '../lib/ui-store.ts';
import { history } from './history.ts';
import { isMac, shownKeys } from './shortcut-keys.ts';
import { useRunCommand } from './window-commands.ts';

const Palette = lazy(async () => ({ default: (await import('../features/search/palette.tsx')).Palette }));

/** The palette, loaded when it is first opened; what it offers first are the records opened last. */
export function PaletteHost() {
  const language = useLanguage();
  const run = useRunCommand();
  const isOpen = useUi((ui) => ui.isPaletteOpen);
  useNoteOpened(useRouterState({ select: ({ location }) => location.pathname }));
  if (!isOpen) return null;
  return (
    <Suspense>
      <Palette
        run={run}
        keysOf={(command) => shownKeys(command, language, isMac)}
        go={(address) => history.push(address)}
        close={() => useUi.getState().closePalette()}
      />
    </Suspense>
  );
}
