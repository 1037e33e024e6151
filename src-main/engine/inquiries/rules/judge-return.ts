import type { AnswerValue } from '../../../contract/assessments.ts';
import type {
  ReturnFinding,
  ReturnFindingCode,
  SealedQuestion,
  SealedSet,
} from '../../../contract/inquiries.ts';
import type { GivenStatement, StatedEvidence } from '../../../contract/statements.ts';
import type { Day } from '../../../contract/values.ts';
import { foldText } from '../../kernel/folded-text.ts';
import type { ReturnedFile, ReturnedRow } from '../../kernel/inquiry-files.ts';
import { type ReadValue, readValue } from './read-value.ts';

export interface SentSet {
  set: SealedSet;
  hash: string;
}

/** A file that came back, with the facts that its statements carry. */
export type JudgedFile = Pick<ReturnedFile, 'seal' | 'rows' | 'formulas' | 'refused'> & {
  fileName: string;
  /** Of the file with the answers. */
  sha256: string;
  saidOn: Day;
  /** Evidence of the zip, stored. */
  evidence: readonly StatedEvidence[];
};

export interface JudgedReturn {
  findings: ReturnFinding[];
  statements: GivenStatement[];
}

/** Found in what came back, and not merely told: everything but a guess, which is shown at its answer. */
export function isWarning({ code }: Pick<ReturnFinding, 'code'>): boolean {
  return code !== 'valueGuessed';
}

/** Holds a returned file against what was sent: what differs, cell by cell, and what the vendor said to each question. */
export function judgeReturn({ set, hash }: SentSet, file: JudgedFile): JudgedReturn {
  const findings = headFindings({ set, hash }, file);
  const statements: GivenStatement[] = [];
  const known = new Map(set.questions.map((question) => [question.id, question]));
  const met = new Set<string>();
  const named = new Set<string>();
  for (const row of file.rows) {
    const question = row.questionId === null ? undefined : known.get(row.questionId);
    if (question === undefined) {
      findings.push(finding('rowAdded', row, null, { found: row.wordings[0] ?? row.value }));
    } else if (met.has(question.id)) {
      findings.push(finding('rowTwice', row, question, { found: row.value }));
    } else {
      met.add(question.id);
      const judged = judgeRow(question, row, file, named);
      findings.push(...judged.findings);
      statements.push(...judged.statements);
    }
  }
  for (const question of set.questions) {
    if (!met.has(question.id)) findings.push(finding('rowRemoved', null, question, {}));
  }
  return { findings: [...findings, ...fileFindings(file, named)], statements };
}

function headFindings({ set, hash }: SentSet, { seal, formulas }: JudgedFile): ReturnFinding[] {
  const cells = formulas.map((place) => ({ ...finding('formula', null, null, {}), place }));
  if (seal === null) return [finding('noSeal', null, null, {}), ...cells];
  const isOther = seal.company.trim() !== set.company.trim();
  const isChanged = seal.hash !== hash;
  return [
    ...(isOther ? [finding('otherCompany', null, null, { sealed: set.company, found: seal.company })] : []),
    ...(isChanged ? [finding('otherVersion', null, null, { sealed: hash, found: seal.hash })] : []),
    ...cells,
  ];
}

function judgeRow(
  question: SealedQuestion,
  row: ReturnedRow,
  file: JudgedFile,
  named: Set<string>,
): JudgedReturn {
  const findings: ReturnFinding[] = [];
  const changed = row.wordings.find((wording) => !isWordingOf(question, wording));
  if (changed !== undefined) {
    const sealed = closerOf(question, changed);
    findings.push(finding('wordingChanged', row, question, { sealed, found: changed }));
  }
  const evidence = evidenceNamed(row, question, file, named, findings);
  const read = readValue(row.value);
  if (read.kind === 'none') findings.push(finding('valueUnreadable', row, question, { found: row.value }));
  if (read.kind === 'guess') findings.push(finding('valueGuessed', row, question, { found: row.value }));
  const said = saidIn(read, row);
  if (said === null && evidence.length === 0) return { findings, statements: [] };
  const statement: GivenStatement = {
    questionId: question.id,
    value: said?.value ?? 'unknown',
    note: (said?.note ?? row.note).slice(0, 20_000),
    source: {
      fileName: file.fileName,
      sha256: file.sha256,
      sheet: row.sheet,
      row: row.row,
      cell: row.cell,
      saidOn: file.saidOn,
    },
    askedAs: changed ?? '',
    isGuess: read.kind === 'guess' || read.kind === 'none',
    evidence,
  };
  return { findings, statements: [statement] };
}

/** Value and words of an answer; words without a value are an answer that nobody can count. */
function saidIn(read: ReadValue, row: ReturnedRow): { value: AnswerValue; note: string } | null {
  const both = (typed: string) => [typed, row.note].filter((part) => part.trim() !== '').join('\n');
  switch (read.kind) {
    case 'empty':
      return row.note.trim() === '' ? null : { value: 'unknown', note: row.note };
    case 'exact':
      return { value: read.value, note: row.note };
    case 'guess':
      return { value: read.value, note: both(read.rest) };
    case 'none':
      return { value: 'unknown', note: both(row.value) };
  }
}

function evidenceNamed(
  row: ReturnedRow,
  question: SealedQuestion,
  file: JudgedFile,
  named: Set<string>,
  findings: ReturnFinding[],
): StatedEvidence[] {
  return row.evidence.flatMap((name) => {
    const found = file.evidence.find(({ title }) => foldText(title) === foldText(name));
    if (found === undefined) {
      findings.push(finding('evidenceMissing', row, question, { found: name }));
      return [];
    }
    named.add(found.title);
    return [found];
  });
}

function fileFindings({ evidence, refused }: JudgedFile, named: ReadonlySet<string>): ReturnFinding[] {
  const at = (code: ReturnFindingCode) => (name: string) => ({
    ...finding(code, null, null, { found: name }),
    place: name,
  });
  const unnamed = evidence.filter(({ title }) => !named.has(title)).map(({ title }) => title);
  return [...refused.map(at('evidenceRefused')), ...unnamed.map(at('evidenceUnnamed'))];
}

function isWordingOf({ text }: SealedQuestion, wording: string): boolean {
  return plain(wording) === plain(text.de) || plain(wording) === plain(text.en);
}

/** The sealed wording that a changed one was made of: the one with which it shares more of its beginning. */
function closerOf({ text }: SealedQuestion, wording: string): string {
  const shared = (one: string) => {
    let length = 0;
    while (length < one.length && one[length] === wording[length]) length += 1;
    return length;
  };
  return shared(text.en) > shared(text.de) ? text.en : text.de;
}

/** Programs turn hard spaces into others and break lines: neither changes what is asked. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function finding(
  code: ReturnFindingCode,
  row: ReturnedRow | null,
  question: SealedQuestion | null,
  { sealed = '', found = '' }: { sealed?: string; found?: string },
): ReturnFinding {
  const spot = row === null ? null : [row.sheet, row.cell].filter((part) => part !== null).join('!');
  return {
    code,
    place: spot,
    questionId: question?.id ?? null,
    label: question?.label ?? null,
    sealed: sealed.slice(0, 2000),
    found: found.slice(0, 2000),
  };
}
