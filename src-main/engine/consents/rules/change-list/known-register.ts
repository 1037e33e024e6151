import type { Id } from '../../../../contract/values.ts';
import { foldText } from '../../../kernel/folded-text.ts';

export interface KnownVersion {
  id: Id;
  number: number | null;
  publishedAt: number | null;
  withdrawnAt: number | null;
}

export interface KnownText {
  id: Id;
  name: string;
  isArchived: boolean;
  versions: readonly KnownVersion[];
}

export interface KnownPlace {
  id: Id;
  textId: Id;
  name: string;
  address: string;
  isArchived: boolean;
  /** Changes that were not taken back. */
  changes: readonly { at: number; versionId: Id | null }[];
}

/** What is on file when a list comes. */
export interface KnownRegister {
  texts: readonly KnownText[];
  places: readonly KnownPlace[];
}

/** A name as people compare names: without case, accents and double spaces. */
export function plainName(name: string): string {
  return foldText(name).replace(/\s+/g, ' ').trim();
}

/** Finds a text by its name; one in the archive only where no other has the name. */
export function textFinder(texts: readonly KnownText[]) {
  const byName = Map.groupBy(texts, ({ name }) => plainName(name));
  return (name: string): KnownText | 'textUnknown' | 'textAmbiguous' | 'textArchived' => {
    const all = byName.get(plainName(name)) ?? [];
    const current = all.filter(({ isArchived }) => !isArchived);
    const [first, second] = current;
    if (second) return 'textAmbiguous';
    return first ?? (all.length > 0 ? 'textArchived' : 'textUnknown');
  };
}
