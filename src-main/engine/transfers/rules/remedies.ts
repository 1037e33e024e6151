import { RemedyKind, type ShockPoint } from '../../../contract/transfer-shock.ts';

/**
 * What would have to be done about the points of a vendor, in the order of effort: assess or assess anew, complete the
 * clauses, sign them, move the place, suspend, terminate (Art. 46 GDPR; clauses 14(f) and 16 of Decision (EU) 2021/914).
 */
export function remediesFor(
  points: readonly Pick<ShockPoint, 'kind' | 'after' | 'fallback' | 'tool'>[],
): RemedyKind[] {
  const wanted = new Set(points.flatMap(remediesOf));
  return RemedyKind.options.filter((kind) => wanted.has(kind));
}

function remediesOf({
  kind,
  after,
  fallback,
  tool,
}: Pick<ShockPoint, 'kind' | 'after' | 'fallback' | 'tool'>): RemedyKind[] {
  if (kind === 'provider' || kind === 'parent') return ['reassess'];
  if (fallback === 'ready') return ['reassess'];
  if (fallback === 'incomplete') return tool === 'none' ? ['complete', 'assess'] : ['assess', 'complete'];
  if (after !== 'not_permitted') return ['reassess'];
  // Safeguards that are signed but no longer enough need measures, not another signature.
  if (tool === 'scc' || tool === 'bcr') return ['reassess', 'move', 'suspend', 'terminate'];
  return ['assess', 'sign', 'move', 'suspend', 'terminate'];
}
