import type { Id } from '../../../contract/values.ts';

interface Node {
  id: Id;
  parentId: Id | null;
}

/** True when hanging `id` below `parentId` would close a circle in the chain of Art. 28(4) GDPR. */
export function wouldLoop(nodes: readonly Node[], id: Id, parentId: Id | null): boolean {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const seen = new Set<Id>([id]);
  for (let above = parentId; above !== null; above = parents.get(above) ?? null) {
    if (seen.has(above)) return true;
    seen.add(above);
  }
  return false;
}

/** Links that stand above themselves, in one pass over the chain. */
export function loopsIn(nodes: readonly Node[]): Set<Id> {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const cleared = new Set<Id>();
  const looped = new Set<Id>();
  for (const { id } of nodes) {
    const path: Id[] = [];
    const onPath = new Set<Id>();
    let at: Id | null = id;
    while (at !== null && !cleared.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parents.get(at) ?? null;
    }
    // Only the circle itself is wrong; what hangs below it is not.
    if (at !== null && onPath.has(at)) for (const link of path.slice(path.indexOf(at))) looped.add(link);
    for (const link of path) cleared.add(link);
  }
  return looped;
}

/** The chain without removed links: what hung below a removed one hangs below the nearest that is left. */
export function withoutRemoved<Item extends Node & { isRemoved: boolean }>(
  nodes: readonly Item[],
): Omit<Item, 'isRemoved'>[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const nearest = (id: Id | null): Id | null => {
    const node = id === null ? undefined : byId.get(id);
    if (node === undefined) return null;
    return node.isRemoved ? nearest(node.parentId) : node.id;
  };
  return nodes
    .filter((node) => !node.isRemoved)
    .map(({ isRemoved: _isRemoved, ...node }) => ({ ...node, parentId: nearest(node.parentId) }));
}
