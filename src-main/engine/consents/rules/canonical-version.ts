import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PublishedProfile, VersionContent } from '../../../contract/consent-record.ts';
import { Instant } from '../../../contract/values.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';

/** Everything that a published version is proved by. */
const CanonicalVersion = PublishedProfile.extend({
  format: z.literal('obhut-consent-version-1'),
  number: z.number().int(),
  publishedAt: Instant,
  content: VersionContent,
});
type CanonicalVersion = z.infer<typeof CanonicalVersion>;

/**
 * The canonical form of a version: JSON with sorted keys and without spaces (UTF-8), the same on every computer. It lies
 * in the proof pack as it was hashed, so that anybody can hash it again.
 */
export function canonicalVersion(
  profile: PublishedProfile,
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

/** What a version was about on the day it was published, from its canonical form: the text may be called otherwise today. */
export function profileIn(canonical: string): PublishedProfile {
  return PublishedProfile.parse(CanonicalVersion.omit({ content: true }).parse(JSON.parse(canonical)));
}

/** SHA-256 of the canonical form, as 64 hexadecimal digits. */
export function versionHash(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
