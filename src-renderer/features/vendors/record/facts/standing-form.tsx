import { type Vendor, VendorStatus } from '../../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../../i18n/messages.ts';
import { FailureNotice } from '../../../../lib/failure-notice.tsx';
import { useAccess } from '../../../../lib/queries.ts';
import { useAutosave } from '../../../../lib/use-autosave.ts';
import { Select } from '../../../../ui/select.tsx';
import { DayField } from '../fields.tsx';
import { FieldPair } from '../form-section.tsx';
import { useShowVendor } from '../use-vendor.ts';

/** Status and next review, set by hand. */
export function StandingForm({ vendor }: { vendor: Vendor }) {
  const t = useTexts('vendor');
  const word = useTexts('vendors');
  const { engine } = useAccess();
  const show = useShowVendor();
  const { id: vendorId, status, nextReviewOn } = vendor;
  const form = useAutosave({ status, nextReviewOn }, async (next) =>
    show(await engine.vendors.setStatus({ vendorId, ...next })),
  );
  return (
    <div className="grid gap-4">
      <FailureNotice error={form.error} />
      <FieldPair>
        <Select
          label={t('facts.status')}
          description={t('facts.statusHint')}
          options={VendorStatus.options.map((id) => ({ id, label: word(`status.${id}`) }))}
          value={form.value.status}
          onChange={(next) => form.choose({ status: next })}
        />
        <DayField
          label={t('facts.nextReview')}
          value={form.value.nextReviewOn}
          onChange={(next) => form.choose({ nextReviewOn: next })}
        />
      </FieldPair>
    </div>
  );
}
