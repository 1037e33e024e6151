/** What a returned file says about itself; null where its hidden part is gone. */
export interface ReturnedSeal {
  inquiryId: string;
  hash: string;
  company: string;
}

/** One row or item of a returned file, as it stands there. */
export interface ReturnedRow {
  /** Null for a row that carries no id of ours. */
  questionId: string | null;
  /** The question in every wording that the file holds. */
  wordings: string[];
  value: string;
  note: string;
  /** Names of files, as they were written. */
  evidence: string[];
  sheet: string | null;
  row: number | null;
  /** Cell of the answer. */
  cell: string | null;
}

export interface ReturnedFile {
  format: 'xlsx' | 'html' | 'json';
  seal: ReturnedSeal | null;
  rows: ReturnedRow[];
  /** Cells with a formula, which nobody calculated: their values were not read. */
  formulas: string[];
  /** The file with the answers: out of a zip, else the whole. */
  name: string;
  bytes: Uint8Array;
  /** Files that came along in a zip. */
  evidence: { name: string; bytes: Uint8Array }[];
  /** Files of the zip that are not taken in: programs, macros, folders that lead elsewhere. */
  refused: string[];
}

/** Why a file is no answer to an inquiry. */
export type ReturnRefusal = 'macros' | 'notAQuestionnaire' | 'severalQuestionnaires';
