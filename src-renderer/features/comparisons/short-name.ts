import type { ComparedVendor } from '../../../src-main/contract/comparison-view.ts';

/** The name of a vendor in this comparison; with its service where the vendor stands in it twice. */
export function nameOf(vendors: readonly ComparedVendor[], serviceId: string | null): string {
  const vendor = vendors.find((one) => one.serviceId === serviceId);
  if (vendor === undefined) return '';
  const isTwice = vendors.filter(({ vendorId }) => vendorId === vendor.vendorId).length > 1;
  return isTwice ? `${vendor.vendor} (${vendor.service})` : vendor.vendor;
}
