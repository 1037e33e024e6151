import { createHash } from 'node:crypto';

/** So many are remembered: all deadlines of a month and the marks of every clock in it. */
const remembered = 5000;

/** Whether a notification was shown, or counts as shown. */
export function isShown(shown: readonly string[], key: string): boolean {
  return shown.includes(markOf(key));
}

/** What was shown, with some more; what is there already stays in its place. */
export function withShown(shown: readonly string[], keys: readonly string[]): string[] {
  const marks = new Set(shown);
  for (const key of keys) marks.add(markOf(key));
  return [...marks].slice(-remembered);
}

/**
 * Keys are kept as hashes: the profile lies outside every company file, and what runs in one of them is not to be read
 * there.
 */
function markOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}
