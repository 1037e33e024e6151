import { z } from 'zod';
import { ContentPiece } from './content-record.ts';
import {
  BuyingRole,
  DataPointState,
  PersonaContent,
  PersonaVersion,
  PersonFinding,
  StarterPersona,
} from './persona-record.ts';
import { calculator, command, query } from './procedure.ts';
import { Id, Instant, Line } from './values.ts';

const PersonaId = z.object({ personaId: Id });
const Touched = z.object({ id: Id });
const BasedOn = z.object({
  /** When the words were saved that the person saw. */
  basedOn: Instant,
});

/** Only undo gives it: when the words that it brings back were saved, so that the step before fits them again. */
const PutBackTo = Instant.optional();

/** A line of the list of personas. */
export const PersonaRow = z.object({
  id: Id,
  label: z.string(),
  role: z.string(),
  buyingRole: BuyingRole.nullable(),
  version: z.number().int().nullable(),
  versionAt: Instant.nullable(),
  /** The words differ from those of the newest version. */
  isChanged: z.boolean(),
  /** Ready pieces of content, and phases without one. */
  pieces: z.number().int(),
  gaps: z.number().int(),
  dataPoints: z.number().int(),
  soundDataPoints: z.number().int(),
  hints: z.number().int(),
});
export type PersonaRow = z.infer<typeof PersonaRow>;

export const Persona = z.object({
  id: Id,
  content: PersonaContent,
  savedAt: Instant,
  archivedAt: Instant.nullable(),
  isChanged: z.boolean(),
  /** Newest first. */
  versions: z.array(PersonaVersion),
  findings: z.array(PersonFinding),
  /** One for each data point, in its order. */
  diet: z.array(DataPointState),
  pieces: z.array(ContentPiece),
});
export type Persona = z.infer<typeof Persona>;

/** A field that differs between two versions, word by word. */
export const PersonaChange = z.object({
  field: z.string(),
  parts: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
});
export type PersonaChange = z.infer<typeof PersonaChange>;

export const personas = {
  list: query
    .input(z.object({ search: z.string().max(200), isArchived: z.boolean() }))
    .output(z.object({ rows: z.array(PersonaRow) })),
  get: query.input(PersonaId).output(Persona),
  create: command.input(z.object({ content: PersonaContent })).output(Touched),
  /** Refused when the words hold data of a real person: the audit trail would keep them for ever. */
  saveDraft: command
    .input(PersonaId.extend({ content: PersonaContent, savedAt: PutBackTo }).extend(BasedOn.shape))
    .output(Touched.extend({ savedAt: Instant })),
  /** Keeps the words as they stand as the next version, for ever. */
  saveVersion: command
    .input(PersonaId.extend({ reason: Line }).extend(BasedOn.shape))
    .output(Touched.extend({ number: z.number().int() })),
  /** Takes the words of a version up again. */
  takeVersion: command
    .input(PersonaId.extend({ versionId: Id }).extend(BasedOn.shape))
    .output(Touched.extend({ savedAt: Instant })),
  duplicate: command.input(PersonaId.extend({ label: Line.min(1) })).output(Touched),
  archive: command.input(PersonaId).output(Touched),
  restore: command.input(PersonaId).output(Touched),
  /** Two versions word by word; null stands for the words as they are now. */
  compare: query
    .input(PersonaId.extend({ olderId: Id, newerId: Id.nullable() }))
    .output(z.object({ changes: z.array(PersonaChange) })),
  starters: calculator.output(z.object({ starters: z.array(StarterPersona) })),
  /** Pure: what in these words may belong to a real person, and which data points are justified. */
  check: calculator
    .input(z.object({ content: PersonaContent }))
    .output(z.object({ findings: z.array(PersonFinding), diet: z.array(DataPointState) })),
};
