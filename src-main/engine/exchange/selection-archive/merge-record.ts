import { assertNever, type Id } from '../../../contract/values.ts';
import { restoreDraft as beginText, saveDraft as saveText } from '../../consents/change-drafts.ts';
import { saveTextProfile } from '../../consents/change-texts.ts';
import { emptyContent } from '../../consents/rules/empty-content.ts';
import { textOf } from '../../consents/text-of.ts';
import { actorOf } from '../../kernel/audit/repo.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { CommandTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { savePersona } from '../../personas/change-personas.ts';
import { personaOf } from '../../personas/read-personas.ts';
import {
  restoreDraft as beginQuestionnaire,
  saveDraft as saveQuestionnaire,
} from '../../questionnaires/change-drafts.ts';
import { knownQuestionnaire } from '../../questionnaires/known-questionnaire.ts';
import { restoreDraft as beginModel, saveDraft as saveModel } from '../../scoring/change-drafts.ts';
import { modelOf } from '../../scoring/list-models.ts';
import { takeWording } from '../../wordings/change-wordings.ts';
import { knownWording } from '../../wordings/read-wordings.ts';
import { itemName } from './item-facts.ts';
import { mergeVendor } from './merge-vendor.ts';
import { planMerge } from './plan-merge.ts';
import type { ReadSelection } from './read-selection.ts';
import type { ArchiveItem, ModelItem, TextItem, WordingItem } from './selection-format.ts';
import type { Turning } from './turning.ts';

/**
 * Takes what differs over into the record of the same name. What is published or released stays as it is: a draft begins with
 * what came. Says whether anything changed.
 */
export function mergeRecord(
  tools: CommandTools,
  turning: Turning,
  { selection, item, id }: { selection: ReadSelection; item: ArchiveItem; id: Id },
): boolean {
  const { mine, merged, result, refusal } = planMerge(tools, item, id);
  if (refusal !== null) {
    const name = { de: itemName(mine, 'de'), en: itemName(mine, 'en') };
    throw refuse('SELECTION_MERGE_REFUSED', { name, reason: refusal });
  }
  if (result === 'same') return false;
  switch (merged.kind) {
    case 'text':
      mergeText(tools, turning, id, mine, merged);
      return true;
    case 'persona': {
      const { savedAt: basedOn } = personaOf(tools, { personaId: id });
      turning.run((inner) => savePersona(inner, { personaId: id, content: merged.content, basedOn }));
      return true;
    }
    case 'questionnaire': {
      const { content } = merged;
      const { draft } = knownQuestionnaire(tools.db, id);
      turning.run((inner) =>
        draft === null
          ? beginQuestionnaire(inner, { id, content })
          : saveQuestionnaire(inner, { id, content, basedOn: null }),
      );
      return true;
    }
    case 'model':
      mergeModel(tools, turning, id, merged);
      return true;
    case 'wording':
      mergeWording(tools, turning, merged);
      return true;
    case 'vendor':
      mergeVendor(tools, turning, selection, id, merged);
      return true;
    default:
      return assertNever(merged);
  }
}

function mergeText(
  tools: CommandTools,
  turning: Turning,
  textId: Id,
  mine: ArchiveItem,
  { profile, content }: TextItem,
): void {
  const { ownerId, versions } = textOf(tools, textId);
  const before = mine.kind === 'text' ? mine : null;
  if (canonicalJson(before?.profile) !== canonicalJson(profile))
    turning.run((inner) => saveTextProfile(inner, { textId, profile: { ...profile, ownerId } }));
  if (canonicalJson(before?.content) === canonicalJson(content)) return;
  const draft = versions.find(({ publishedAt }) => publishedAt === null);
  if (draft) {
    const { id: versionId, reason, savedAt: basedOn, screenshots: _pictures, content: standing } = draft;
    turning.run((inner) =>
      saveText(inner, { versionId, content: { ...standing, ...content }, reason, basedOn }),
    );
    return;
  }
  // A picture shows the version it was taken of, never the next.
  const standing = { ...(versions[0]?.content ?? emptyContent()), screenshots: [] };
  turning.run((inner) =>
    beginText(inner, {
      versionId: tools.newId(),
      textId,
      content: { ...standing, ...content },
      reason: '',
      author: actorOf(tools.db),
    }),
  );
}

/** Takes the words that differ; each with the shipped ones of which it was made elsewhere. */
function mergeWording(tools: CommandTools, turning: Turning, { key, de, en }: WordingItem): void {
  const own = knownWording(tools, key);
  const sides = {
    ...(de !== null && de.words !== own.de.text ? { de } : {}),
    ...(en !== null && en.words !== own.en.text ? { en } : {}),
  };
  turning.run((inner) => takeWording(inner, { key, sides }));
}

function mergeModel(tools: CommandTools, turning: Turning, modelId: Id, item: ModelItem): void {
  const [standing] = modelOf(tools, { modelId }).versions;
  if (!standing) throw refuse('RECORD_NOT_FOUND', { kind: 'scoringModel', id: modelId });
  const { ownerId, biasCheck, handOver } = standing.content;
  const content = {
    ...item.content,
    ownerId,
    biasCheck,
    handOver: { ...handOver, ...item.content.handOver },
  };
  turning.run((inner) =>
    standing.releasedAt === null
      ? saveModel(inner, { versionId: standing.id, content, basedOn: null })
      : beginModel(inner, { versionId: tools.newId(), modelId, content, author: actorOf(tools.db) }),
  );
}
