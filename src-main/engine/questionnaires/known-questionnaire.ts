import type { OwnContent } from '../../contract/own-questionnaires.ts';
import type { Bilingual, Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import { refuse } from '../kernel/failure.ts';
import { questionnaireById, type StoredQuestionnaire } from './repo/questionnaires.ts';
import { isPublished, type PublishedVersion, type StoredVersion, versionsOf } from './repo/versions.ts';

export interface KnownQuestionnaire {
  record: StoredQuestionnaire;
  draft: StoredVersion | null;
  /** Newest first. */
  published: PublishedVersion[];
  /** What stands: the draft, else the newest version. */
  content: OwnContent;
}

/** An own questionnaire with its versions, or a refusal. */
export function knownQuestionnaire(db: ReadDb, id: Id): KnownQuestionnaire {
  const record = questionnaireById(db, id);
  const versions = record === null ? [] : versionsOf(db, id);
  const [newest] = versions;
  if (record === null || newest === undefined)
    throw refuse('RECORD_NOT_FOUND', { kind: 'questionnaire', id });
  return {
    record,
    draft: versions.find((version) => !isPublished(version)) ?? null,
    published: versions.filter(isPublished),
    content: newest.content,
  };
}

/** The same with a draft that can be changed. */
export function knownDraft(db: ReadDb, id: Id): KnownQuestionnaire & { draft: StoredVersion } {
  const known = knownQuestionnaire(db, id);
  if (known.draft === null) throw refuse('QUESTIONNAIRE_WITHOUT_DRAFT', {});
  return { ...known, draft: known.draft };
}

/** How the audit trail names a questionnaire. */
export function questionnaireSubject(id: Id, title: Bilingual) {
  return { kind: 'questionnaire', id, label: title.de || title.en };
}
