import type { VersionContent } from '../../contract/consent-record.ts';
import type { Comparison } from '../../contract/consents.ts';
import type { Id, Language } from '../../contract/values.ts';
import { changedWords } from '../kernel/changed-words.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { knownVersion } from './known-text.ts';
import { checkWording } from './rules/check-wording.ts';
import { periodAt } from './rules/use-periods.ts';
import { changedFacts } from './rules/version-changes.ts';
import { usesWithHistory } from './text-of.ts';

interface CompareQuestion {
  olderId: Id;
  newerId: Id;
  language: Language;
}

/** Two versions word by word, what the change touches, and what still rests on the older one. */
export function compareVersions(
  tools: QueryTools,
  { olderId, newerId, language }: CompareQuestion,
): Comparison {
  const older = knownVersion(tools.db, olderId);
  const newer = knownVersion(tools.db, newerId);
  const uses = usesWithHistory(tools.db, [older.textId]);
  const now = tools.clock.now().toISOString();
  const onOlder = uses.filter(({ periods }) => periodAt(periods, now)?.versionId === olderId);
  const shown = uses.flatMap(({ periods }) => periods.filter(({ versionId }) => versionId === olderId));
  const ends = shown.map(({ to }) => to);
  return {
    parts: changedWords(older.content.wording[language] ?? '', newer.content.wording[language] ?? ''),
    touches: [
      ...changedElements(tools, older.content, newer.content, language),
      ...changedFacts(older.content, newer.content),
    ],
    usesOnOlder: onOlder.map(({ id, name }) => ({ id, name })),
    campaigns: [...new Set(onOlder.map(({ campaign }) => campaign).filter(Boolean))],
    olderFrom: shown.map(({ from }) => from).toSorted()[0] ?? null,
    olderTo: ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null),
  };
}

/** Elements of a consent that are found in other words now, or no longer. */
function changedElements(
  { templates }: QueryTools,
  older: VersionContent,
  newer: VersionContent,
  language: Language,
): string[] {
  const check = ({ wording, form }: VersionContent) =>
    checkWording({ text: wording[language] ?? '', language, form }, templates.consentPatterns()).elements;
  const before = new Map(check(older).map((element) => [element.id, element]));
  return check(newer).flatMap(({ id, state, quote }) => {
    const was = before.get(id);
    return was?.state === state && was.quote === quote ? [] : [id];
  });
}
