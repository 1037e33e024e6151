import type { TextUse } from '../../../../contract/consent-record.ts';
import { placeLanes } from '../../drawing/place-lanes.ts';
import type { ConsentTextFacts } from '../../facts/consent-text.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine } from '../../typography.ts';

/** So many places are drawn; the table below has every one. */
const mostLanes = 14;

/** Which place showed which version when, as a picture that also says it in words. */
export function lanesPicture(sheet: Sheet, { text, versions, company }: ConsentTextFacts): Node[] {
  const { t, format, colors } = sheet;
  const end = Date.parse(company.createdAt);
  const begun = text.uses
    .map((use) => ({ ...use, periods: use.periods.filter(({ from }) => Date.parse(from) <= end) }))
    .filter(({ periods }) => periods.length > 0)
    .slice(0, mostLanes);
  const starts = begun.map(({ periods }) => periods[0]?.from ?? company.createdAt);
  const first = starts.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0];
  if (first === undefined) return [];
  const newest = versions[0]?.version.id ?? null;
  const picture = placeLanes(
    {
      lanes: begun.map(({ name, periods }) => ({
        name: printableLine(name),
        periods: periods.filter(isShownOrGap).map((period) => ({
          label:
            period.versionNumber === null
              ? null
              : {
                  long: t('consentText.versionNumber', { number: period.versionNumber }),
                  short: String(period.versionNumber),
                },
          from: Date.parse(period.from),
          to: period.to === null ? end : Math.min(Date.parse(period.to), end),
          isNewest: period.versionId === newest,
        })),
      })),
      start: Date.parse(first),
      end,
      startText: format.dayOfInstant(first),
      endText: t('consentText.today'),
    },
    colors,
  );
  return [
    {
      svg: picture,
      alt: begun.map((use) => said(sheet, use)).join('. '),
      margin: [0, 2, 0, 8],
    },
  ];
}

/** What follows the last version is no gap: the place has ended. */
function isShownOrGap({ versionId, to }: TextUse['periods'][number]): boolean {
  return versionId !== null || to !== null;
}

function said({ t, format }: Sheet, { name, periods }: Pick<TextUse, 'name' | 'periods'>): string {
  const stretches = periods.map(({ versionNumber, from, to }) =>
    t('consentText.laneFrom', {
      what:
        versionNumber === null
          ? t(to === null ? 'consentText.ended' : 'consentText.nothing')
          : t('consentText.versionNumber', { number: versionNumber }),
      day: format.dayOfInstant(from),
    }),
  );
  return `${printableLine(name)}: ${stretches.join(', ')}`;
}
