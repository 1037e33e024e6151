import { Contract, type Vendor } from '../../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../../i18n/messages.ts';
import { FailureNotice, useFailureText } from '../../../../lib/failure-notice.tsx';
import { failureOf } from '../../../../lib/failures.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { useAutosave } from '../../../../lib/use-autosave.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { DayField } from '../fields.tsx';
import { FieldPair } from '../form-section.tsx';
import { useShowVendor } from '../use-vendor.ts';

const days = ['signedOn', 'startsOn', 'endsOn', 'noticeBy'] as const;

/** Dates, notice and price of the contract. */
export function ContractForm({ vendor }: { vendor: Vendor }) {
  const t = useTexts('vendor');
  const { engine } = useAccess();
  const show = useShowVendor();
  const form = useAutosave(vendor.contract, async (contract) =>
    show(await engine.vendors.saveContract({ vendorId: vendor.id, contract })),
  );
  const { value, type, choose, flush, error } = form;
  const wrong = useWrongDay(value, error);
  return (
    <div className="grid gap-4">
      {!wrong && <FailureNotice error={error} />}
      <FieldPair>
        {days.map((name) => (
          <DayField
            key={name}
            label={t(`facts.${name}`)}
            value={value[name]}
            onChange={(day) => choose({ [name]: day })}
            error={wrong?.name === name ? wrong.text : undefined}
          />
        ))}
        <TextField
          label={t('facts.noticePeriod')}
          value={value.noticePeriod}
          onChange={(noticePeriod) => type({ noticePeriod })}
          onBlur={flush}
          maxLength={500}
        />
        <NumberField
          label={t('facts.autoRenew')}
          unit={t('facts.months')}
          minValue={1}
          maxValue={120}
          value={value.autoRenewMonths}
          onChange={(autoRenewMonths) => choose({ autoRenewMonths })}
        />
        <NumberField
          label={t('facts.price')}
          minValue={0}
          formatOptions={{ style: 'currency', currency: 'EUR' }}
          value={value.priceCents === null ? null : value.priceCents / 100}
          onChange={(euro) => choose({ priceCents: euro === null ? null : Math.round(euro * 100) })}
        />
        <Select
          label={t('facts.pricePer')}
          options={Contract.shape.pricePer.options.map((id) => ({ id, label: t(`facts.per.${id}`) }))}
          value={value.pricePer}
          onChange={(pricePer) => choose({ pricePer })}
        />
      </FieldPair>
    </div>
  );
}

/** The field of the day that was refused, with the reason. */
function useWrongDay(contract: Contract, error: unknown): { name: string; text: string } | null {
  const text = useFailureText();
  const failure = failureOf(error);
  if (error === null || failure.code !== 'DATES_REVERSED') return null;
  const isStart = failure.data.from === contract.startsOn && failure.data.to === contract.endsOn;
  return { name: isStart ? 'endsOn' : 'noticeBy', text: text(error).sentence };
}
