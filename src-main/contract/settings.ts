import { z } from 'zod';
import { command, query } from './procedure.ts';

/** Settings that belong to the company's file and travel with it. */
export const VaultSettings = z.object({
  /** Minutes without input until the vault locks itself; null never. */
  idleLockMinutes: z.number().int().min(1).max(480).nullable(),
  /** Months from a decision to the next review. */
  reviewMonths: z.number().int().min(1).max(60),
  /** Approval needs the DPO's opinion first. */
  needsDpoOpinion: z.boolean(),
  /** Who is working: name for the audit trail. */
  actor: z.string().max(200),
});
export type VaultSettings = z.infer<typeof VaultSettings>;

export const settings = {
  get: query.output(VaultSettings),
  save: command.input(VaultSettings).output(VaultSettings),
};
