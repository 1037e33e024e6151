import type { Evidence, FiledEvidence } from '../../contract/attachments.ts';
import type { OwnMeasure } from '../../contract/company.ts';
import type { Id } from '../../contract/values.ts';
import { attachmentByHash } from '../attachments/repo.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import * as repo from './repo.ts';
import { measureOrEmpty } from './rules.ts';

type EvidenceInput = { control: Id; evidence: FiledEvidence; hash: string | null };

/** Sets the own level of one control: the yardstick for vendors (Art. 28(1), Art. 32 GDPR). */
export function setOwnMeasure(tools: CommandTools, next: Omit<OwnMeasure, 'evidence'>): OwnMeasure {
  refuseUnknownControl(tools, next.control);
  const { evidence: _evidence, ...before } = measureOf(tools, next.control);
  repo.writeOwnMeasure(tools.db, next);
  tools.record({ subject: measureSubject(next.control), ...changedFields(before, next) });
  tools.undoWith('company.setOwnMeasure', before);
  return measureOf(tools, next.control);
}

/** Files evidence for a control: an attachment, or a paper that is only named. */
export function addMeasureEvidence(
  tools: CommandTools,
  { control, evidence, hash }: EvidenceInput,
): OwnMeasure {
  refuseUnknownControl(tools, control);
  refuseForeignEvidence(tools, evidence.id, hash);
  const { evidence: _evidence, ...measure } = measureOf(tools, control);
  repo.writeOwnMeasure(tools.db, measure);
  const id = evidence.id ?? tools.newId();
  repo.insertMeasureEvidence(tools.db, control, hash, { ...evidence, id });
  tools.record({ subject: measureSubject(control), after: { evidence: evidence.title, hash } });
  tools.undoWith('company.removeMeasureEvidence', { control, evidenceId: id });
  return measureOf(tools, control);
}

/** Takes evidence from a control; the file itself stays in the vault. */
export function removeMeasureEvidence(
  tools: CommandTools,
  { control, evidenceId }: { control: Id; evidenceId: Id },
): OwnMeasure {
  const filed = measureOf(tools, control).evidence.find(({ id }) => id === evidenceId);
  if (!filed) throw refuse('RECORD_NOT_FOUND', { kind: 'evidence', id: evidenceId });
  const { attachment, ...evidence }: Evidence = filed;
  repo.deleteMeasureEvidence(tools.db, evidenceId);
  tools.record({ subject: measureSubject(control), before: { evidence: evidence.title } });
  tools.undoWith('company.addMeasureEvidence', { control, evidence, hash: attachment?.hash ?? null });
  return measureOf(tools, control);
}

function measureOf({ db }: CommandTools, control: Id): OwnMeasure {
  return measureOrEmpty(repo.listOwnMeasures(db), control);
}

function measureSubject(control: Id) {
  return { kind: 'ownMeasure', id: control, label: control };
}

function refuseUnknownControl({ templates }: CommandTools, control: string): void {
  const isKnown = templates.controls().controls.some(({ id }) => id === control);
  if (!isKnown) throw refuse('RECORD_NOT_FOUND', { kind: 'control', id: control });
}

/** Evidence that comes back must be gone, and its file must be in the vault. */
function refuseForeignEvidence({ db }: CommandTools, id: string | undefined, hash: string | null): void {
  if (id !== undefined && repo.isMeasureEvidence(db, id))
    throw refuse('RECORD_NOT_FOUND', { kind: 'evidence', id });
  if (hash !== null && !attachmentByHash(db, hash))
    throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
}
