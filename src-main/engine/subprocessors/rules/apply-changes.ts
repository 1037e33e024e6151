import { noTransferFacts } from '../../../contract/nothing-known.ts';
import type { ChainChange, DraftLink } from '../../../contract/subprocessor-import.ts';
import type { Day, Id } from '../../../contract/values.ts';
import type { SubProcessor } from '../../../contract/vendor-record.ts';
import { addDays } from '../../kernel/clock.ts';
import { firmName } from './firm-name.ts';

export interface Application {
  chain: readonly SubProcessor[];
  changes: readonly Pick<ChainChange, 'add' | 'update' | 'end'>[];
  /** First day of what comes; null leaves it open. */
  from: Day | null;
  today: Day;
  newId(): Id;
}

/**
 * The links that changes write: what comes begins on the day, what ends has its last day before it. Who is engaged by somebody
 * stands below; a link that is gone meanwhile is passed over.
 */
export function applyChanges({ chain, changes, from, today, newId }: Application): SubProcessor[] {
  const result = new Map(chain.map((link) => [link.id, link]));
  const touched = new Set<Id>();
  const wanted: { id: Id; parent: string }[] = [];
  const put = (link: SubProcessor) => {
    result.set(link.id, link);
    touched.add(link.id);
  };
  const lastDay = addDays(from ?? today, -1);
  for (const { add, update, end } of changes) {
    for (const { id, parent, ...patch } of update) {
      const link = result.get(id);
      if (!link) continue;
      put({ ...link, ...definedIn(patch) });
      if (parent !== undefined) wanted.push({ id, parent });
    }
    for (const id of end) {
      const link = result.get(id);
      if (link) put({ ...link, until: link.since !== null && link.since > lastDay ? link.since : lastDay });
    }
    for (const draft of add) {
      const link = newLink(draft, newId(), from);
      put(link);
      if (draft.parent !== '') wanted.push({ id: link.id, parent: draft.parent });
    }
  }
  const byFirm = firmFinder([...result.values()]);
  for (const { id, parent } of wanted) {
    const link = result.get(id);
    if (link) put({ ...link, parentId: parent === '' ? null : byFirm(parent, id) });
  }
  return [...touched].flatMap((id) => result.get(id) ?? []);
}

function definedIn<Patch extends object>(
  patch: Patch,
): { [Key in keyof Patch]?: Exclude<Patch[Key], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Patch]?: Exclude<Patch[Key], undefined>;
  };
}

function newLink({ name, purpose, city, country, tool }: DraftLink, id: Id, since: Day | null): SubProcessor {
  return {
    id,
    parentId: null,
    name,
    purpose,
    city,
    country,
    parentCountry: null,
    dpf: null,
    since,
    until: null,
    ...noTransferFacts,
    tool,
  };
}

/** The link of a firm: the highest in the chain, never the one that asks. */
function firmFinder(links: readonly SubProcessor[]): (name: string, exceptId: Id) => Id | null {
  const byCore = Map.groupBy(links, ({ name }) => firmName(name).core);
  return (name, exceptId) => {
    const found = (byCore.get(firmName(name).core) ?? []).filter(({ id }) => id !== exceptId);
    return (found.find(({ parentId }) => parentId === null) ?? found[0])?.id ?? null;
  };
}
