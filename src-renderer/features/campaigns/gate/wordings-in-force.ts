import type { ReleasedWording } from '../../../../src-main/contract/campaign-record.ts';
import type { ConsentText } from '../../../../src-main/contract/consents.ts';

/** The wordings that a release fixes now: of each text the version published last, unless it is withdrawn. */
export function wordingsInForce(texts: readonly ConsentText[], now: number): ReleasedWording[] {
  return texts.flatMap(({ id, name, versions }) => {
    const newest = versions.find(
      ({ state, publishedAt }) => state === 'published' && Date.parse(publishedAt ?? '') <= now,
    );
    if (!newest || newest.number === null || newest.hash === null) return [];
    if (newest.withdrawn !== null && Date.parse(newest.withdrawn.at) <= now) return [];
    return [{ textId: id, name, version: newest.number, hash: newest.hash }];
  });
}
