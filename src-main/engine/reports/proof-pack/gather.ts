import type { Attachment } from '../../../contract/attachments.ts';
import type { TextVersion } from '../../../contract/consent-record.ts';
import type { WordingAnswer } from '../../../contract/consents.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import { attachmentContent } from '../../attachments/repo.ts';
import { textOf } from '../../consents/text-of.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { type ConsentProofFacts, gatherConsentProof } from '../facts/consent-proof.ts';
import { type AuditExtract, auditExtract } from './audit-extract.ts';

/** A document in the version that stood on the day that is asked about. */
export type DocumentOfDay = Pick<TextVersion, 'number' | 'hash' | 'canonical' | 'content'> & { name: string };

/** Everything that goes into a proof pack, read at one moment. */
export interface PackFacts {
  proof: ConsentProofFacts;
  documents: DocumentOfDay[];
  pictures: (Attachment & { content: Uint8Array })[];
  audit: AuditExtract;
}

/** Reads what a place said at an instant with all that belongs to it; a time to come is refused. */
export function gatherPack(tools: QueryTools, useId: Id, at: Instant): PackFacts {
  const proof = gatherConsentProof(tools, useId, at);
  const { answer, company } = proof;
  const linked = [answer.privacyNotice, answer.imprint, answer.withdrawalPage].filter((one) => one !== null);
  const shown = answer.version?.screenshots ?? [];
  const subjects = [answer.text.id, ...linked.map(({ textId }) => textId), ...shown.map(({ hash }) => hash)];
  return {
    proof,
    documents: linked.flatMap((document) => documentOfDay(tools, document)),
    pictures: shown.flatMap((picture) => {
      const content = attachmentContent(tools.db, picture.hash);
      return content ? [{ ...picture, content }] : [];
    }),
    audit: auditExtract(tools.db, subjects, company.createdAt),
  };
}

function documentOfDay(
  tools: QueryTools,
  { textId, name, version }: NonNullable<WordingAnswer['imprint']>,
): DocumentOfDay[] {
  const found = textOf(tools, textId).versions.find(({ number }) => number !== null && number === version);
  return found ? [{ ...found, name }] : [];
}
