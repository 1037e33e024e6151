import { createHash } from 'node:crypto';
import type { TextProfile, VersionContent } from '../../../contract/consent-record.ts';
import type { Instant } from '../../../contract/values.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';

/** Everything that a published version is proved by. */
export interface CanonicalVersion {
  format: 'obhut-consent-version-1';
  kind: TextProfile['kind'];
  name: string;
  purpose: string;
  channel: TextProfile['channel'];
  procedure: TextProfile['procedure'];
  number: number;
  publishedAt: Instant;
  content: VersionContent;
}

/**
 * The canonical form of a version: JSON with sorted keys and without spaces (UTF-8), the same on every computer. It lies
 * in the proof pack as it was hashed, so that anybody can hash it again.
 */
export function canonicalVersion(
  profile: Pick<TextProfile, 'kind' | 'name' | 'purpose' | 'channel' | 'procedure'>,
  version: { number: number; publishedAt: Instant; content: VersionContent },
): string {
  const { kind, name, purpose, channel, procedure } = profile;
  const { number, publishedAt, content } = version;
  const canonical: CanonicalVersion = {
    format: 'obhut-consent-version-1',
    kind,
    name,
    purpose,
    channel,
    procedure,
    number,
    publishedAt,
    content,
  };
  return canonicalJson(canonical);
}

/** SHA-256 of the canonical form, as 64 hexadecimal digits. */
export function versionHash(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
