import { z } from 'zod';
import { PieceKind, PieceState } from '../../contract/content-record.ts';
import { BuyingPhase, BuyingRole, DataBasis, DataKey } from '../../contract/persona-record.ts';
import { Bilingual, Id } from '../../contract/values.ts';

/** Whole days relative to the day of the import; negative lies in the past. */
const Days = z.number().int();

const Entries = z.array(Bilingual);
const ByPhase = z.strictObject({ awareness: Entries, consideration: Entries, decision: Entries });

const SampleProfile = z.strictObject({
  label: Bilingual,
  role: Bilingual,
  buyingRole: BuyingRole,
  basis: Bilingual,
  talks: z.number().int(),
  goals: Entries,
  pains: Entries,
  objections: Entries,
  habits: Entries,
  channels: Entries,
  wordsToUse: Entries,
  wordsToAvoid: Entries,
  criteria: Entries,
  questions: ByPhase,
  touchpoints: ByPhase,
  dataPoints: z.array(z.strictObject({ key: DataKey, reason: Bilingual, basis: DataBasis.nullable() })),
});
export type SampleProfile = z.infer<typeof SampleProfile>;

const SamplePersona = z.strictObject({
  id: Id,
  /** Oldest first; the last one holds the whole profile. */
  versions: z.array(
    z.strictObject({
      days: Days,
      reason: Bilingual,
      /** What was not yet known then. */
      without: z.array(z.enum(['objections', 'dataPoints'])),
    }),
  ),
  content: SampleProfile,
});
export type SamplePersona = z.infer<typeof SamplePersona>;

/** Personas of the sample company. */
export const SamplePersonas = z.array(SamplePersona);

/** Pieces of content of the sample company. */
export const SampleContents = z.array(
  z.strictObject({
    id: Id,
    title: Bilingual,
    kind: PieceKind,
    personaIds: z.array(Id),
    phase: BuyingPhase,
    state: PieceState,
    ownerId: Id.nullable(),
    summary: Bilingual,
    days: Days,
    requiresForm: z.boolean(),
    promise: Bilingual.nullable(),
  }),
);
