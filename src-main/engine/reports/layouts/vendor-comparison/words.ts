import { Criterion } from '../../../../contract/comparison-record.ts';
import type { ComparedVendor, Comparison, MustState } from '../../../../contract/comparison-view.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { shortenLines } from '../../typography.ts';

/** Shapes of the states of a must. */
export const mustShapes: Record<MustState, Shape> = {
  met: 'tick',
  conditional: 'triangle',
  open: 'dashedCircle',
  failed: 'cross',
  notApplicable: 'dash',
};

/** Criteria that are printed: price only where it has weight. */
export function shownCriteria({ content }: Comparison): Criterion[] {
  return Criterion.options.filter((criterion) => criterion !== 'price' || content.weights.price > 0);
}

/** Points with one digit after the mark, rounded down, so that nobody is lifted over another. */
export function pointsText({ language }: Sheet, points: number): string {
  return (Math.floor(points * 10 + 1e-6) / 10).toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** A share of 1 as percent, with one digit where it is not whole. */
export function percentText({ language }: Sheet, share: number): string {
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share);
}

/** The short name of a vendor, with its service where the vendor stands there twice; cut to a width in points. */
export function nameOf({ vendors }: Comparison, serviceId: string | null, width = 130): string {
  const vendor = vendors.find((one) => one.serviceId === serviceId);
  if (vendor === undefined) return '';
  const isTwice = vendors.filter(({ vendorId }) => vendorId === vendor.vendorId).length > 1;
  return shortenLines(isTwice ? `${vendor.vendor} (${vendor.service})` : vendor.vendor, 1, width, 9.2);
}

/** Title of a must. */
export function mustTitle({ own }: Sheet, { musts }: Comparison, id: string): string {
  const must = musts.find((row) => row.id === id);
  return must ? own(must.title) : id;
}

/** In how many of 100 weightings of a band a vendor is first; rounded down. */
export function hundredths({ stability }: Comparison, vendor: ComparedVendor, spread: number): number {
  const band = stability.bands.find((one) => one.spread === spread);
  const share = band?.shares.find(({ serviceId }) => serviceId === vendor.serviceId)?.share ?? 0;
  return Math.floor(100 * share + 1e-9);
}
