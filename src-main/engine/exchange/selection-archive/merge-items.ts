import { foldText } from '../../kernel/folded-text.ts';
import { ArchiveItem, type QuestionnaireItem, type VendorItem } from './selection-format.ts';

type Part = Record<string, unknown>;
type SubProcessorItem = VendorItem['services'][number]['subProcessors'][number];

/** What makes two parts of a list the same one, by the list's name; parts of other lists have no name of their own. */
const identities: Readonly<Record<string, (part: Part) => string>> = {
  services: ({ name }) => foldText(String(name)),
  subProcessors: ({ name }) => foldText(String(name)),
  locations: ({ country, place, kind }) => `${country}|${foldText(String(place))}|${kind}`,
  documents: ({ file, title }) => String(file ?? title),
  answers: ({ questionId }) => String(questionId),
  dataPoints: ({ key }) => String(key),
  groups: ({ id }) => String(id),
  sources: ({ id }) => String(id),
  questions: ({ id }) => String(id),
  rules: ({ id }) => String(id),
};

/**
 * What is here with everything that differs in the file. An empty value says nothing, nothing that stands only here goes, and
 * papers and given answers stay as they are here. Null where more would come together than a record may hold.
 */
export function mergedItem<Item extends ArchiveItem>(mine: Item, theirs: Item): Item | null {
  const { data } = ArchiveItem.safeParse(inOrderOfSteps(merge('', mine, theirs) as Item));
  return data ? (withNameOf(mine, data) as Item) : null;
}

/**
 * A thing laid beside the merged one: parts of lists that are the same stand at the same place, and where it has none, nothing
 * stands. Only to be shown.
 */
export function beside(item: ArchiveItem, merged: ArchiveItem): ArchiveItem {
  return project('', item, merged) as ArchiveItem;
}

function project(name: string, value: unknown, merged: unknown): unknown {
  const identity = identities[name];
  if (Array.isArray(value) && Array.isArray(merged)) {
    if (!identity || ![...value, ...merged].every(isPart)) return value;
    const parts = new Map((value as Part[]).map((part) => [identity(part), part]));
    return (merged as Part[]).map((part) => {
      const found = parts.get(identity(part));
      if (!found) return undefined;
      const shown = project('', found, part);
      return name === 'subProcessors' ? { ...(shown as Part), above: part.above } : shown;
    });
  }
  if (!isPart(value) || !isPart(merged)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, project(key, part, merged[key])]),
  );
}

/** Both are found by their name: the spelling of here holds. */
function withNameOf(mine: ArchiveItem, merged: ArchiveItem): ArchiveItem {
  if (mine.kind === 'text' && merged.kind === 'text')
    return { ...merged, profile: { ...merged.profile, name: mine.profile.name } };
  if (mine.kind === 'vendor' && merged.kind === 'vendor')
    return { ...merged, profile: { ...merged.profile, name: mine.profile.name } };
  if (mine.kind === 'persona' && merged.kind === 'persona')
    return { ...merged, content: { ...merged.content, label: mine.content.label } };
  if (mine.kind === 'wording' && merged.kind === 'wording') return { ...merged, name: mine.name };
  if (mine.kind === 'model' && merged.kind === 'model')
    return { ...merged, content: { ...merged.content, name: mine.content.name } };
  return merged;
}

function merge(name: string, mine: unknown, theirs: unknown): unknown {
  if (isEmpty(theirs)) return mine;
  if (isEmpty(mine)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) return mergeLists(name, mine, theirs);
  if (!isPart(mine) || !isPart(theirs)) return theirs;
  // Parts of different kinds have different fields: one of them holds as a whole.
  if (mine.kind !== theirs.kind) return theirs;
  return Object.fromEntries(
    [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].map((key) => [
      key,
      merge(key, mine[key], theirs[key]),
    ]),
  );
}

function mergeLists(name: string, mine: unknown[], theirs: unknown[]): unknown[] {
  if (name === 'subProcessors') return mergeChain(mine as SubProcessorItem[], theirs as SubProcessorItem[]);
  const identity = identities[name];
  if (!identity || ![...mine, ...theirs].every(isPart)) return theirs;
  const incoming = new Map((theirs as Part[]).map((part) => [identity(part), part]));
  const kept = (mine as Part[]).map((part) => {
    const other = incoming.get(identity(part));
    incoming.delete(identity(part));
    if (!other || name === 'documents' || (name === 'answers' && isAnswered(part))) return part;
    return merge('', part, other);
  });
  return [...kept, ...incoming.values()];
}

function isAnswered({ value, quote }: Part): boolean {
  return value !== null || quote !== '';
}

/** Chains know who stands above by place in the list: what is here keeps its place, what is new gets that of its own above. */
function mergeChain(mine: SubProcessorItem[], theirs: SubProcessorItem[]): SubProcessorItem[] {
  const chain = [...mine];
  const places: number[] = [];
  const taken = new Set<number>();
  for (const link of theirs) {
    const found = mine.findIndex(
      ({ name }, place) => !taken.has(place) && foldText(name) === foldText(link.name),
    );
    const above = link.above === null ? null : (places[link.above] ?? null);
    if (found < 0) {
      places.push(chain.length);
      chain.push({ ...link, above });
      continue;
    }
    taken.add(found);
    places.push(found);
    const own = mine[found];
    if (own)
      chain[found] = { ...(merge('', own, link) as SubProcessorItem), name: own.name, above: own.above };
  }
  return chain;
}

/** Questions that came stand with those of their step, as a questionnaire asks step by step. */
function inOrderOfSteps<Item extends ArchiveItem>(item: Item): Item {
  if (item.kind !== 'questionnaire') return item;
  const { content } = item as QuestionnaireItem;
  const places = new Map(content.groups.map(({ id }, place) => [id, place]));
  const placeOf = (group: string) => places.get(group) ?? content.groups.length;
  const questions = content.questions.toSorted((one, other) => placeOf(one.group) - placeOf(other.group));
  return { ...item, content: { ...content, questions } };
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
