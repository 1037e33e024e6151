import { createHash } from 'node:crypto';
import type { OwnContent } from '../../contract/own-questionnaires.ts';
import type { Id } from '../../contract/values.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { refuseWithoutSecondPerson } from '../kernel/four-eyes-repo.ts';
import { knownDraft, knownQuestionnaire, questionnaireSubject } from './known-questionnaire.ts';
import { writeAsked, writeRemoved } from './repo/questionnaires.ts';
import { writePublished } from './repo/versions.ts';
import { checkContent } from './rules/check-content.ts';

interface PublishInput {
  id: Id;
  by: string;
  reviewedBy: string;
}

/** Locks the draft as the next version. Assessments under way keep the version they began with. */
export function publishQuestionnaire(
  tools: CommandTools,
  { id, by, reviewedBy }: PublishInput,
): { id: Id; number: number } {
  const { draft, published } = knownDraft(tools.db, id);
  refuseWithoutSecondPerson(tools.db, 'publications', id);
  refuseUnfinished(tools, id);
  const number = (published[0]?.number ?? 0) + 1;
  const publishedAt = instantNow(tools.clock);
  const hash = createHash('sha256').update(canonicalJson(draft.content), 'utf8').digest('hex');
  writePublished(tools.db, { questionnaireId: id, number, publishedAt, publishedBy: by, reviewedBy, hash });
  tools.record({
    subject: questionnaireSubject(id, draft.content.title),
    after: { version: number, by, approvedBy: reviewedBy, hash },
  });
  return { id, number };
}

/** Refuses a draft that a check speaks against. */
export function refuseUnfinished(tools: QueryTools, id: Id): void {
  const problems = problemsOf(tools, knownDraft(tools.db, id).draft.content).length;
  if (problems > 0) throw refuse('QUESTIONNAIRE_REFUSED', { problems });
}

/** What the checks say about a content, with the controls of today. */
export function problemsOf({ templates }: Pick<QueryTools, 'templates'>, content: OwnContent) {
  const controls = new Set(templates.controls().controls.map((control) => control.id));
  return checkContent(content, { controls });
}

/** Notes whether new assessments and inquiries ask it. */
export function setAsked(tools: CommandTools, { id, isAsked }: { id: Id; isAsked: boolean }): { id: Id } {
  const { record, content } = knownQuestionnaire(tools.db, id);
  writeAsked(tools.db, id, isAsked);
  tools.record({
    subject: questionnaireSubject(id, content.title),
    before: { isAsked: record.isAsked },
    after: { isAsked },
  });
  tools.undoWith('questionnaires.setAsked', { id, isAsked: record.isAsked });
  return { id };
}

/** Takes a questionnaire from the lists; assessments that asked it keep it. */
export function removeQuestionnaire(tools: CommandTools, { id }: { id: Id }): { id: Id } {
  const { content } = knownQuestionnaire(tools.db, id);
  writeRemoved(tools.db, id, instantNow(tools.clock));
  tools.record({
    subject: questionnaireSubject(id, content.title),
    before: { removed: false },
    after: { removed: true },
  });
  tools.undoWith('questionnaires.restore', { id });
  return { id };
}

/** Brings a questionnaire back. */
export function restoreQuestionnaire(tools: CommandTools, { id }: { id: Id }): { id: Id } {
  const { content } = knownQuestionnaire(tools.db, id);
  writeRemoved(tools.db, id, null);
  tools.record({
    subject: questionnaireSubject(id, content.title),
    before: { removed: true },
    after: { removed: false },
  });
  tools.undoWith('questionnaires.remove', { id });
  return { id };
}
