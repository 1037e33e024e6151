import { useRouterState } from '@tanstack/react-router';
import { type ComponentType, useEffect, useState } from 'react';
import type { PaletteTools } from '../features/search/palette-rows.ts';
import { useNoteOpened } from '../features/search/use-note-opened.ts';
import { useLanguage } from '../i18n/messages.ts';
import { useUi } from '../lib/ui-store.ts';
import { history } from './history.ts';
import { isMac, shownKeys } from './shortcut-keys.ts';
import { useRunCommand } from './window-commands.ts';

/** So long the first screen has the window for itself. */
const firstScreenMs = 500;

/**
 * The palette, loaded once the first screen stands: whoever opens it types on at once, and keys that come while a
 * screen still loads are lost. What it offers first are the records opened last.
 */
export function PaletteHost() {
  const language = useLanguage();
  const run = useRunCommand();
  const isOpen = useUi((ui) => ui.isPaletteOpen);
  const Palette = usePalette(isOpen);
  useNoteOpened(useRouterState({ select: ({ location }) => location.pathname }));
  if (!isOpen || !Palette) return null;
  return (
    <Palette
      run={run}
      keysOf={(command) => shownKeys(command, language, isMac)}
      go={(address) => history.push(address)}
      close={() => useUi.getState().closePalette()}
    />
  );
}

/** Null until it is loaded; no `lazy`, which would wait a moment even for what is there. */
function usePalette(isWanted: boolean): ComponentType<PaletteTools> | null {
  const [loaded, setLoaded] = useState<{ Palette: ComponentType<PaletteTools> } | null>(null);
  useEffect(() => {
    const load = () => void import('../features/search/palette.tsx').then(setLoaded);
    if (isWanted) return load();
    const waiting = setTimeout(load, firstScreenMs);
    return () => clearTimeout(waiting);
  }, [isWanted]);
  return loaded?.Palette ?? null;
}
