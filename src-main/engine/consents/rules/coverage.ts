import type { TextProfile, TextUse, TextVersion } from '../../../contract/consent-record.ts';
import type { CoverageFinding } from '../../../contract/consents.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import { hasGap, periodAt } from './use-periods.ts';

export interface CoverageFacts {
  texts: readonly (TextProfile & { id: Id })[];
  /** Of each text drafts first, then the newest. */
  versions: readonly TextVersion[];
  uses: readonly TextUse[];
  now: Instant;
}

/** What is missing in a register of consent texts, or has fallen behind what it should show. */
export function coverageOf(facts: CoverageFacts): CoverageFinding[] {
  return [
    ...facts.texts.flatMap((text) => findingsOfText(facts, text)),
    ...facts.uses.flatMap((use) => findingsOfUse(facts, use)),
  ];
}

function findingsOfText(facts: CoverageFacts, text: CoverageFacts['texts'][number]): CoverageFinding[] {
  const { id, name, kind, languages } = text;
  const published = facts.versions.find((version) => version.textId === id && version.publishedAt !== null);
  const found = (what: CoverageFinding['kind'], detail = ''): CoverageFinding => ({
    kind: what,
    textId: id,
    useId: null,
    name,
    detail,
  });
  if (!published || published.withdrawn) return kind === 'consent' ? [found('noValidText')] : [];
  const missing = languages.filter((language) => !published.content.wording[language]?.trim());
  const isShown = facts.uses.some((use) => use.textId === id && shownBy(use, facts.now) !== null);
  return [
    ...(kind === 'consent' || published.content.address === ''
      ? missing.map((one) => found('languageMissing', one))
      : []),
    ...(kind === 'consent' && !isShown ? [found('unused')] : []),
    ...(kind === 'consent'
      ? newerDocuments(facts, published).map((detail) => found('noticeNewer', detail))
      : []),
    ...pictureFindings(published).map((what) => found(what)),
  ];
}

/** Documents that were published anew after the version that leads to them: does its wording still fit? */
function newerDocuments({ versions, texts }: CoverageFacts, { content, publishedAt }: TextVersion): string[] {
  return [content.privacyNoticeId, content.withdrawalPageId].flatMap((textId) => {
    const document = versions.find((version) => version.textId === textId && version.publishedAt !== null);
    const isNewer = Date.parse(document?.publishedAt ?? '') > Date.parse(publishedAt ?? '');
    const name = texts.find(({ id }) => id === textId)?.name;
    return isNewer && name !== undefined ? [name] : [];
  });
}

/** A picture proves a version only if it was taken once the version was there. */
function pictureFindings({ screenshots, publishedAt }: TextVersion): CoverageFinding['kind'][] {
  if (screenshots.length === 0) return ['screenshotMissing'];
  const isOld = screenshots.every(({ addedAt }) => Date.parse(addedAt) < Date.parse(publishedAt ?? ''));
  return isOld ? ['screenshotOlder'] : [];
}

function findingsOfUse({ versions, now }: CoverageFacts, use: TextUse): CoverageFinding[] {
  const shown = versions.find(({ id }) => id === shownBy(use, now));
  const newest = versions.find(({ textId, publishedAt }) => textId === use.textId && publishedAt !== null);
  const checks: [CoverageFinding['kind'], boolean][] = [
    ['withdrawnInUse', (shown?.withdrawn ?? null) !== null],
    ['olderInUse', shown !== undefined && !shown.withdrawn && newest !== undefined && newest.id !== shown.id],
    ['gap', hasGap(use.periods)],
  ];
  return checks.flatMap(([kind, isThere]) =>
    isThere
      ? [{ kind, textId: use.textId, useId: use.id, name: use.name, detail: String(shown?.number ?? '') }]
      : [],
  );
}

function shownBy({ periods }: TextUse, now: Instant): Id | null {
  return periodAt(periods, now)?.versionId ?? null;
}
