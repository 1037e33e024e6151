import { fold } from '../../ui/fold.ts';

/** What was typed, taken apart. */
export interface Typed {
  /** ">": commands only. */
  isCommandsOnly: boolean;
  /** Keywords with "#" that are complete, without the sign. */
  tags: readonly string[];
  /** The keyword that is being typed; null where none is. */
  openTag: string | null;
  /** The words to look for. */
  text: string;
}

/** Takes apart what was typed: the sign for commands, keywords, words. A keyword ends with a space. */
export function takeApart(typed: string): Typed {
  const begun = typed.trimStart();
  if (begun.startsWith('>'))
    return { isCommandsOnly: true, tags: [], openTag: null, text: begun.slice(1).trim() };
  const words = begun.split(/\s+/);
  const last = words.at(-1) ?? '';
  const openTag = last.startsWith('#') ? last.slice(1) : null;
  const done = openTag === null ? words : words.slice(0, -1);
  return {
    isCommandsOnly: false,
    tags: done.filter((word) => word.length > 1 && word.startsWith('#')).map((word) => word.slice(1)),
    openTag,
    text: done
      .filter((word) => !word.startsWith('#'))
      .join(' ')
      .trim(),
  };
}

/** A label as a keyword: one word. */
export function tagOf(label: string): string {
  return label.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}

/** Whether a keyword is that of a label, or begins it. */
export function meansLabel(tag: string, label: string, how: 'whole' | 'beginning'): boolean {
  const [typed, known] = [fold(tag), fold(tagOf(label))];
  return how === 'whole' ? known === typed : known.startsWith(typed);
}
