import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { VendorRow } from '../../../../src-main/contract/vendor-register.ts';
import { useAccess } from '../../../lib/queries.ts';
import type { OpenHow } from '../../../ui/data-table.tsx';
import { keepPlace } from './last-place.ts';
import { type ListAddressAccess, useListAddress } from './list-address.ts';
import { questionOf } from './question.ts';
import { useVendorSlots, type VendorSlots } from './use-vendor-slots.ts';

export interface Register {
  list: ListAddressAccess;
  /** Identity of what is asked: filter, order and groups. */
  question: string;
  data: VendorSlots;
  open: (row: VendorRow, how: OpenHow) => void;
}

/** The register as its address wants it: rows and the way into a record. */
export function useRegister(): Register {
  const navigate = useNavigate();
  const { shell } = useAccess();
  const list = useListAddress();
  const question = JSON.stringify(questionOf(list.address));
  const data = useVendorSlots(useMemo(() => JSON.parse(question), [question]));
  useEffect(() => keepPlace({ href: location.hash.slice(1) || '/vendors' }));
  const open = ({ id }: VendorRow, { newWindow }: OpenHow) => {
    if (newWindow) return void shell.window.open({ address: `/vendors/${id}` });
    void navigate({ to: '/vendors/$vendorId', params: { vendorId: id }, search: { tab: 'overview' } });
  };
  return { list, question, data, open };
}
