import { z } from 'zod';
import { Bilingual, Day } from './values.ts';

/** Verdicts of the transfer decision tree, mildest first; the worst point decides. */
export const TransferVerdict = z.enum(['ok', 'ok_note', 'conditions', 'action_required', 'not_permitted']);
export type TransferVerdict = z.infer<typeof TransferVerdict>;

/** Instrument for a transfer: Art. 45 (adequacy, DPF) or Art. 46 GDPR (SCC, BCR). */
export const TransferTool = z.enum(['none', 'adequacy', 'dpf', 'scc', 'bcr']);
export type TransferTool = z.infer<typeof TransferTool>;

/** A second safeguard beside Art. 45 GDPR: it carries once the decision does not (Art. 46, 47 GDPR). */
export const FallbackTool = TransferTool.extract(['scc', 'bcr']);
export type FallbackTool = z.infer<typeof FallbackTool>;

export const LocationKind = z.enum(['storage', 'backup', 'remoteAccess', 'support', 'subprocessor']);
export type LocationKind = z.infer<typeof LocationKind>;

/** State of a Data Privacy Framework certification, as checked on its public list. */
export const DpfStatus = z.object({
  active: z.boolean(),
  entityMatches: z.boolean(),
  hrCovered: z.boolean(),
});
export type DpfStatus = z.infer<typeof DpfStatus>;

export const TiaResult = z.enum(['adequate', 'supplementary_ok', 'inadequate']);
export type TiaResult = z.infer<typeof TiaResult>;

/** Country as given by people or files: unknown codes and null are allowed, they lead to "action required". */
const GivenCountry = z.string().max(60).nullable();

export const TransferPoint = z.object({
  country: GivenCountry,
  kind: LocationKind,
  tool: TransferTool,
  dpf: DpfStatus.optional(),
  /** Null: nobody has checked it, which counts as no. */
  sccComplete: z.boolean().nullable().optional(),
  sccModuleOk: z.boolean().nullable().optional(),
  tiaDone: z.boolean().optional(),
  tiaResult: TiaResult.optional(),
  /** False when a limited adequacy decision does not cover this recipient, for example a Canadian public body. */
  adequacyScopeFits: z.boolean().optional(),
  /** Safeguards that stand beside an adequacy decision and step in where it does not carry. */
  fallback: FallbackTool.optional(),
  /** Name shown in the reasons, for example a sub-processor. */
  label: z.string().max(500).optional(),
});
export type TransferPoint = z.infer<typeof TransferPoint>;

export const TransferQuestion = z.object({
  /** Adequacy decisions are looked up as of this day. */
  asOf: Day,
  providerSeat: GivenCountry,
  parentSeat: GivenCountry,
  parentMitigation: z.enum(['none', 'partial', 'strong']),
  hrData: z.boolean(),
  points: z.array(TransferPoint).max(500),
});
export type TransferQuestion = z.infer<typeof TransferQuestion>;

export const CountryClass = z.enum(['eea', 'adequate', 'adequate_dpf', 'third', 'unknown']);
export type CountryClass = z.infer<typeof CountryClass>;

export const TransferPointVerdict = z.object({
  country: GivenCountry,
  /** `provider` and `parent`: the seats, listed when they lie outside the EEA. */
  kind: LocationKind.or(z.enum(['provider', 'parent'])),
  label: z.string().nullable(),
  class: CountryClass,
  /** Id of the rule of the decision tree that decided, for example `R6_third_no_tool`. */
  rule: z.string(),
  verdict: TransferVerdict,
  basis: Bilingual,
});
export type TransferPointVerdict = z.infer<typeof TransferPointVerdict>;

export const TransferAnswer = z.object({ verdict: TransferVerdict, points: z.array(TransferPointVerdict) });
export type TransferAnswer = z.infer<typeof TransferAnswer>;
