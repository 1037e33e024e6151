import { useQuery } from '@tanstack/react-query';
import type { Certificate } from '../../../src-main/contract/certificates.ts';
import { useAccess } from '../../lib/queries.ts';

/** Certificates of a vendor as they stand today; none until the answer is there. */
export function useCertificates(vendorId: string): readonly Certificate[] {
  const { ask } = useAccess();
  const { data } = useQuery(ask.certificates.list.queryOptions({ input: { vendorId } }));
  return data?.certificates ?? [];
}
