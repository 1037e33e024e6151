import type { Answer, Assessment } from '../../../src-main/contract/assessments.ts';
import type { AnswerEvidence, Attachment, Evidence } from '../../../src-main/contract/attachments.ts';
import type { Certificate } from '../../../src-main/contract/certificates.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast, useSaving } from '../../lib/saving.ts';
import { useDeed } from '../../lib/use-deed.ts';

/** What is said about a piece of evidence, its file apart. */
export type EvidenceDetails = Omit<Evidence, 'id' | 'attachment'>;

export interface Evidencing {
  /** Files that were dropped, pasted or chosen in the page. */
  take(files: readonly File[]): void;
  /** Shows the computer's file dialog. */
  choose(): void;
  /** Cites a page of a file that already lies in the vault. */
  cite(file: Attachment, page: string | null): void;
  /** Cites a certificate of the vendor's register; its days there decide from then on. */
  citeCertificate(certificate: Certificate): void;
  /** Says something else about a piece; rejects with the refusal. */
  change(evidence: Evidence, details: EvidenceDetails): Promise<void>;
  remove(evidence: AnswerEvidence): void;
  isRunning: boolean;
  error: unknown;
}

/** Files evidence for one question and takes it away again. */
export function useEvidence(
  { id: assessmentId }: Assessment,
  questionId: string,
  stored: Answer | undefined,
  onFiled: (hash: string, page: string | null) => void,
): Evidencing {
  const { engine, shell } = useAccess();
  const t = useTexts('assessment');
  const { tell: attempt, isRunning, error } = useDeed();
  const save = useSaving('part');
  const announce = useDoneToast();
  const deed = (act: () => Promise<unknown>) => void save(() => attempt(act));
  const file = async ({ hash, name }: Pick<Attachment, 'hash' | 'name'>, page: string | null) => {
    const evidence = { title: name, page, datedOn: null, expiresOn: null };
    await engine.assessments.addEvidence({ assessmentId, questionId, hash, evidence });
    onFiled(hash, page);
  };
  const remove = ({ id }: Pick<Evidence, 'id'>) =>
    engine.assessments.removeEvidence({ assessmentId, evidenceId: id });
  return {
    isRunning,
    error,
    take: (files) =>
      deed(async () => {
        for (const one of files) {
          const name = one.name || t('screenshot', { time: new Date().toISOString().slice(0, 10) });
          await file(await engine.attachments.add({ file: one, name }), null);
        }
      }),
    choose: () =>
      deed(async () => {
        const { attachments } = await shell.files.attach();
        for (const one of attachments) await file(one, null);
      }),
    cite: (one, page) =>
      deed(async () => {
        const same = stored?.evidence.filter(({ attachment }) => attachment?.hash === one.hash) ?? [];
        if (same.some((known) => known.page === page)) return;
        await file(one, page);
        for (const known of same) if (known.page === null) await remove(known);
      }),
    citeCertificate: ({ id: certificateId, title, validFrom, validUntil, attachment }) =>
      deed(() =>
        engine.assessments.addEvidence({
          assessmentId,
          questionId,
          hash: attachment?.hash ?? null,
          evidence: { title, page: null, datedOn: validFrom, expiresOn: validUntil, certificateId },
        }),
      ),
    change: async ({ id: evidenceId }, details) => {
      await engine.assessments.changeEvidence({ assessmentId, evidenceId, evidence: details });
      announce(t('detailsKept', { title: details.title }));
    },
    remove: (evidence) =>
      deed(async () => {
        await remove(evidence);
        announce(t('evidenceRemoved', { title: evidence.title }));
      }),
  };
}
