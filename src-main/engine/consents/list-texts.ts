import type { TextKind } from '../../contract/consent-record.ts';
import type { TextRow } from '../../contract/consents.ts';
import type { Instant } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { foldText } from '../kernel/folded-text.ts';
import { checkVersion } from './check-version.ts';
import { listTexts, type StoredText } from './repo/texts.ts';
import { type StoredVersion, versionsOf } from './repo/versions.ts';
import { periodAt } from './rules/use-periods.ts';
import { usesWithHistory } from './text-of.ts';

interface ListQuestion {
  kinds: TextKind[];
  /** Null: as it stands. */
  asOf: Instant | null;
  search: string;
  isArchived: boolean;
}

/** The register, as it stands or as it stood at an instant: then with the versions and places of that time. */
export function listConsentTexts(tools: QueryTools, question: ListQuestion): { rows: TextRow[] } {
  const { asOf } = question;
  const wanted = foldText(question.search.trim());
  const texts = listTexts(tools.db).filter(
    (text) =>
      question.kinds.includes(text.kind) &&
      (asOf !== null || (text.archivedAt !== null) === question.isArchived) &&
      foldText(`${text.name} ${text.purpose}`).includes(wanted),
  );
  const ids = texts.map(({ id }) => id);
  const versions = Map.groupBy(versionsOf(tools.db, ids), ({ textId }) => textId);
  const uses = Map.groupBy(usesWithHistory(tools.db, ids), ({ textId }) => textId);
  const at = asOf ?? tools.clock.now().toISOString();
  const rows = texts.map((text) => {
    const shown = (uses.get(text.id) ?? []).filter(({ periods }) => periodAt(periods, at)?.versionId);
    return rowOf(tools, text, versions.get(text.id) ?? [], { at, isPast: asOf !== null, uses: shown.length });
  });
  return { rows: rows.filter(({ version }) => asOf === null || version !== null) };
}

function rowOf(
  tools: QueryTools,
  text: StoredText,
  versions: readonly StoredVersion[],
  { at, isPast, uses }: { at: Instant; isPast: boolean; uses: number },
): TextRow {
  const { archivedAt: _archivedAt, ownerId: _ownerId, ...profile } = text;
  const published = versions.find(
    ({ publishedAt }) => publishedAt !== null && Date.parse(publishedAt) <= Date.parse(at),
  );
  const withdrawnAt = published?.withdrawn?.at;
  return {
    ...profile,
    // On a past day the text is called what it was called then.
    ...(isPast && published?.profile),
    version: published?.number ?? null,
    publishedAt: published?.publishedAt ?? null,
    hash: published?.hash ?? null,
    hasDraft: !isPast && versions.some(({ publishedAt }) => publishedAt === null),
    uses,
    verdict:
      published && text.kind === 'consent' ? checkVersion(tools.templates, text, published.content) : null,
    isWithdrawn: withdrawnAt !== undefined && Date.parse(withdrawnAt) <= Date.parse(at),
  };
}
