import { create } from 'zustand';
import type { LeadSet } from '../../src-main/contract/scoring.ts';

/** Leads that the engine holds for this window. */
interface HeldLeads {
  set: LeadSet | null;
  /** Null: the sample leads. */
  fileName: string | null;
  hold(set: LeadSet, fileName: string | null): void;
  forget(): void;
}

/** Leads of a file stay when another model is opened; they are never stored, and forgotten when the file is locked. */
export const useHeldLeads = create<HeldLeads>((set) => ({
  set: null,
  fileName: null,
  hold: (held, fileName) => set({ set: held, fileName }),
  forget: () => set({ set: null, fileName: null }),
}));
