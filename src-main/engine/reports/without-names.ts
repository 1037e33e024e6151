import type { QueryTools } from '../kernel/engine-context.ts';
import type { Node, PrintDefinition } from './print/definition.ts';
import { namesOnFile } from './repo/names.ts';

/** Words for people in each language; the number tells them apart. */
const person = { de: 'Person', en: 'Person' } as const;

/**
 * A report for somebody outside: every person whom the file knows stands as "Person 1", "Person 2" … wherever the name or
 * the address for mail was printed, the same person under the same number. The company and its vendors stay named.
 */
export function withoutNames(tools: QueryTools, definition: PrintDefinition): PrintDefinition {
  const replace = replacerOf(namesOnFile(tools.db), person[definition.language]);
  return {
    ...definition,
    title: replace(definition.title),
    subject: replace(definition.subject),
    frame: { ...definition.frame, runningTitle: replace(definition.frame.runningTitle) },
    content: definition.content.map((node) => anonymised(node, replace)),
  };
}

/** Replaces each name by its number; longer names first, so that a name within a name is not torn. */
export function replacerOf(
  people: readonly { name: string; email: string }[],
  word: string,
): (text: string) => string {
  const marks = new Map<string, string>();
  const names = [...new Set(people.map(({ name }) => name.trim()).filter((name) => name.length > 2))];
  for (const [index, name] of names.entries()) {
    const mark = `${word}\u00A0${index + 1}`;
    marks.set(plainSpaces(name), mark);
    const email = people.find((one) => one.name.trim() === name && one.email.trim())?.email.trim();
    if (email) marks.set(plainSpaces(email), mark);
  }
  const patterns = [...marks.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s\\u00A0\\u202F]'));
  if (patterns.length === 0) return (text) => text;
  const known = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(known, (found) => marks.get(plainSpaces(found)) ?? word);
}

function plainSpaces(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/g, ' ');
}

function anonymised(node: Node, replace: (text: string) => string): Node {
  const each = (nodes: Node[]) => nodes.map((one) => anonymised(one, replace));
  const { text, stack, columns, table, svg, alt } = node;
  return {
    ...node,
    ...(typeof text === 'string' ? { text: replace(text) } : text ? { text: each(text) } : {}),
    ...(stack ? { stack: each(stack) } : {}),
    ...(columns ? { columns: each(columns) } : {}),
    ...(table ? { table: { ...table, body: table.body.map(each) } } : {}),
    ...(svg ? { svg: replace(svg) } : {}),
    ...(alt ? { alt: replace(alt) } : {}),
  };
}
