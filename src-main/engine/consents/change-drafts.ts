import type { VersionContent } from '../../contract/consent-record.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownDraft, knownText, knownVersion, textSubject } from './known-text.ts';
import * as repo from './repo/versions.ts';
import { cleanContent } from './rules/clean-text.ts';
import { emptyContent } from './rules/empty-content.ts';

/** Begins the next version: empty, or with the words of another. A text has one draft at a time. */
export function startDraft(
  tools: CommandTools,
  { textId, fromVersionId }: { textId: Id; fromVersionId: Id | null },
  id = tools.newId(),
): { id: Id } {
  const text = knownText(tools.db, textId);
  refuseSecondDraft(tools, textId);
  const from = fromVersionId === null ? null : knownVersion(tools.db, fromVersionId);
  // A picture shows the version it was taken of, never the next.
  const content = from ? { ...from.content, screenshots: [] } : emptyContent();
  enterDraft(tools, { id, textId, content, reason: '', author: actorOf(tools.db) });
  tools.record({ subject: textSubject(text), after: { draft: id, from: from?.number ?? null } });
  tools.undoWith('consents.discardDraft', { versionId: id });
  return { id };
}

interface DiscardedDraft {
  versionId: Id;
  textId: Id;
  content: VersionContent;
  reason: string;
  author: string;
}

/** Brings back a draft that was thrown away, while the text has no other. */
export function restoreDraft(
  tools: CommandTools,
  { versionId, textId, content, reason, author }: DiscardedDraft,
): { id: Id } {
  const text = knownText(tools.db, textId);
  refuseSecondDraft(tools, textId);
  enterDraft(tools, { id: versionId, textId, content: cleanContent(content), reason, author });
  tools.record({ subject: textSubject(text), after: { draft: versionId } });
  tools.undoWith('consents.discardDraft', { versionId });
  return { id: versionId };
}

function refuseSecondDraft({ db }: CommandTools, textId: Id): void {
  const draft = repo.versionsOf(db, [textId]).find(({ publishedAt }) => publishedAt === null);
  if (draft) throw refuse('DRAFT_EXISTS', { versionId: draft.id });
}

function enterDraft(
  { db, clock }: CommandTools,
  draft: { id: Id; textId: Id; content: VersionContent; reason: string; author: string },
): void {
  repo.insertDraft(db, {
    ...draft,
    number: null,
    state: 'draft',
    savedAt: instantNow(clock),
    publishedAt: null,
    publishedBy: null,
    approvedBy: null,
    canonical: null,
    profile: null,
    hash: null,
    withdrawn: null,
  });
}

interface DraftInput {
  versionId: Id;
  content: VersionContent;
  reason: string;
  /** When the draft was saved that the person saw. */
  basedOn: Instant;
  /** When the words that undo brings back were saved. */
  savedAt?: Instant | undefined;
}

/** Saves a draft; what pasting brought along unseen is taken out, and said. Refused when somebody saved it meanwhile. */
export function saveDraft(
  tools: CommandTools,
  { versionId, content, reason, basedOn, savedAt: putBackTo }: DraftInput,
): { id: Id; savedAt: Instant; normalised: boolean } {
  const draft = knownDraft(tools.db, versionId);
  if (Date.parse(basedOn) !== Date.parse(draft.savedAt))
    throw refuse('DRAFT_CHANGED', { savedAt: draft.savedAt });
  const cleaned = cleanContent(content);
  // Two savings within a millisecond must not look alike to the next one.
  const savedAt =
    putBackTo ?? new Date(Math.max(tools.clock.now().getTime(), Date.parse(draft.savedAt) + 1)).toISOString();
  repo.writeDraft(tools.db, { ...draft, content: cleaned, reason, state: 'draft', savedAt });
  const text = knownText(tools.db, draft.textId);
  tools.record({
    subject: textSubject(text),
    ...changedFields({ ...draft.content, reason: draft.reason }, { ...cleaned, reason }),
  });
  tools.undoWith('consents.saveDraft', {
    versionId,
    content: draft.content,
    reason: draft.reason,
    basedOn: savedAt,
    savedAt: draft.savedAt,
  });
  return { id: versionId, savedAt, normalised: canonicalJson(cleaned) !== canonicalJson(content) };
}

/** Throws a draft away. */
export function discardDraft(tools: CommandTools, { versionId }: { versionId: Id }): { id: Id } {
  const draft = knownDraft(tools.db, versionId);
  const text = knownText(tools.db, draft.textId);
  repo.deleteDraft(tools.db, versionId);
  tools.record({ subject: textSubject(text), before: { ...draft.content } });
  const { textId, content, reason, author } = draft;
  tools.undoWith('consents.restoreDraft', { versionId, textId, content, reason, author });
  return { id: versionId };
}

/** Hands a draft to review, or takes it back to go on writing. */
export function setReview(
  tools: CommandTools,
  { versionId, isInReview }: { versionId: Id; isInReview: boolean },
): { id: Id } {
  const draft = knownDraft(tools.db, versionId);
  const state = isInReview ? 'review' : 'draft';
  repo.writeDraft(tools.db, { ...draft, state });
  const text = knownText(tools.db, draft.textId);
  tools.record({ subject: textSubject(text), before: { state: draft.state }, after: { state } });
  tools.undoWith('consents.setReview', { versionId, isInReview: draft.state === 'review' });
  return { id: versionId };
}
