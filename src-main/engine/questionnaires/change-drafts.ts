import type { OwnContent } from '../../contract/own-questionnaires.ts';
import type { ShippedQuestionnaireId } from '../../contract/questionnaire.ts';
import type { Bilingual, Id, Instant } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { asContent } from '../kernel/own-questionnaire.ts';
import { knownDraft, knownQuestionnaire, questionnaireSubject } from './known-questionnaire.ts';
import { insertQuestionnaire, nextHandle } from './repo/questionnaires.ts';
import * as repo from './repo/versions.ts';
import { changedContent } from './rules/changed-content.ts';
import { emptyContent } from './rules/empty-content.ts';
import { firmContent } from './rules/firm-content.ts';

type Beginning =
  | { kind: 'empty'; title: Bilingual }
  | { kind: 'shipped'; id: ShippedQuestionnaireId }
  | { kind: 'own'; id: Id };

/** Makes a questionnaire of one's own with its first draft. */
export function createQuestionnaire(tools: CommandTools, { from }: { from: Beginning }): { id: Id } {
  return addQuestionnaire(tools, contentOf(tools, from), from.kind);
}

/** Adds a questionnaire with its first draft; undone by removing it. */
export function addQuestionnaire(
  tools: CommandTools,
  content: OwnContent,
  from: string,
  id = tools.newId(),
): { id: Id } {
  const now = instantNow(tools.clock);
  insertQuestionnaire(tools.db, id, nextHandle(tools.db), now);
  repo.insertDraft(tools.db, {
    id: tools.newId(),
    questionnaireId: id,
    content: firmContent(content),
    savedAt: now,
  });
  tools.record({
    subject: questionnaireSubject(id, content.title),
    after: { from, questions: content.questions.length },
  });
  tools.undoWith('questionnaires.remove', { id });
  return { id };
}

/** The next version begins as the newest one is. */
export function startDraft(tools: CommandTools, { id }: { id: Id }): { id: Id } {
  const { draft, content } = knownQuestionnaire(tools.db, id);
  if (draft !== null) throw refuse('QUESTIONNAIRE_DRAFT_EXISTS', {});
  const savedAt = instantNow(tools.clock);
  repo.insertDraft(tools.db, { id: tools.newId(), questionnaireId: id, content, savedAt });
  tools.record({ subject: questionnaireSubject(id, content.title), after: { draft: true } });
  tools.undoWith('questionnaires.discardDraft', { id });
  return { id };
}

interface DraftInput {
  id: Id;
  content: OwnContent;
  /** When the draft was saved that the person saw; null: whatever stands, as undo does. */
  basedOn: Instant | null;
}

/** Saves a draft. Refused when somebody saved it meanwhile. */
export function saveDraft(
  tools: CommandTools,
  { id, content, basedOn }: DraftInput,
): { id: Id; savedAt: Instant } {
  const { draft } = knownDraft(tools.db, id);
  if (basedOn !== null && Date.parse(basedOn) !== Date.parse(draft.savedAt))
    throw refuse('DRAFT_CHANGED', { savedAt: draft.savedAt });
  // Two savings within a millisecond must not look alike to the next one.
  const savedAt = new Date(
    Math.max(tools.clock.now().getTime(), Date.parse(draft.savedAt) + 1),
  ).toISOString();
  const next = firmContent(content);
  repo.writeDraft(tools.db, id, next, savedAt);
  tools.record({ subject: questionnaireSubject(id, next.title), ...changedContent(draft.content, next) });
  tools.undoWith('questionnaires.saveDraft', { id, content: draft.content, basedOn: null });
  return { id, savedAt };
}

/** Throws a draft away; the only version of a questionnaire goes with the questionnaire. */
export function discardDraft(tools: CommandTools, { id }: { id: Id }): { id: Id } {
  const { draft, published } = knownDraft(tools.db, id);
  if (published.length === 0) throw refuse('QUESTIONNAIRE_ONLY_DRAFT', {});
  repo.deleteDraft(tools.db, id);
  tools.record({ subject: questionnaireSubject(id, draft.content.title), before: { draft: true } });
  tools.undoWith('questionnaires.restoreDraft', { id, content: draft.content });
  return { id };
}

/** Brings a draft back that was thrown away. */
export function restoreDraft(
  tools: CommandTools,
  { id, content }: { id: Id; content: OwnContent },
): { id: Id } {
  if (knownQuestionnaire(tools.db, id).draft !== null) throw refuse('QUESTIONNAIRE_DRAFT_EXISTS', {});
  repo.insertDraft(tools.db, {
    id: tools.newId(),
    questionnaireId: id,
    content,
    savedAt: instantNow(tools.clock),
  });
  tools.record({ subject: questionnaireSubject(id, content.title), after: { draft: true } });
  tools.undoWith('questionnaires.discardDraft', { id });
  return { id };
}

function contentOf({ db, templates }: CommandTools, from: Beginning): OwnContent {
  if (from.kind === 'empty') return emptyContent(from.title);
  const content =
    from.kind === 'own'
      ? knownQuestionnaire(db, from.id).content
      : asContent(templates.questionnaire(from.id));
  return { ...content, title: copyTitle(content.title) };
}

function copyTitle({ de, en }: Bilingual): Bilingual {
  return { de: `${de} (Kopie)`.slice(0, 300), en: `${en} (copy)`.slice(0, 300) };
}
