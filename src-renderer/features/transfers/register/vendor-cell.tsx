import type { TransferRow } from '../../../../src-main/contract/transfer-register.ts';

/** The vendor, and which of its services unless that is called alike. */
export function VendorCell({ row: { vendor, service } }: { row: TransferRow }) {
  return (
    <>
      {vendor} {service !== vendor && <span className="font-normal text-ink-2">{service}</span>}
    </>
  );
}
