import { TextKind } from '../../../contract/consent-record.ts';
import type { IncomingItem, MergedFact, OwnBeside, SelectedFact } from '../../../contract/selections.ts';
import type { Id, Language } from '../../../contract/values.ts';
import { attachmentByHash } from '../../attachments/repo.ts';
import { listConsentTexts } from '../../consents/list-texts.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { foldText } from '../../kernel/folded-text.ts';
import { personaRows } from '../../personas/read-personas.ts';
import { listQuestionnaires } from '../../questionnaires/read-questionnaires.ts';
import { listScoringModels } from '../../scoring/list-models.ts';
import { registeredNames } from '../../vendors/repo/known-names.ts';
import { allWordings, fullName } from '../../wordings/read-wordings.ts';
import { filesIn, keyOf } from './gather-selection.ts';
import { factsOf, itemName, titleIn } from './item-facts.ts';
import { beside } from './merge-items.ts';
import { planMerge } from './plan-merge.ts';
import type { ReadSelection } from './read-selection.ts';
import type { ArchiveItem } from './selection-format.ts';

/** Titles are told apart by this language first. */
export const keyLanguage = 'de';

interface Known {
  id: Id;
  name: string;
  /** By which it is told apart, in whatever language it is shown. */
  key: string;
}

/** What is here already, by kind. */
export function knownRecords(tools: QueryTools, language: Language): Record<ArchiveItem['kind'], Known[]> {
  const everyText = { kinds: TextKind.options, asOf: null, search: '', isArchived: false };
  const current = { search: '', isArchived: false };
  return {
    text: listConsentTexts(tools, everyText).rows.map(({ id, name }) => ({ id, name, key: name })),
    persona: personaRows(tools, current).rows.map(({ id, label }) => ({ id, name: label, key: label })),
    questionnaire: listQuestionnaires(tools)
      .own.filter(({ isRemoved }) => !isRemoved)
      .map(({ id, title }) => ({ id, name: titleIn(title, language), key: titleIn(title, keyLanguage) })),
    model: listScoringModels(tools, current).rows.map(({ id, name }) => ({ id, name, key: name })),
    wording: allWordings(tools).map((text) => {
      const { [language]: name } = fullName(text);
      return { id: text.key, name, key: text.key };
    }),
    vendor: registeredNames(tools.db).map(({ id, name }) => ({ id, name, key: name })),
  };
}

/** The record of a thing's kind that has its name. */
export function sameNamed(known: ReturnType<typeof knownRecords>, item: ArchiveItem): Known | undefined {
  // Texts of letters are the same everywhere, whatever is in them: there is nothing to add one to.
  if (item.kind === 'wording')
    return (
      known.wording.find(({ key }) => key === item.key) ?? { id: item.key, name: item.name.de, key: item.key }
    );
  const key = foldText(itemName(item, keyLanguage));
  return known[item.kind].find((one) => foldText(one.key) === key);
}

/** The things of a file beside what is here under the same name. */
export function comparedItems(
  tools: QueryTools,
  { items, fileOf }: ReadSelection,
  language: Language,
): IncomingItem[] {
  const known = knownRecords(tools, language);
  return items.map((item, index) => {
    const mine = sameNamed(known, item);
    return {
      key: keyOf(item, index),
      kind: item.kind,
      name: itemName(item, language),
      facts: factsOf(tools, item, language),
      files: filesIn(item).map((hash) => {
        const { name: label, content } = fileOf(hash);
        return { hash, name: attachmentByHash(tools.db, hash)?.name ?? label, size: content.length };
      }),
      replaced: 0,
      mine: mine ? ownBeside(tools, item, mine, language) : null,
    };
  });
}

function ownBeside(tools: QueryTools, item: ArchiveItem, { id, name }: Known, language: Language): OwnBeside {
  const { mine, theirs, merged, result, refusal } = planMerge(tools, item, id);
  const factsFor = (one: ArchiveItem) => factsOf(tools, beside(one, merged), language);
  return { id, name, result, refusal, rows: differing(factsFor(mine), factsFor(theirs), factsFor(merged)) };
}

/** Fields that differ between here and the file, in the order of what would become of both. */
function differing(
  here: readonly SelectedFact[],
  there: readonly SelectedFact[],
  after: readonly SelectedFact[],
): MergedFact[] {
  const byLabel = (facts: readonly SelectedFact[]) =>
    new Map(facts.map(({ label, value }) => [label, value]));
  const [own, theirs, merged] = [byLabel(here), byLabel(there), byLabel(after)];
  return [...new Set([...merged.keys(), ...theirs.keys()])].flatMap((label) => {
    const row = {
      label,
      here: own.get(label) ?? '',
      there: theirs.get(label) ?? '',
      after: merged.get(label) ?? '',
    };
    // What the file says nothing about does not differ.
    const isSame = row.there === '' || row.there === row.here;
    return isSame && row.here === row.after ? [] : [row];
  });
}
