import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src-main/contract/values.ts';

/** A passage that fulfils elements of the checklist, as a person marked it. */
export interface MarkedPassage {
  /** Elements that it fulfils. */
  ids: string[];
  /** Elements for which it may be offered, although it does not fulfil them wholly. */
  tolerated: string[];
  text: string;
}

export interface AnnotatedContract {
  name: string;
  language: Language;
  isMarkdown: boolean;
  /** The contract with its marks: `[[id id ?id|passage]]`. */
  marked: string;
}

const folder = join(import.meta.dirname, '../../fixtures/contracts');
const mark = /\[\[([a-z0-9_? ]+)\|([\s\S]*?)\]\]/g;

/** Contracts of a folder: `worked` were there when the wordings were written, `unseen` were written afterwards. */
export function annotatedContracts(kind: 'worked' | 'unseen'): AnnotatedContract[] {
  const directory = kind === 'worked' ? folder : join(folder, 'unseen');
  return readdirSync(directory)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => ({
      name,
      language: name.startsWith('de') ? ('de' as const) : ('en' as const),
      isMarkdown: name.endsWith('.md'),
      marked: readFileSync(join(directory, name), 'utf8'),
    }));
}

/** All marks of a contract. */
export function marksOf({ marked }: AnnotatedContract): MarkedPassage[] {
  return Array.from(marked.matchAll(mark), ([, names = '', text = '']) => ({
    ids: names.split(' ').filter((id) => !id.startsWith('?')),
    tolerated: names
      .split(' ')
      .filter((id) => id.startsWith('?'))
      .map((id) => id.slice(1)),
    text,
  }));
}

/** The contract as its parties know it. */
export function plainText({ marked }: AnnotatedContract): string {
  return marked.replace(mark, '$2');
}

/** The contract without the passages that fulfil an element. */
export function textWithout({ marked }: AnnotatedContract, id: string): string {
  return marked.replace(mark, (_all, names: string, text: string) => {
    const all = names.split(' ');
    return all.includes(id) || all.includes(`?${id}`) ? '' : text;
  });
}
