import { useNavigate } from '@tanstack/react-router';
import {
  AppWindow,
  Archive,
  ArchiveRestore,
  CirclePause,
  CirclePlay,
  Ellipsis,
  FileQuestion,
  FileText,
  Mail,
} from 'lucide-react';
import type { Vendor, VendorStatus } from '../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useFailureText } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import type { Assess } from '../use-assess.ts';
import { useStanding } from '../use-standing.ts';
import { useShowVendor } from './use-vendor.ts';

/** What is done with a record less often. */
export function VendorMenu({ vendor, assess }: { vendor: Vendor; assess: Assess }) {
  const t = useTexts('vendor');
  const word = useTexts('vendors');
  const { shell } = useAccess();
  const navigate = useNavigate();
  const standing = useStanding();
  const retire = useRetire(vendor);
  const isArchived = vendor.archivedAt !== null;
  const latest = assess.decided ?? assess.running;
  const report = (kind: 'vendorAssessment' | 'letterOfDemands') => () =>
    latest && void navigate({ to: '/reports', search: { kind, assessmentId: latest.id } });
  const reports: (MenuItem | 'separator')[] = latest
    ? [
        { id: 'report', label: t('report'), icon: FileText, onAction: report('vendorAssessment') },
        { id: 'letter', label: t('letter'), icon: Mail, onAction: report('letterOfDemands') },
        'separator',
      ]
    : [];
  return (
    <Menu
      label={t('menu')}
      trigger={<IconButton icon={Ellipsis} label={t('menu')} />}
      items={[
        ...reports,
        {
          id: 'inquire',
          label: word('bulk.inquire'),
          icon: FileQuestion,
          onAction: () => void navigate({ to: '/inquiries', search: { vendors: vendor.id } }),
        },
        {
          id: 'window',
          label: word('inspector.openInWindow'),
          icon: AppWindow,
          onAction: () => void shell.window.open({ address: `/vendors/${vendor.id}` }),
        },
        retire,
        {
          id: 'archive',
          label: word(isArchived ? 'bulk.restore' : 'bulk.archive'),
          icon: isArchived ? ArchiveRestore : Archive,
          onAction: () => (isArchived ? standing.restore([vendor.id]) : standing.archive([vendor.id])),
        },
      ]}
    />
  );
}

/** Retired: no longer used, but still in the register. */
function useRetire({ id: vendorId, name, status, nextReviewOn }: Vendor): MenuItem {
  const t = useTexts('vendor');
  const { engine } = useAccess();
  const show = useShowVendor();
  const done = useDoneToast();
  const failureText = useFailureText();
  const isRetired = status === 'retired';
  const set = async (next: VendorStatus) => {
    try {
      show(await engine.vendors.setStatus({ vendorId, status: next, nextReviewOn }));
      done(t(isRetired ? 'revived' : 'retired', { name }));
    } catch (error) {
      toasts.add({ text: failureText(error).title });
    }
  };
  return {
    id: 'retire',
    label: t(isRetired ? 'revive' : 'retire'),
    icon: isRetired ? CirclePlay : CirclePause,
    onAction: () => void set(isRetired ? 'candidate' : 'retired'),
  };
}
