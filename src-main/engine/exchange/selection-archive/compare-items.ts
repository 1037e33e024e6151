import { TextKind } from '../../../contract/consent-record.ts';
import type { IncomingItem } from '../../../contract/selections.ts';
import type { Id, Language } from '../../../contract/values.ts';
import { attachmentByHash } from '../../attachments/repo.ts';
import { listConsentTexts } from '../../consents/list-texts.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { foldText } from '../../kernel/folded-text.ts';
import { personaOf, personaRows } from '../../personas/read-personas.ts';
import { registeredNames } from '../../vendors/repo/known-names.ts';
import { filesIn, keyOf } from './gather-selection.ts';
import { factsOf, itemName } from './item-facts.ts';
import { itemOfText } from './item-of-text.ts';
import { itemOfVendor } from './item-of-vendor.ts';
import type { ReadSelection } from './read-selection.ts';
import type { ArchiveItem } from './selection-format.ts';

interface Known {
  id: Id;
  name: string;
}

/** What is here already, by kind. */
export function knownRecords(tools: QueryTools): Record<ArchiveItem['kind'], Known[]> {
  const everyText = { kinds: TextKind.options, asOf: null, search: '', isArchived: false };
  return {
    text: listConsentTexts(tools, everyText).rows.map(({ id, name }) => ({ id, name })),
    persona: personaRows(tools, { search: '', isArchived: false }).rows.map(({ id, label }) => ({
      id,
      name: label,
    })),
    vendor: registeredNames(tools.db).map(({ id, name }) => ({ id, name })),
  };
}

/** The things of a file beside what is here under the same name. */
export function comparedItems(
  tools: QueryTools,
  { items, fileOf }: ReadSelection,
  language: Language,
): IncomingItem[] {
  const known = knownRecords(tools);
  return items.map((item, index) => {
    const name = itemName(item);
    const mine = known[item.kind].find((one) => foldText(one.name) === foldText(name));
    return {
      key: keyOf(item, index),
      kind: item.kind,
      name,
      facts: factsOf(tools, item, language),
      files: filesIn(item).map((hash) => {
        const { name: label, content } = fileOf(hash);
        return { hash, name: attachmentByHash(tools.db, hash)?.name ?? label, size: content.length };
      }),
      replaced: 0,
      mine: mine ? { ...mine, facts: factsOf(tools, ownItem(tools, item, mine.id), language) } : null,
    };
  });
}

function ownItem(tools: QueryTools, item: ArchiveItem, id: Id): ArchiveItem {
  switch (item.kind) {
    case 'text':
      return itemOfText(tools, id);
    case 'persona':
      return { kind: 'persona', content: personaOf(tools, { personaId: id }).content };
    case 'vendor': {
      const withAnswers = item.services.some(({ answers }) => answers !== null);
      return itemOfVendor(tools, { vendorId: id, withAnswers, files: [] });
    }
  }
}
