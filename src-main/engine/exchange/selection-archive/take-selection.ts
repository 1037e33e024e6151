import type { TakenRecords } from '../../../contract/selections.ts';
import { assertNever } from '../../../contract/values.ts';
import { saveDraft, startDraft } from '../../consents/change-drafts.ts';
import { archiveText, createText, restoreText } from '../../consents/change-texts.ts';
import { versionsOf } from '../../consents/repo/versions.ts';
import { emptyContent } from '../../consents/rules/empty-content.ts';
import type { CommandTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { foldText } from '../../kernel/folded-text.ts';
import { archivePersona, createPersona, restorePersona } from '../../personas/change-personas.ts';
import { archiveVendors, restoreVendors } from '../../vendors/change-standing.ts';
import { knownRecords } from './compare-items.ts';
import { keyOf } from './gather-selection.ts';
import { itemName } from './item-facts.ts';
import type { ReadSelection } from './read-selection.ts';
import type { ArchiveItem, TextItem } from './selection-format.ts';
import { takeVendor } from './take-vendor.ts';

/** Takes the named things over as new records beside what is here, all in one command. */
export function takeSelection(
  tools: CommandTools,
  selection: ReadSelection,
  keys: readonly string[],
): TakenRecords {
  const wanted = new Set(keys);
  const chosen = selection.items.filter((item, index) => wanted.has(keyOf(item, index)));
  if (chosen.length === 0) throw refuse('NOTHING_TO_IMPORT', {});
  const label = chosen.map(itemName).slice(0, 3).join(', ') + (chosen.length > 3 ? ' …' : '');
  const subject = { kind: 'selection', id: tools.newId(), label };
  tools.record({ subject, after: { things: chosen.length } });
  const names = namesInUse(tools);
  const taken: TakenRecords = { textIds: [], personaIds: [], vendorIds: [] };
  for (const item of chosen) {
    const name = freeName(names[item.kind], itemName(item));
    switch (item.kind) {
      case 'text':
        taken.textIds.push(takeText(tools, item, name));
        break;
      case 'persona':
        taken.personaIds.push(createPersona(tools, { content: { ...item.content, label: name } }).id);
        break;
      case 'vendor':
        taken.vendorIds.push(takeVendor(tools, selection, item, name));
        break;
      default:
        assertNever(item);
    }
  }
  tools.undoWith('selections.takeBack', taken);
  return taken;
}

/** Takes everything back: nothing is deleted, it goes to the archive. */
export function takeSelectionBack(tools: CommandTools, taken: TakenRecords): Record<never, never> {
  for (const textId of taken.textIds) archiveText(tools, { textId });
  for (const personaId of taken.personaIds) archivePersona(tools, { personaId });
  if (taken.vendorIds.length > 0) archiveVendors(tools, { vendorIds: taken.vendorIds });
  tools.undoWith('selections.putBack', taken);
  return {};
}

/** Brings back what was taken back. */
export function putSelectionBack(tools: CommandTools, taken: TakenRecords): Record<never, never> {
  for (const textId of taken.textIds) restoreText(tools, { textId });
  for (const personaId of taken.personaIds) restorePersona(tools, { personaId });
  if (taken.vendorIds.length > 0) restoreVendors(tools, { vendorIds: taken.vendorIds });
  tools.undoWith('selections.takeBack', taken);
  return {};
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
  return id;
}

type Names = Record<ArchiveItem['kind'], Set<string>>;

function namesInUse(tools: CommandTools): Names {
  const { text, persona, vendor } = knownRecords(tools);
  const folded = (known: readonly { name: string }[]) => new Set(known.map(({ name }) => foldText(name)));
  return { text: folded(text), persona: folded(persona), vendor: folded(vendor) };
}

/** The name, or the next one with a number where it is in use. */
function freeName(used: Set<string>, name: string): string {
  let free = name;
  for (let number = 2; used.has(foldText(free)); number += 1) free = `${name} (${number})`;
  used.add(foldText(free));
  return free;
}
