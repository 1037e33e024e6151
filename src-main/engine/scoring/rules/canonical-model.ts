import { createHash } from 'node:crypto';
import type { ModelContent } from '../../../contract/scoring-model.ts';
import type { Instant } from '../../../contract/values.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';

/** The canonical form of a released model: JSON with sorted keys and without spaces (UTF-8), the same on every computer. */
export function canonicalModel(version: {
  number: number;
  releasedAt: Instant;
  content: ModelContent;
}): string {
  const { number, releasedAt, content } = version;
  return canonicalJson({ format: 'obhut-scoring-model-1', number, releasedAt, content });
}

/** SHA-256 of the canonical form, as 64 hexadecimal digits. */
export function modelHash(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
