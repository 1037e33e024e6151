import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { InquiryScope } from '../../../../src-main/contract/inquiries.ts';
import { wholeRegister } from '../../../../src-main/contract/nothing-known.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { addDays, dayAt } from '../../../lib/days.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';

/** Days a vendor has to answer, to begin with. */
const daysToAnswer = 14;

export interface NewInquiryDialogProps {
  /** Vendors chosen elsewhere; none: one is chosen here. */
  vendorIds: readonly string[];
  onClose: () => void;
  onCreated: (inquiryIds: readonly string[]) => void;
}

/** Drafts inquiries with what is still open about a vendor, or about several. */
export function NewInquiryDialog({ vendorIds, onClose, onCreated }: NewInquiryDialogProps) {
  const t = useTexts('inquiries');
  const screen = useLanguage();
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const formId = useId();
  const [vendorId, setVendor] = useState<string | null>(null);
  const [serviceId, setService] = useState<string | null>(null);
  const [scope, setScope] = useState<InquiryScope>('open');
  const [language, setLanguage] = useState<Language>(screen);
  const [dueOn, setDue] = useState<string | null>(() => addDays(dayAt(Date.now()), daysToAnswer));
  const asked = vendorIds.length > 0 ? [...vendorIds] : vendorId === null ? [] : [vendorId];
  const create = () =>
    deed.run(async () => {
      const { inquiryIds } = await engine.inquiries.create({
        ...{ vendorIds: asked, serviceId, scope, language, dueOn },
      });
      done(t('create.done', { count: inquiryIds.length }));
      onCreated(inquiryIds);
    });
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('create.title')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            isDisabled={asked.length === 0}
            isPending={deed.isRunning}
          >
            {t('create.submit')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!deed.isRunning) void create();
        }}
      >
        <p className="text-ink-2">{t('create.intro')}</p>
        {vendorIds.length > 0 ? (
          <p>{t('create.chosen', { count: vendorIds.length })}</p>
        ) : (
          <VendorField
            value={vendorId}
            onChange={(id) => {
              setVendor(id);
              setService(null);
            }}
          />
        )}
        {asked.length === 1 && asked[0] && (
          <ServiceField vendorId={asked[0]} value={serviceId} onChange={setService} />
        )}
        <Select
          label={t('scope.label')}
          options={InquiryScope.options.map((id) => ({ id, label: t(`scope.${id}`) }))}
          value={scope}
          onChange={setScope}
        />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <LanguageSelect value={language} onChange={setLanguage} />
          <DayField label={t('dueOn')} value={dueOn} onChange={setDue} />
        </div>
        <FailureNotice error={deed.error} />
      </form>
    </Dialog>
  );
}

interface LanguageProps {
  value: Language;
  onChange: (language: Language) => void;
}

function LanguageSelect({ value, onChange }: LanguageProps) {
  const t = useTexts('inquiries');
  const options = [
    { id: 'de', label: t('language.de') },
    { id: 'en', label: t('language.en') },
  ] as const;
  return <Select label={t('language.label')} {...{ options, value, onChange }} />;
}

interface FieldProps {
  value: string | null;
  onChange: (id: string | null) => void;
}

function VendorField({ value, onChange }: FieldProps) {
  const t = useTexts('inquiries');
  const { ask } = useAccess();
  const [typed, type] = useState('');
  const { data } = useQuery(
    ask.vendors.list.queryOptions({
      input: {
        filter: { ...wholeRegister, search: typed.slice(0, 200) },
        sort: { key: 'name', direction: 'ascending' },
        groupBy: 'none',
        offset: 0,
        limit: 200,
      },
      placeholderData: (previous) => previous,
    }),
  );
  return (
    <ComboBox
      isRequired
      label={t('create.vendor')}
      options={(data?.rows ?? []).map(({ id, name }) => ({ id, label: name }))}
      value={value}
      onChange={onChange}
      onType={type}
      placeholder={t('create.chooseVendor')}
      emptyText={t('create.noVendor')}
      openLabel={t('create.openVendors')}
    />
  );
}

const every = 'every';

function ServiceField({ vendorId, value, onChange }: FieldProps & { vendorId: string }) {
  const t = useTexts('inquiries');
  const { ask } = useAccess();
  const { data } = useQuery(ask.vendors.get.queryOptions({ input: { vendorId } }));
  const services = data?.services ?? [];
  if (services.length < 2) return null;
  return (
    <Select
      label={t('create.service')}
      options={[
        { id: every, label: t('create.everyService') },
        ...services.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={value ?? every}
      onChange={(id) => onChange(id === every ? null : id)}
    />
  );
}
