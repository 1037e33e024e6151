import type { Day } from '../../../contract/values.ts';
import type { AssessmentFacts } from './assessment.ts';

/** A document that the assessment relies on. */
export interface EvidenceItem {
  title: string;
  datedOn: Day | null;
  expiresOn: Day | null;
  /** Bytes; null where there is no file in the vault. */
  size: number | null;
  hash: string | null;
}

/** All evidence of the run and the vendor's documents, each once. */
export function evidenceOf({ assessment, vendor }: AssessmentFacts): EvidenceItem[] {
  const cited = assessment.answers.flatMap(({ evidence }) => evidence);
  const seen = new Map<string, EvidenceItem>();
  for (const { title, datedOn, expiresOn, attachment } of [...vendor.documents, ...cited]) {
    const key = attachment?.hash ?? `${title}\n${datedOn ?? ''}`;
    const known = seen.get(key);
    seen.set(key, {
      title: known?.title ?? title,
      datedOn: known?.datedOn ?? datedOn,
      expiresOn: known?.expiresOn ?? expiresOn,
      size: attachment?.size ?? known?.size ?? null,
      hash: attachment?.hash ?? known?.hash ?? null,
    });
  }
  return [...seen.values()];
}

/** Number of a piece of evidence in the list of them ("N3"), by which chapters refer to its file and hash; null where nothing is listed. */
export function evidenceMark(items: readonly EvidenceItem[], hash: string): string | null {
  const at = items.findIndex((item) => item.hash === hash);
  return at < 0 ? null : `N${at + 1}`;
}
