import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Assessment } from '../../../../src-main/contract/assessments.ts';
import type { Attachment } from '../../../../src-main/contract/attachments.ts';
import type { ContractComparison } from '../../../../src-main/contract/contract-versions.ts';
import type { Questionnaire } from '../../../../src-main/contract/questionnaire.ts';
import type { Vendor } from '../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { filesAtHand, isReadAsContract } from '../evidence-files.ts';

export interface VersionsInput {
  assessment: Assessment;
  questionnaires: readonly Questionnaire[];
}

export interface Versions {
  files: readonly Attachment[];
  before: Attachment | null;
  after: Attachment | null;
  choose(part: { before?: string; after?: string }): void;
  /** Files a contract at the vendor and takes it as the newer version. */
  take(files: readonly File[]): void;
  pick(): void;
  comparison: ContractComparison | undefined;
  isBusy: boolean;
  error: unknown;
}

/** The files that can be laid over each other, which two are chosen, and what came of it. */
export function useVersions({ assessment }: VersionsInput): Versions {
  const { id: assessmentId, vendorId } = assessment;
  const search = useSearch({ from: '/assessments/$assessmentId/versions' });
  const navigate = useNavigate();
  const t = useTexts('contract');
  const { ask, engine, shell } = useAccess();
  const announce = useDoneToast();
  const deed = useDeed();
  const { data: vendor } = useQuery(ask.vendors.get.queryOptions({ input: { vendorId } }));
  const files = filesAtHand(vendor, assessment).filter(isReadAsContract);
  const known = (hash: string | undefined) => files.find((file) => file.hash === hash) ?? null;
  const after = known(search.after) ?? newestContract(files, vendor);
  const before = known(search.before) ?? citedFile(files, assessment, after);
  const compared = useQuery({
    ...ask.contracts.compareDocuments.queryOptions({
      input: { assessmentId, before: before?.hash ?? '', after: after?.hash ?? '' },
    }),
    enabled: before !== null && after !== null,
  });
  const choose = (part: { before?: string; after?: string }) =>
    void navigate({
      to: '/assessments/$assessmentId/versions',
      params: { assessmentId },
      search: { before: before?.hash, after: after?.hash, ...part },
      replace: true,
    });
  const keep = async ({ hash, name }: Pick<Attachment, 'hash' | 'name'>) => {
    const document = {
      id: null,
      kind: 'dpa' as const,
      title: name,
      language: null,
      datedOn: null,
      expiresOn: null,
      hash,
    };
    await engine.vendors.saveDocument({ vendorId, document });
    announce(t('versions.added', { name }));
    choose({ after: hash });
  };
  return {
    files,
    before,
    after,
    choose,
    take: ([file]) =>
      void deed.run(async () => {
        if (file) await keep(await engine.attachments.add({ file, name: file.name }));
      }),
    pick: () =>
      void deed.run(async () => {
        const [file] = (await shell.files.attach()).attachments;
        if (file) await keep(file);
      }),
    comparison: compared.data,
    isBusy: deed.isRunning,
    error: deed.error ?? compared.error,
  };
}

/** The contract of the vendor that was filed last, or is dated last. */
function newestContract(files: readonly Attachment[], vendor: Vendor | undefined): Attachment | null {
  const contracts = (vendor?.documents ?? []).filter(({ kind, attachment }) => kind === 'dpa' && attachment);
  const newest = contracts.toSorted((one, other) => dateOf(other).localeCompare(dateOf(one)))[0];
  return files.find(({ hash }) => hash === newest?.attachment?.hash) ?? null;
}

function dateOf({ datedOn, attachment }: Vendor['documents'][number]): string {
  return datedOn ?? attachment?.addedAt ?? '';
}

/** The file that the answers of the run cite most; else any other. */
function citedFile(
  files: readonly Attachment[],
  { answers }: Assessment,
  other: Attachment | null,
): Attachment | null {
  const cited = answers.flatMap(({ quote, evidence }) =>
    quote === '' ? [] : evidence.flatMap(({ attachment }) => attachment?.hash ?? []),
  );
  const timesOf = ({ hash }: Attachment) => cited.filter((one) => one === hash).length;
  const rest = files.filter(({ hash }) => hash !== other?.hash);
  return rest.toSorted((one, next) => timesOf(next) - timesOf(one))[0] ?? null;
}
