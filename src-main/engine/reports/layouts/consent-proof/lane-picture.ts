import { type LaneStretch, versionLane } from '../../drawing/version-lane.ts';
import type { ConsentProofFacts } from '../../facts/consent-proof.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** What the place showed from the first day until today, as a picture that also says it in words. */
export function lanePicture(sheet: Sheet, { answer, use, company }: ConsentProofFacts): Node[] {
  const { t, format, colors } = sheet;
  const periods = use?.periods ?? [];
  const shown = periods.filter(({ from }) => Date.parse(from) <= Date.parse(company.createdAt));
  if (shown.length === 0) return [];
  const stretches = shown.map(
    ({ versionNumber, from }): LaneStretch => ({
      label: versionNumber === null ? null : t('consentProof.shortVersion', { number: versionNumber }),
      short: String(versionNumber ?? ''),
      from: Date.parse(from),
      fromText: format.dayOfInstant(from),
      isAsked: from === answer.from,
    }),
  );
  const asked = format.dayOfInstant(answer.at);
  const picture = versionLane(
    {
      stretches,
      end: Date.parse(company.createdAt),
      endText: t('consentProof.today'),
      asked: Date.parse(answer.at),
      askedText: asked,
    },
    colors,
  );
  const said = stretches.map(({ label, fromText }) =>
    t('consentProof.laneFrom', { what: label ?? t('consentProof.gap'), day: fromText }),
  );
  const alt = [...said, t('consentProof.laneAsked', { day: asked })].join('; ');
  return [{ svg: picture, alt, margin: [0, 12, 0, 2] }];
}
