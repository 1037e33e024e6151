import type { Bilingual, Day, Id } from '../../../contract/values.ts';
import { type EntryRow, wholeTrail } from '../../kernel/audit/repo.ts';
import { chainHash, chainStart } from '../../kernel/audit/rules.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

/** More entries than this fill no paper that anybody reads; the earliest are left out and counted. */
export const mostEntries = 1000;

/** An entry with its place in the chain. */
export interface ChainedEntry {
  number: number;
  at: string;
  actor: string;
  action: string;
  /** What people called the subject then; a control of the catalogue in every language. */
  label: Bilingual;
  hash: string;
  previous: string;
  /** Its hash follows from its content and the entry before. */
  fits: boolean;
}

export interface AuditExtractFacts {
  company: CompanyFacts;
  from: Day | null;
  to: Day | null;
  /** What the one record was called last; null for all records. */
  subject: Bilingual | null;
  entries: ChainedEntry[];
  /** Actions that have a sentence. */
  told: ReadonlySet<string>;
  /** Entries of the question that are not printed. */
  omitted: number;
  chain: { entries: number; head: string; firstBroken: number | null };
}

interface Question {
  from: Day | null;
  to: Day | null;
  subjectId: Id | null;
}

/** Walks the whole trail once: checks each entry against the one before and keeps those that are asked for. */
export function gatherAuditExtract(tools: QueryTools, question: Question): AuditExtractFacts {
  const { from, to, subjectId } = question;
  if (from !== null && to !== null && from > to) throw refuse('DATES_REVERSED', { from, to });
  const controls = new Map(tools.templates.controls().controls.map(({ id, label }) => [id, label]));
  const company = gatherCompany(tools);
  let previous = chainStart;
  let count = 0;
  let firstBroken: number | null = null;
  let subject: Bilingual | null = null;
  const found: ChainedEntry[] = [];
  for (const entry of wholeTrail(tools.db)) {
    count += 1;
    const { hash, ...content } = entry;
    const fits = entry.number === count && chainHash(previous, content) === hash;
    if (!fits) firstBroken ??= count;
    const { subjectLabel } = entry;
    const label = controls.get(entry.subjectId) ?? { de: subjectLabel, en: subjectLabel };
    if (entry.subjectId === subjectId) subject = label;
    if (isAsked(entry, question, tools.clock.timeZone)) found.push(chained(entry, { previous, fits, label }));
    previous = hash;
  }
  if (subjectId !== null && subject === null)
    throw refuse('RECORD_NOT_FOUND', { kind: 'record', id: subjectId });
  return {
    company,
    from,
    to,
    subject,
    told: new Set(Object.keys(tools.templates.reportTexts('audit-actions').texts.auditAction ?? {})),
    entries: found.slice(-mostEntries),
    omitted: Math.max(0, found.length - mostEntries),
    chain: { entries: count, head: previous, firstBroken },
  };
}

function isAsked({ at, subjectId }: EntryRow, question: Question, timeZone: string): boolean {
  if (question.subjectId !== null && subjectId !== question.subjectId) return false;
  if (question.from === null && question.to === null) return true;
  const day = dayOf(new Date(at), timeZone);
  return (question.from === null || day >= question.from) && (question.to === null || day <= question.to);
}

function chained(
  { number, at, actor, action, hash }: EntryRow,
  place: Pick<ChainedEntry, 'previous' | 'fits' | 'label'>,
): ChainedEntry {
  return { number, at, actor, action, hash, ...place };
}
