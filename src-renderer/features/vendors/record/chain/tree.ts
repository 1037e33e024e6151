import type { SubProcessor } from '../../../../../src-main/contract/vendor-record.ts';

/** A sub-processor with its place in the chain: 0 stands directly below the vendor. */
export interface Link {
  node: SubProcessor;
  depth: number;
}

/** The chain of Art. 28(4) GDPR in reading order: each one followed by those it uses. */
export function chainOf(nodes: readonly SubProcessor[]): Link[] {
  const known = new Set(nodes.map(({ id }) => id));
  const below = (parentId: string | null, depth: number, above: ReadonlySet<string>): Link[] =>
    nodes
      .filter(
        (node) => (node.parentId !== null && known.has(node.parentId) ? node.parentId : null) === parentId,
      )
      .filter(({ id }) => !above.has(id))
      .flatMap((node) => [{ node, depth }, ...below(node.id, depth + 1, new Set([...above, node.id]))]);
  return below(null, 0, new Set());
}

/** Whether a sub-processor is at work on a day. */
export function isActive({ since, until }: SubProcessor, day: string): boolean {
  return (since === null || since <= day) && (until === null || until >= day);
}
