import type { ImporterType, TiaContent } from '../../contract/transfer-assessment.ts';
import type { TransferRow, TransferSubject } from '../../contract/transfer-register.ts';
import type { Id, Instant, Language } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { keyOf } from './assessments.ts';
import { allTransfers } from './list-transfers.ts';
import { insertTia, listTias, type StoredTia, writeRemoved, writeTia } from './repo/assessments.ts';

type Touched = { id: Id };

/**
 * Begins the assessment of a transfer: about every place of the same importer and country at the vendor. With `basedOn` the
 * answers of another assessment are its starting point, linked so that it can be seen where they came from.
 */
export function startAssessment(
  tools: CommandTools,
  { subject, basedOn, language }: { subject: TransferSubject; basedOn: Id | null; language: Language },
  id = tools.newId(),
): Touched {
  const rows = allTransfers(tools);
  const row = rows.find((known) => known.subject !== null && keyOf(known.subject) === keyOf(subject));
  if (!row) throw refuse('RECORD_NOT_FOUND', { kind: subject.kind, id: subject.id });
  const base = basedOn === null ? null : knownTia(tools, basedOn);
  const subjects = rows
    .filter(
      (other) =>
        other.vendorId === row.vendorId && other.importer === row.importer && other.country === row.country,
    )
    .flatMap((other) => other.subject ?? []);
  refuseSecondDraft(tools, subjects);
  return begin(tools, {
    id,
    basedOn,
    version: 1,
    content: firstContent(tools, { row, subjects, base, language }),
  });
}

/** The next version of a concluded assessment, with its answers to begin with. */
export function newVersion(tools: CommandTools, { assessmentId }: { assessmentId: Id }): Touched {
  const { version, content, conclusion } = knownTia(tools, assessmentId);
  if (conclusion === null) throw refuse('TIA_DRAFT_EXISTS', { assessmentId });
  refuseSecondDraft(tools, content.subjects);
  return begin(tools, { id: tools.newId(), basedOn: assessmentId, version: version + 1, content });
}

/** Saves a draft; with `savedAt` only if nobody saved it meanwhile. */
export function saveAssessment(
  tools: CommandTools,
  { assessmentId, content, savedAt }: { assessmentId: Id; content: TiaContent; savedAt: Instant | null },
): { savedAt: Instant } {
  const before = knownDraft(tools, assessmentId);
  if (savedAt !== null && before.savedAt !== savedAt)
    throw refuse('DRAFT_CHANGED', { savedAt: before.savedAt });
  const at = instantNow(tools.clock);
  writeTia(tools.db, assessmentId, content, at);
  tools.record({
    subject: subjectOf({ id: assessmentId, content }),
    before: changed(before.content, content),
    after: changed(content, before.content),
  });
  tools.undoWith('transfers.saveAssessment', { assessmentId, content: before.content, savedAt: null });
  return { savedAt: at };
}

/** Takes a draft away; undo brings it back. */
export function removeAssessment(
  tools: CommandTools,
  { assessmentId }: { assessmentId: Id },
): Record<string, never> {
  const tia = knownDraft(tools, assessmentId);
  writeRemoved(tools.db, assessmentId, instantNow(tools.clock));
  tools.record({ subject: subjectOf(tia), before: { title: tia.content.title } });
  tools.undoWith('transfers.restoreAssessment', { assessmentId });
  return {};
}

/** Brings back a draft that was taken away. */
export function restoreAssessment(
  tools: CommandTools,
  { assessmentId }: { assessmentId: Id },
): Record<string, never> {
  writeRemoved(tools.db, assessmentId, null);
  const tia = knownDraft(tools, assessmentId);
  tools.record({ subject: subjectOf(tia), after: { title: tia.content.title } });
  tools.undoWith('transfers.removeAssessment', { assessmentId });
  return {};
}

