import type { TakeChoice, TakenRecords, Turns } from '../../../contract/selections.ts';
import { assertNever } from '../../../contract/values.ts';
import { saveDraft, startDraft } from '../../consents/change-drafts.ts';
import { createText } from '../../consents/change-texts.ts';
import { versionsOf } from '../../consents/repo/versions.ts';
import { emptyContent } from '../../consents/rules/empty-content.ts';
import type { CommandTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { foldText } from '../../kernel/folded-text.ts';
import { createPersona } from '../../personas/change-personas.ts';
import { addQuestionnaire } from '../../questionnaires/change-drafts.ts';
import { createModel } from '../../scoring/change-models.ts';
import { keyLanguage, knownRecords, sameNamed } from './compare-items.ts';
import { keyOf } from './gather-selection.ts';
import { itemName } from './item-facts.ts';
import { mergeRecord } from './merge-record.ts';
import type { ReadSelection } from './read-selection.ts';
import type { ArchiveItem, ModelItem, QuestionnaireItem, TextItem } from './selection-format.ts';
import { takeVendor } from './take-vendor.ts';
import { collectTurns, turn } from './turning.ts';

/** Takes the named things over, as records of their own or into those of their name, all in one command. */
export function takeSelection(
  tools: CommandTools,
  selection: ReadSelection,
  choices: readonly TakeChoice[],
): TakenRecords {
  const wanted = new Map(choices.map(({ key, how }) => [key, how]));
  const chosen = selection.items.flatMap((item, index) => {
    const how = wanted.get(keyOf(item, index));
    return how ? [{ item, how }] : [];
  });
  if (chosen.length === 0) throw refuse('NOTHING_TO_IMPORT', {});
  const subject = { kind: 'selection', id: tools.newId(), label: labelOf(chosen.map(({ item }) => item)) };
  tools.record({ subject, after: { things: chosen.length } });
  const known = knownRecords(tools, keyLanguage);
  const names = foldedNames(known);
  const turning = collectTurns(tools);
  const taken: TakenRecords = {
    ...{ textIds: [], personaIds: [], questionnaireIds: [], modelIds: [], vendorIds: [] },
    merged: 0,
  };
  for (const { item, how } of chosen) {
    const mine = how === 'merge' || item.kind === 'wording' ? sameNamed(known, item) : undefined;
    if (mine || item.kind === 'wording') {
      if (mine && mergeRecord(tools, turning, { selection, item, ...mine })) taken.merged += 1;
      continue;
    }
    const name = freeName(names[item.kind], itemName(item, keyLanguage));
    const id = turning.run((inner) => takeItem(inner, selection, item, name));
    taken[`${item.kind}Ids`].push(id);
  }
  if (turning.steps.length === 0) throw refuse('NOTHING_TO_IMPORT', {});
  tools.undoWith('selections.takeBack', { steps: turning.steps });
  return taken;
}

/** Takes everything back: nothing is deleted, what is new goes to the archive, and what was changed is as it was. */
export function takeSelectionBack(tools: CommandTools, { steps }: Turns): Record<never, never> {
  tools.undoWith('selections.putBack', { steps: turn(tools, steps) });
  return {};
}

/** Brings back what was taken back. */
export function putSelectionBack(tools: CommandTools, { steps }: Turns): Record<never, never> {
  tools.undoWith('selections.takeBack', { steps: turn(tools, steps) });
  return {};
}

function labelOf(items: readonly ArchiveItem[]): string {
  const names = items.slice(0, 3).map((item) => itemName(item, keyLanguage));
  return names.join(', ') + (items.length > 3 ? ' …' : '');
}

/** What becomes a record of its own; words of letters always go into the text that is here. */
type NewItem = Exclude<ArchiveItem, { kind: 'wording' }>;

function takeItem(tools: CommandTools, selection: ReadSelection, item: NewItem, name: string): string {
  switch (item.kind) {
    case 'text':
      return takeText(tools, item, name);
    case 'persona':
      return createPersona(tools, { content: { ...item.content, label: name } }).id;
    case 'questionnaire':
      return takeQuestionnaire(tools, item, name);
    case 'model':
      return takeModel(tools, item, name);
    case 'vendor':
      return takeVendor(tools, selection, item, name);
    default:
      return assertNever(item);
  }
}

function takeText(tools: CommandTools, { profile, content }: TextItem, name: string): string {
  const { id } = createText(tools, { ...profile, name, ownerId: null });
  const draft = startDraft(tools, { textId: id, fromVersionId: null });
  const [started] = versionsOf(tools.db, [id]);
  saveDraft(tools, {
    versionId: draft.id,
    content: { ...emptyContent(), ...content },
    reason: '',
    basedOn: started?.savedAt ?? '',
  });
  tools.undoWith('consents.archive', { textId: id });
  return id;
}

/** A questionnaire as a draft; where its name is in use, both languages get the number. */
function takeQuestionnaire(tools: CommandTools, { content }: QuestionnaireItem, name: string): string {
  const { title } = content;
  const number = name.slice((title.de || title.en).length);
  const numbered = { de: title.de && `${title.de}${number}`, en: title.en && `${title.en}${number}` };
  return addQuestionnaire(tools, { ...content, title: numbered }, 'selection').id;
}

/** A model as a draft that nobody owns, has looked at for bias or has agreed on yet. */
function takeModel(tools: CommandTools, { content }: ModelItem, name: string): string {
  const handOver = { ...content.handOver, agreedOn: null, agreedBy: '' };
  return createModel(tools, { ...content, name, ownerId: null, biasCheck: null, handOver }).id;
}

type Names = Record<NewItem['kind'], Set<string>>;

function foldedNames(known: ReturnType<typeof knownRecords>): Names {
  const folded = (records: readonly { name: string }[]) => new Set(records.map(({ name }) => foldText(name)));
  return {
    text: folded(known.text),
    persona: folded(known.persona),
    questionnaire: folded(known.questionnaire),
    model: folded(known.model),
    vendor: folded(known.vendor),
  };
}

/** The name, or the next one with a number where it is in use. */
function freeName(used: Set<string>, name: string): string {
  let free = name;
  for (let number = 2; used.has(foldText(free)); number += 1) free = `${name} (${number})`;
  used.add(foldText(free));
  return free;
}
