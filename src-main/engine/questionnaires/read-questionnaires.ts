import { createHash } from 'node:crypto';
import type {
  OwnContent,
  OwnQuestionnaire,
  OwnSummary,
  ShippedSummary,
} from '../../contract/own-questionnaires.ts';
import { ShippedQuestionnaireId } from '../../contract/questionnaire.ts';
import type { Id } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { asQuestionnaire, ownId } from '../kernel/own-questionnaire.ts';
import { type KnownQuestionnaire, knownQuestionnaire } from './known-questionnaire.ts';
import { problemsOf } from './publish.ts';
import { allQuestionnaires, runsByHash } from './repo/questionnaires.ts';
import type { PublishedVersion } from './repo/versions.ts';

/** The shipped questionnaires and the company's own ones, removed ones too. */
export function listQuestionnaires(tools: QueryTools): { shipped: ShippedSummary[]; own: OwnSummary[] } {
  return {
    shipped: ShippedQuestionnaireId.options.map((id) => {
      const { version, asOf, title, questions, weight } = tools.templates.questionnaire(id);
      return { id, version, asOf, title, weight, questions: questions.length };
    }),
    own: allQuestionnaires(tools.db).map(({ id }) => summaryOf(tools, knownQuestionnaire(tools.db, id))),
  };
}

function summaryOf(tools: QueryTools, { record, draft, published, content }: KnownQuestionnaire): OwnSummary {
  const [newest] = published;
  return {
    id: record.id,
    key: ownId(record.handle),
    title: content.title,
    isAsked: record.isAsked,
    isRemoved: record.isRemoved,
    draft:
      draft === null
        ? null
        : {
            savedAt: draft.savedAt,
            questions: draft.content.questions.length,
            problems: problemsOf(tools, draft.content).length,
          },
    published:
      newest === undefined
        ? null
        : {
            number: newest.number,
            version: versionName(newest),
            on: newest.publishedAt,
            by: newest.publishedBy,
            questions: newest.content.questions.length,
          },
  };
}

/** One own questionnaire with its draft, what speaks against it, and its versions. */
export function questionnaireOf(tools: QueryTools, { id }: { id: Id }): OwnQuestionnaire {
  const { record, draft, published, content } = knownQuestionnaire(tools.db, id);
  const runs = runsByHash(tools.db);
  return {
    id,
    key: ownId(record.handle),
    title: content.title,
    isAsked: record.isAsked,
    isRemoved: record.isRemoved,
    draft: draft === null ? null : { content: draft.content, savedAt: draft.savedAt },
    problems: draft === null ? [] : problemsOf(tools, draft.content),
    versions: published.map((version) => {
      const { number, publishedAt, publishedBy, reviewedBy, hash } = version;
      return {
        ...{ number, publishedAt, publishedBy, reviewedBy, hash },
        version: versionName(version),
        questions: version.content.questions.length,
        runs: runs.get(keptHash(record.handle, version)) ?? 0,
      };
    }),
  };
}

/** What a published version says. */
export function versionContent(
  { db }: QueryTools,
  { id, number }: { id: Id; number: number },
): { content: OwnContent } {
  const version = knownQuestionnaire(db, id).published.find((one) => one.number === number);
  if (version === undefined) throw refuse('RECORD_NOT_FOUND', { kind: 'questionnaireVersion', id });
  return { content: version.content };
}

function versionName({ publishedAt, number }: PublishedVersion): string {
  return `${publishedAt.slice(0, 4)}.${number}`;
}

/** The hash under which an assessment keeps the questionnaire as it began with it. */
function keptHash(handle: number, { number, publishedAt, content }: PublishedVersion): string {
  const kept = asQuestionnaire({ handle, number, publishedOn: publishedAt.slice(0, 10), content });
  return createHash('sha256').update(JSON.stringify(kept)).digest('hex');
}