/** An assessment, or a refusal. */
export function knownTia(tools: Pick<CommandTools, 'db'>, id: Id): StoredTia {
  const tia = listTias(tools.db).find((known) => known.id === id);
  if (!tia) throw refuse('RECORD_NOT_FOUND', { kind: 'transferAssessment', id });
  return tia;
}

/** One that can be changed; a concluded one is refused. */
export function knownDraft(tools: Pick<CommandTools, 'db'>, id: Id): StoredTia {
  const tia = knownTia(tools, id);
  if (tia.conclusion !== null) throw refuse('TIA_CONCLUDED', { on: tia.conclusion.on });
  return tia;
}

/** An assessment as the audit trail names it. */
export function subjectOf({ id, content }: Pick<StoredTia, 'id' | 'content'>) {
  return { kind: 'transferAssessment', id, label: content.title };
}

function begin(
  tools: CommandTools,
  tia: { id: Id; basedOn: Id | null; version: number; content: TiaContent },
): Touched {
  insertTia(tools.db, tia, instantNow(tools.clock));
  tools.record({ subject: subjectOf(tia), after: { title: tia.content.title } });
  tools.undoWith('transfers.removeAssessment', { assessmentId: tia.id });
  return { id: tia.id };
}

function refuseSecondDraft(tools: CommandTools, subjects: readonly TransferSubject[]): void {
  const wanted = new Set(subjects.map(keyOf));
  const draft = listTias(tools.db).find(
    ({ conclusion, content }) =>
      conclusion === null && content.subjects.some((one) => wanted.has(keyOf(one))),
  );
  if (draft) throw refuse('TIA_DRAFT_EXISTS', { assessmentId: draft.id });
}

interface FirstFacts {
  row: TransferRow;
  subjects: TransferSubject[];
  base: StoredTia | null;
  language: Language;
}

function firstContent(tools: CommandTools, { row, subjects, base, language }: FirstFacts): TiaContent {
  const { countries } = tools.templates.transferLaw();
  const country = countries.find(({ code }) => code === row.country)?.name[language] ?? '';
  return {
    title: [row.importer, country].filter(Boolean).join(', ').slice(0, 500),
    subjects: subjects.slice(0, 50),
    country: row.country,
    importer: row.importer,
    importerType: importerTypeOf(row),
    dataCategories: row.dataCategories,
    answers: base?.content.answers ?? firstAnswers(row),
  };
}

/** What the register knows already; whoever assesses checks it. */
function firstAnswers({ dataCategories, tool, hasFallback }: TransferRow): TiaContent['answers'] {
  const data = dataCategories.join(', ');
  const kind = hasFallback ? 'fallback' : tool === 'scc' || tool === 'bcr' ? tool : null;
  return {
    ...(data === '' ? {} : { 'know.data': { choice: null, text: data } }),
    ...(kind === null ? {} : { 'tool.kind': { choice: kind, text: '' } }),
  };
}

function importerTypeOf({ kind }: TransferRow): ImporterType {
  if (kind === 'remoteAccess' || kind === 'support') return 'remoteAccess';
  return kind === 'subprocessor' ? 'otherProcessor' : 'cloudProvider';
}

/** Only what differs is kept in the audit trail: an assessment is long. */
function changed(content: TiaContent, other: TiaContent): Partial<TiaContent> {
  const ids = new Set([...Object.keys(content.answers), ...Object.keys(other.answers)]);
  const answers = [...ids].filter(
    (id) => JSON.stringify(content.answers[id]) !== JSON.stringify(other.answers[id]),
  );
  const head = Object.entries(content).filter(
    ([key, value]) =>
      key !== 'answers' && JSON.stringify(value) !== JSON.stringify(other[key as keyof TiaContent]),
  );
  return {
    ...Object.fromEntries(head),
    ...(answers.length > 0
      ? {
          answers: Object.fromEntries(
            answers.flatMap((id) => (content.answers[id] ? [[id, content.answers[id]]] : [])),
          ),
        }
      : {}),
  };
}
