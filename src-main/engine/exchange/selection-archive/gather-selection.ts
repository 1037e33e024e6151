import type { SelectedItem, Selection } from '../../../contract/selections.ts';
import type { Language } from '../../../contract/values.ts';
import { attachmentByHash } from '../../attachments/repo.ts';
import { listPeople, readProfile } from '../../company/repo.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { personaOf } from '../../personas/read-personas.ts';
import { knownWording } from '../../wordings/read-wordings.ts';
import { factsOf, itemName } from './item-facts.ts';
import { itemOfModel } from './item-of-model.ts';
import { itemOfQuestionnaire } from './item-of-questionnaire.ts';
import { itemOfText } from './item-of-text.ts';
import { itemOfVendor } from './item-of-vendor.ts';
import { itemOfWording, neutralWording } from './item-of-wording.ts';
import { type OwnWord, ownWordsOf, withoutOwnWords } from './own-words.ts';
import { ArchiveItem } from './selection-format.ts';

/** A thing as it leaves, with what the preview shows of it. */
export interface GatheredItem {
  item: ArchiveItem;
  shown: SelectedItem;
}

/** The words that stay in this company, whatever is chosen. */
export function stayingWords(tools: QueryTools, further: readonly string[]): OwnWord[] {
  const profile = readProfile(tools.db);
  return profile === null ? [] : ownWordsOf(profile, listPeople(tools.db), further);
}

/** What is chosen, without anything that names this company: the preview and the file are made of the same. */
export function gatherSelection(tools: QueryTools, selection: Selection): GatheredItem[] {
  const { language } = selection;
  const words = stayingWords(tools, selection.stayingWords);
  const items: ArchiveItem[] = [
    ...selection.textIds.map((id) => itemOfText(tools, id)),
    ...selection.personaIds.map((personaId): ArchiveItem => {
      const { content } = personaOf(tools, { personaId });
      return { kind: 'persona', content };
    }),
    ...selection.questionnaires.map((chosen) => itemOfQuestionnaire(tools, chosen, words)),
    ...selection.models.map((chosen) => itemOfModel(tools, chosen)),
    ...selection.wordings.map((key) => itemOfWording(tools, key)),
    ...selection.vendors.map((vendor) => itemOfVendor(tools, vendor)),
  ];
  return items.map((own, index) => {
    const { value, replaced } = cleaned(tools, own, words, language);
    const item = ArchiveItem.parse(value);
    const files = filesIn(item).flatMap((hash) => {
      const known = attachmentByHash(tools.db, hash);
      if (!known) return [];
      const name = withoutOwnWords(known.name, words, language).value;
      return [{ hash, name, size: known.size }];
    });
    const key = keyOf(item, index);
    const shown = {
      key,
      kind: item.kind,
      name: itemName(item, language),
      facts: factsOf(tools, item, language),
      files,
      replaced,
    };
    return { item, shown };
  });
}

function cleaned(tools: QueryTools, item: ArchiveItem, words: readonly OwnWord[], language: Language) {
  if (item.kind !== 'wording') return withoutOwnWords(item, words, language);
  const places = knownWording(tools, item.key).places.map(({ name }) => name);
  return neutralWording(item, places, words);
}

/** Name of a thing within its file. */
export function keyOf({ kind }: ArchiveItem, index: number): string {
  return `${kind}-${index + 1}`;
}

/** Hashes of the files that a thing names. */
export function filesIn(item: ArchiveItem): string[] {
  if (item.kind !== 'vendor') return [];
  const evidence = item.services.flatMap(({ answers }) =>
    (answers ?? []).flatMap((answer) => answer.evidence),
  );
  return [...new Set([...item.documents, ...evidence].flatMap(({ file }) => file ?? []))];
}
