import { useId } from 'react';
import { BreachKind } from '../../../../src-main/contract/breach-risk.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ChipsField } from '../../../ui/chips-field.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { fieldId, type QuickForm } from './use-quick-record.ts';
import { useVendorChoice } from './use-vendor-choice.ts';

/** How far it reaches, as far as anybody can say: kinds, people, data, vendor. Nothing of it is required. */
export function ReachFields({ form }: { form: QuickForm }) {
  return (
    <>
      <Kinds form={form} />
      <People form={form} />
      <Data form={form} />
      <Vendor form={form} />
    </>
  );
}

function Kinds({ form: { draft, change } }: { form: QuickForm }) {
  const t = useTexts('breaches');
  const labelId = useId();
  const toggle = (kind: BreachKind, isSelected: boolean) =>
    change({
      kinds: BreachKind.options.filter((one) => (one === kind ? isSelected : draft.kinds.includes(one))),
    });
  return (
    <fieldset aria-labelledby={labelId} className="min-w-0">
      <span id={labelId} className="mb-1 block font-semibold">
        {t('quickRecord.kinds')}
      </span>
      <div className="grid gap-1.5 wide:grid-cols-3">
        {BreachKind.options.map((kind) => (
          <Checkbox
            key={kind}
            isSelected={draft.kinds.includes(kind)}
            onChange={(isSelected) => toggle(kind, isSelected)}
            description={t(`quickRecord.kindHint.${kind}`)}
          >
            {t(`quickRecord.kind.${kind}`)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

function People({ form }: { form: QuickForm }) {
  const t = useTexts('breaches');
  const labelId = useId();
  const { draft, change } = form;
  return (
    <fieldset aria-labelledby={labelId} id={fieldId('people')} className="min-w-0">
      <span id={labelId} className="mb-1 block font-semibold">
        {t('quickRecord.people')}
      </span>
      <div className="grid max-w-80 grid-cols-2 gap-3">
        <NumberField
          label={t('quickRecord.peopleFrom')}
          minValue={0}
          step={1}
          value={draft.peopleFrom}
          onChange={(peopleFrom) => change({ peopleFrom })}
          error={form.errorOf('people')}
        />
        <NumberField
          label={t('quickRecord.peopleTo')}
          minValue={0}
          step={1}
          value={draft.peopleTo}
          onChange={(peopleTo) => change({ peopleTo })}
        />
      </div>
    </fieldset>
  );
}

const dataIds = ['contact', 'contract', 'usage', 'content', 'employee', 'payment', 'health'] as const;

function Data({ form: { draft, change } }: { form: QuickForm }) {
  const t = useTexts('breaches');
  const vendors = useTexts('vendors');
  return (
    <ChipsField
      label={t('quickRecord.data')}
      placeholder={t('quickRecord.dataPlaceholder')}
      addLabel={t('quickRecord.dataAdd')}
      removeLabel={(name) => t('quickRecord.dataRemove', { name })}
      suggestions={dataIds.map((id) => vendors(`service.suggestedData.${id}`))}
      values={draft.dataCategories}
      onChange={(dataCategories) => change({ dataCategories })}
    />
  );
}

function Vendor({ form: { draft, change } }: { form: QuickForm }) {
  const t = useTexts('breaches');
  const vendors = useVendorChoice(draft.vendorId);
  if (!vendors) return null;
  return (
    <ComboBox
      label={t('quickRecord.vendor')}
      placeholder={t('quickRecord.vendorPlaceholder')}
      emptyText={t('quickRecord.vendorNone')}
      openLabel={t('quickRecord.vendorOpen')}
      options={vendors.options}
      onType={vendors.type}
      value={draft.vendorId}
      onChange={(vendorId) => change({ vendorId })}
    />
  );
}
