import type { MergeRefusal } from '../../../contract/selections.ts';
import type { Id } from '../../../contract/values.ts';
import { emptyContent } from '../../consents/rules/empty-content.ts';
import { textOf } from '../../consents/text-of.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { waitsForSecondPerson } from '../../kernel/four-eyes-repo.ts';
import { personaOf } from '../../personas/read-personas.ts';
import { knownQuestionnaire } from '../../questionnaires/known-questionnaire.ts';
import { modelOf } from '../../scoring/list-models.ts';
import { allWordings } from '../../wordings/read-wordings.ts';
import { checkPlaces } from '../../wordings/rules/places.ts';
import { modelItem } from './item-of-model.ts';
import { textItem } from './item-of-text.ts';
import { itemOfWording } from './item-of-wording.ts';
import { mergedItem } from './merge-items.ts';
import type { MergePlan } from './merge-plan.ts';
import { planVendor } from './plan-vendor.ts';
import type { ArchiveItem, VendorItem, WordingItem } from './selection-format.ts';

/** Plans the merge of a thing of a file into the record of its name; preview and command go by the same. */
export function planMerge(tools: QueryTools, item: ArchiveItem, id: Id): MergePlan {
  if (item.kind === 'vendor') return planVendor(tools, item, id);
  const { mine, hasDraft, isInReview } = ownSide(tools, item, id);
  const theirs = item;
  const refused = (refusal: MergeRefusal): MergePlan => ({
    ...{ mine, theirs, merged: mine, result: 'refused', refusal },
  });
  if (isInReview) return refused('inReview');
  // What a second person is to confirm must stay as it was laid before them.
  if (waitsForSecondPerson(tools.db, id)) return refused('waits');
  if (mine.kind === 'text' && theirs.kind === 'text' && mine.profile.kind !== theirs.profile.kind)
    return refused('otherKind');
  const misfit = item.kind === 'wording' ? misfitOf(tools, item) : null;
  if (misfit !== null) return refused(misfit);
  const merged = mergedItem(mine, theirs);
  if (!merged) return refused('tooMuch');
  const isSame = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);
  if (isSame(wordsAlone(mine), wordsAlone(merged)))
    return { mine, theirs, merged, result: 'same', refusal: null };
  const isWordsOnly = mine.kind === 'text' && merged.kind === 'text' && isSame(mine.content, merged.content);
  const result = hasDraft || isWordsOnly ? 'change' : 'newDraft';
  return { mine, theirs, merged, result, refusal: null };
}

interface OwnSide {
  mine: ArchiveItem;
  /** It can be saved where it stands; otherwise a draft has to begin. */
  hasDraft: boolean;
  isInReview: boolean;
}

/** The record that is here as it stands: the draft where there is one, else what was published last. */
function ownSide(tools: QueryTools, item: Exclude<ArchiveItem, VendorItem>, id: Id): OwnSide {
  switch (item.kind) {
    case 'text': {
      const text = textOf(tools, id);
      const draft = text.versions.find(({ publishedAt }) => publishedAt === null);
      const standing = draft ?? text.versions[0];
      return {
        mine: textItem(text, standing?.content ?? emptyContent()),
        hasDraft: draft !== undefined,
        isInReview: draft?.state === 'review',
      };
    }
    case 'persona': {
      const { content } = personaOf(tools, { personaId: id });
      return { mine: { kind: 'persona', content }, hasDraft: true, isInReview: false };
    }
    case 'questionnaire': {
      const { draft, content } = knownQuestionnaire(tools.db, id);
      return { mine: { kind: 'questionnaire', content }, hasDraft: draft !== null, isInReview: false };
    }
    case 'model': {
      const [standing] = modelOf(tools, { modelId: id }).versions;
      const mine = standing ? modelItem(standing) : item;
      return { mine, hasDraft: standing?.releasedAt === null, isInReview: false };
    }
    case 'wording':
      return { mine: ownWording(tools, item), hasDraft: true, isInReview: false };
  }
}

/** Own words of here; a text that this Obhut does not have stands empty. */
function ownWording(tools: QueryTools, item: WordingItem): WordingItem {
  const isKnown = allWordings(tools).some(({ key }) => key === item.key);
  return isKnown ? itemOfWording(tools, item.key) : { ...item, de: null, en: null };
}

/** Why words cannot take the place of those that are shipped here. */
function misfitOf(tools: QueryTools, { key, de, en }: WordingItem): MergeRefusal | null {
  const text = allWordings(tools).find((one) => one.key === key);
  if (!text) return 'noSuchText';
  const fits = [
    checkPlaces(de?.words ?? '', text.shipped.de),
    checkPlaces(en?.words ?? '', text.shipped.en),
  ].every(({ unknown, hasLooseBrace }) => unknown.length === 0 && !hasLooseBrace);
  return fits ? null : 'misfit';
}

/** Of what shipped words own ones were made does not make them others. */
function wordsAlone(item: ArchiveItem): unknown {
  return item.kind === 'wording' ? [item.de?.words, item.en?.words] : item;
}
