import { z } from 'zod';
import { calculator, command, query } from './procedure.ts';
import { ModelFinding, ScoringLaw } from './scoring-check.ts';
import { LeadColumns, LeadPreview, PersonalColumn } from './scoring-leads.ts';
import { ModelContent, ModelVersion } from './scoring-model.ts';
import { LeadExplanation, LeadsOrSet, Simulation, SimulationQuestion } from './scoring-simulation.ts';
import { Id, Instant, Language, Line } from './values.ts';

const ModelId = z.object({ modelId: Id });
const VersionId = z.object({ versionId: Id });
const Touched = z.object({ id: Id });

/** A row of the list: the draft if there is one, else the newest release. */
export const ModelRow = z.object({
  id: Id,
  name: z.string(),
  productGroup: z.string(),
  rules: z.number().int(),
  /** Rules without basis. */
  withoutBasis: z.number().int(),
  marketing: z.number().int(),
  sales: z.number().int(),
  number: z.number().int().nullable(),
  releasedAt: Instant.nullable(),
  hasDraft: z.boolean(),
  blockers: z.number().int(),
});
export type ModelRow = z.infer<typeof ModelRow>;

export const ScoringRecord = z.object({
  id: Id,
  archivedAt: Instant.nullable(),
  /** Drafts first, then the newest release. */
  versions: z.array(ModelVersion),
});
export type ScoringRecord = z.infer<typeof ScoringRecord>;

/** A set of leads in the engine's memory: bounded, never stored, forgotten when the file is locked. */
export const LeadSet = z.object({
  setId: Id,
  /** The moment from which days ago count back: the time of the reckoning. */
  asOf: Instant,
  leads: z.number().int(),
  attributes: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  events: z.array(z.string()),
});
export type LeadSet = z.infer<typeof LeadSet>;

export const scoring = {
  list: query
    .input(z.object({ search: z.string().max(200), isArchived: z.boolean() }))
    .output(z.object({ rows: z.array(ModelRow) })),
  get: query.input(ModelId).output(ScoringRecord),
  /** A model with its first draft. */
  create: command.input(ModelContent).output(Touched),
  /** A draft from the newest release; a model has one at a time. */
  startDraft: command.input(ModelId).output(Touched),
  /** `basedOn` null saves over whatever stands; otherwise refused when somebody saved meanwhile. */
  saveDraft: command
    .input(VersionId.extend({ content: ModelContent, basedOn: Instant.nullable() }))
    .output(Touched.extend({ savedAt: Instant })),
  discardDraft: command.input(VersionId).output(Touched),
  /** Brings back a draft that was thrown away, while the model has no other. */
  restoreDraft: command
    .input(VersionId.extend({ modelId: Id, content: ModelContent, author: Line }))
    .output(Touched),
  /** Fixes a draft for ever: number, time, hash. */
  release: command
    .input(VersionId.extend({ by: Line.min(1), reason: Line.min(1), basedOn: Instant }))
    .output(Touched),
  archive: command.input(ModelId).output(Touched),
  restore: command.input(ModelId).output(Touched),

  law: calculator.output(ScoringLaw),
  starter: calculator.input(z.object({ language: Language })).output(ModelContent),
  /** Pure calculator: what is missing or doubtful in a model. */
  check: calculator
    .input(z.object({ model: ModelContent }))
    .output(z.object({ findings: z.array(ModelFinding) })),

  /** Holds the pseudonymous leads that come with the app; nothing is stored. */
  holdSampleLeads: query.input(z.object({ language: Language })).output(LeadSet),
  /** What the columns of a kept table seem to hold; names of the model are taken where they fit. */
  guessColumns: query
    .input(z.object({ tableId: Id, attributes: z.array(Line).max(200), events: z.array(Line).max(200) }))
    .output(z.object({ columns: LeadColumns, personal: z.array(PersonalColumn) })),
  /** Row by row: what can be taken as a lead and what not, and why. */
  previewLeads: query.input(z.object({ tableId: Id, columns: LeadColumns })).output(LeadPreview),
  /** Holds every row without a problem as a lead, in memory only. */
  takeLeads: query.input(z.object({ tableId: Id, columns: LeadColumns })).output(LeadSet),
  /**
   * Pure calculator: points with basis and all points of leads, and what the model does over all of them. Points fade by
   * real time: points × 0.5^(days / half-life), a day being 24 hours whatever the clocks do.
   */
  simulate: calculator.input(SimulationQuestion).output(Simulation),
  /** Why the lead at a place (from 0) has its points. */
  explain: calculator
    .input(
      z.object({
        model: SimulationQuestion.shape.model,
        leads: LeadsOrSet,
        asOf: Instant,
        position: z.number().int().min(0),
      }),
    )
    .output(z.object({ explanation: LeadExplanation, leads: z.number().int() })),
};
