import { useId } from 'react';
import type { Comparison } from '../../../../src-main/contract/comparison-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { MustFields } from './must-fields.tsx';
import { ServiceChoice } from './service-choice.tsx';
import { type ComparisonForm, fieldId, useComparisonForm } from './use-comparison-form.ts';

export interface ComparisonDialogProps {
  comparison?: Comparison;
  /** Vendors that a new comparison begins with. */
  vendorIds?: readonly string[];
  onClose: () => void;
  onSaved: (comparisonId: string) => void;
}

const nobody: readonly string[] = [];

/** Sets a comparison up: name, services with their offers, and what knocks out. */
export function ComparisonDialog({
  comparison,
  vendorIds = nobody,
  onClose,
  onSaved,
}: ComparisonDialogProps) {
  const t = useTexts('comparisons');
  const formId = useId();
  const form = useComparisonForm({ comparison, vendorIds, onSaved });
  return (
    <Dialog
      isOpen
      size="large"
      onOpenChange={(next) => !next && onClose()}
      title={t(comparison ? 'form.edit' : 'form.create')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={form?.isRunning ?? false}>
            {t(comparison ? 'form.save' : 'form.createAct')}
          </Button>
        </>
      }
    >
      {form && <Fields form={form} formId={formId} />}
    </Dialog>
  );
}

function Fields({ form, formId }: { form: ComparisonForm; formId: string }) {
  const t = useTexts('comparisons');
  return (
    <form id={formId} noValidate onSubmit={form.submit} className="grid gap-4">
      {form.problems.length > 0 && <ErrorSummary title={t('form.errors')} errors={form.problems} />}
      <FailureNotice error={form.error} />
      <TextField
        autoFocus
        isRequired
        id={fieldId('name')}
        label={t('form.name')}
        maxLength={500}
        value={form.draft.name}
        onChange={(name) => form.change({ name })}
        error={form.errorOf('name')}
      />
      <TextArea
        label={t('form.purpose')}
        description={t('form.purposeHint')}
        minRows={2}
        maxRows={6}
        value={form.draft.purpose}
        onChange={(purpose) => form.change({ purpose })}
      />
      <ServiceChoice form={form} />
      <MustFields form={form} />
    </form>
  );
}
