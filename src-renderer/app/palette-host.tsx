import { lazy, type ReactElement, Suspense } from 'react';
import { useUi } from '../lib/ui-store.ts';

const pages = import.meta.glob<{ Palette: () => ReactElement }>('../features/search/palette.tsx');
const load = pages['../features/search/palette.tsx'];
const Palette = load && lazy(async () => ({ default: (await load()).Palette }));

/** The palette, loaded when it is first opened. */
export function PaletteHost() {
  const isOpen = useUi((ui) => ui.isPaletteOpen);
  return isOpen && Palette ? (
    <Suspense>
      <Palette />
    </Suspense>
  ) : null;
}
