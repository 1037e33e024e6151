import { create } from 'zustand';
import { createToasts } from '../ui/toast.tsx';

/** State of the window that is neither data, address nor draft. */
interface UiState {
  isPaletteOpen: boolean;
  openPalette(): void;
  closePalette(): void;
  /** Saving of the record on screen, for the header: null while no record is open. */
  saving: { state: 'saving' | 'saved' | 'failed'; at: string | null; retry: (() => void) | null } | null;
  setSaving(saving: UiState['saving']): void;
}

export const useUi = create<UiState>((set) => ({
  isPaletteOpen: false,
  openPalette: () => set({ isPaletteOpen: true }),
  closePalette: () => set({ isPaletteOpen: false }),
  saving: null,
  setSaving: (saving) => set({ saving }),
}));

/** Short messages about done things, with a way back. */
export const toasts = createToasts();
