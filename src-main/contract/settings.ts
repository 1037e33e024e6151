import { z } from 'zod';
import { command, query } from './procedure.ts';

const LeadDays = z.number().int().min(0).max(365);

/** Days before a deadline on which it is taken in hand (Vorfrist), by what it is about; 0 for none. */
export const LeadTimes = z.object({
  requests: LeadDays,
  /** Conditions, demands and the last days to object. */
  demands: LeadDays,
  campaigns: LeadDays,
  /** Contracts, evidence, and what makes up for a weaker level. */
  documents: LeadDays,
});
export type LeadTimes = z.infer<typeof LeadTimes>;

/** Kinds of acts that count only once a second person confirmed them. */
export const FourEyes = z.object({
  decisions: z.boolean(),
  publications: z.boolean(),
  releases: z.boolean(),
  closings: z.boolean(),
});
export type FourEyes = z.infer<typeof FourEyes>;

/** Settings that belong to the company's file and travel with it. */
export const VaultSettings = z.object({
  /** Minutes without input until the vault locks itself; null never. */
  idleLockMinutes: z.number().int().min(1).max(480).nullable(),
  /** Months from a decision to the next review. */
  reviewMonths: z.number().int().min(1).max(60),
  /** Approval needs the DPO's opinion first. */
  needsDpoOpinion: z.boolean(),
  leadTimes: LeadTimes,
  /** Who is working: name for the audit trail. */
  actor: z.string().max(200),
  fourEyes: FourEyes.default({ decisions: false, publications: false, releases: false, closings: false }),
});
export type VaultSettings = z.infer<typeof VaultSettings>;

export const settings = {
  get: query.output(VaultSettings),
  save: command.input(VaultSettings).output(VaultSettings),
};
