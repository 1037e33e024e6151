import { create } from 'zustand';
import type { HistorySubject } from '../../src-main/contract/history.ts';
import { createToasts } from '../ui/toast.tsx';

/** One step of the way to the record on screen; without an address it is the record itself. */
export interface Crumb {
  label: string;
  /** Address inside the app, for example `/vendors?view=overdue`. */
  href?: string;
}

/** State of the window that is neither data, address nor draft. */
interface UiState {
  isPaletteOpen: boolean;
  openPalette(): void;
  closePalette(): void;
  /** Saving of the record on screen, for the header: null while no record is open. */
  saving: {
    state: 'saving' | 'saved' | 'failed';
    at: string | null;
    retry: (() => void) | null;
    /** Why it is not saved, in one sentence. */
    reason?: string;
  } | null;
  setSaving(saving: UiState['saving']): void;
  /** The way to the record on screen, shown in the top bar; empty on the root of an area. */
  crumbs: readonly Crumb[];
  setCrumbs(crumbs: readonly Crumb[]): void;
  /** Somebody asked for a new vendor outside the register: the register opens its form and takes the wish back. */
  isNewVendorAsked: boolean;
  askForNewVendor(isAsked: boolean): void;
  /** The same for a new consent text. */
  isNewTextAsked: boolean;
  askForNewText(isAsked: boolean): void;
  /** The same for a new campaign. */
  isNewCampaignAsked: boolean;
  askForNewCampaign(isAsked: boolean): void;
  /** Somebody wants to report a breach: the quick record opens over whatever is on screen. */
  isBreachAsked: boolean;
  askForBreach(isAsked: boolean): void;
  /** The help for what is on screen stands beside it. */
  isHelpShown: boolean;
  setHelpShown(isShown: boolean): void;
  /** The record whose history is open over the page. */
  historyOf: HistorySubject | null;
  showHistory(of: HistorySubject | null): void;
  /** The list of keyboard shortcuts. */
  areShortcutsShown: boolean;
  setShortcutsShown(areShown: boolean): void;
  /** True right after a company was created, until the recovery sheet is saved or put off. */
  isSheetOffered: boolean;
  setSheetOffered(isOffered: boolean): void;
  /** The companies of this machine side by side, while none is open. */
  areCompaniesShown: boolean;
  showCompanies(areShown: boolean): void;
  /** The company that is to be opened next: the start page asks for its passphrase. */
  wantedVaultId: string | null;
  wantVault(id: string | null): void;
  /** Why the file was closed without a person asking for it; the start page says so. */
  closedBecause: 'idle' | 'engineGone' | null;
  setClosedBecause(reason: UiState['closedBecause']): void;
}

export const useUi = create<UiState>((set) => ({
  isPaletteOpen: false,
  openPalette: () => set({ isPaletteOpen: true }),
  closePalette: () => set({ isPaletteOpen: false }),
  saving: null,
  setSaving: (saving) => set({ saving }),
  crumbs: [],
  setCrumbs: (crumbs) => set({ crumbs }),
  isNewVendorAsked: false,
  askForNewVendor: (isNewVendorAsked) => set({ isNewVendorAsked }),
  isNewTextAsked: false,
  askForNewText: (isNewTextAsked) => set({ isNewTextAsked }),
  isNewCampaignAsked: false,
  askForNewCampaign: (isNewCampaignAsked) => set({ isNewCampaignAsked }),
  isBreachAsked: false,
  askForBreach: (isBreachAsked) => set({ isBreachAsked }),
  isHelpShown: false,
  setHelpShown: (isHelpShown) => set({ isHelpShown }),
  historyOf: null,
  showHistory: (historyOf) => set({ historyOf }),
  areShortcutsShown: false,
  setShortcutsShown: (areShortcutsShown) => set({ areShortcutsShown }),
  isSheetOffered: false,
  setSheetOffered: (isSheetOffered) => set({ isSheetOffered }),
  areCompaniesShown: false,
  showCompanies: (areCompaniesShown) => set({ areCompaniesShown }),
  wantedVaultId: null,
  wantVault: (wantedVaultId) => set({ wantedVaultId }),
  closedBecause: null,
  setClosedBecause: (closedBecause) => set({ closedBecause }),
}));

/** Short messages about done things, with a way back. */
export const toasts = createToasts();
