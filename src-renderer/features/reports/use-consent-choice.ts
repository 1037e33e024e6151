import { useQuery } from '@tanstack/react-query';
import type { TextKind } from '../../../src-main/contract/consent-record.ts';
import type { ConsentText, TextRow } from '../../../src-main/contract/consents.ts';
import type { ReportKind } from '../../../src-main/contract/reports.ts';
import { useAccess } from '../../lib/queries.ts';
import { isAboutText } from './report-kinds.ts';
import type { ReportAddress } from './request.ts';

export interface ConsentChoice {
  /** Texts that can be chosen, by name; null until they are read. */
  rows: readonly TextRow[] | null;
  text: ConsentText | null;
  /** What the address asks for, with what stands in where it names nothing. */
  asked: Pick<ReportAddress, 'textId' | 'versionId'>;
}

const consents: TextKind[] = ['consent'];
const everyKind: TextKind[] = ['consent', 'privacyNotice', 'imprint', 'withdrawalPage'];

/** Which text and version the address asks for; without one the first text that is published, and its newest version. */
export function useConsentChoice(kind: ReportKind, address: ReportAddress): ConsentChoice {
  const { ask } = useAccess();
  const isWanted = isAboutText(kind);
  const { data } = useQuery(
    ask.consents.list.queryOptions({
      input: {
        // A document is no consent: there is nothing to check in it.
        kinds: kind === 'wordingCheck' ? consents : everyKind,
        asOf: null,
        search: '',
        isArchived: false,
      },
      enabled: isWanted,
    }),
  );
  const rows = data?.rows ?? null;
  const first = rows?.find(({ kind: what, version }) => what === 'consent' && version !== null) ?? rows?.[0];
  const textId = isWanted ? (address.textId ?? first?.id) : undefined;
  const { data: read } = useQuery(
    ask.consents.get.queryOptions({ input: { textId: textId ?? '' }, enabled: textId !== undefined }),
  );
  const text = read ?? null;
  const version = text?.versions.find(({ publishedAt }) => publishedAt !== null) ?? text?.versions[0];
  return { rows, text, asked: { textId, versionId: address.versionId ?? version?.id } };
}
