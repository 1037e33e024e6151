import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  ParentMitigation,
  type Vendor,
  VendorProfile,
} from '../../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../../i18n/messages.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { useAutosave } from '../../../../lib/use-autosave.ts';
import { Select } from '../../../../ui/select.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { DpfFields } from '../dpf-fields.tsx';
import { CountryField, DayField } from '../fields.tsx';
import { FieldPair } from '../form-section.tsx';
import { useShowVendor } from '../use-vendor.ts';

function useProfile(vendor: Vendor) {
  const { engine } = useAccess();
  const show = useShowVendor();
  const stored = useMemo(() => VendorProfile.parse(vendor), [vendor]);
  return useAutosave(
    stored,
    async (profile) => show(await engine.vendors.saveProfile({ vendorId: vendor.id, profile })),
    ({ name }) => name.trim() !== '',
  );
}

type TextName = 'name' | 'legalName' | 'seatCity' | 'address' | 'website' | 'parentName';

function useTextProps(form: ReturnType<typeof useProfile>) {
  const t = useTexts('vendor');
  return (name: TextName) => ({
    label: t(`facts.${name}`),
    value: form.value[name],
    onChange: (text: string) => form.type({ [name]: text }),
    onBlur: form.flush,
    maxLength: 500,
  });
}

/** Who the vendor is and who looks after it on our side. */
export function ProfileForm({ vendor }: { vendor: Vendor }) {
  const t = useTexts('vendor');
  const { ask } = useAccess();
  const { data } = useQuery(ask.company.people.queryOptions());
  const form = useProfile(vendor);
  const { value, type, choose, flush } = form;
  const text = useTextProps(form);
  const nobody = 'nobody';
  const people = (data?.people ?? []).map(({ id, name, role }) => ({ id, label: name, description: role }));
  return (
    <div className="grid gap-4">
      <FieldPair>
        <TextField
          {...text('name')}
          isRequired
          error={value.name.trim() === '' ? t('facts.nameMissing') : undefined}
        />
        <TextField {...text('legalName')} />
        <TextField {...text('seatCity')} />
        <CountryField
          label={t('facts.seatCountry')}
          value={value.seatCountry}
          onChange={(seatCountry) => choose({ seatCountry })}
        />
        <TextField {...text('address')} />
        <TextField {...text('website')} type="url" />
        <Select
          label={t('facts.owner')}
          options={[{ id: nobody, label: t('facts.nobody') }, ...people]}
          value={value.ownerId ?? nobody}
          onChange={(id) => choose({ ownerId: id === nobody ? null : id })}
        />
      </FieldPair>
      <TextArea
        label={t('facts.summary')}
        minRows={2}
        value={value.summary}
        onChange={(summary) => type({ summary })}
        onBlur={flush}
      />
    </div>
  );
}

/** The group behind the vendor: what decides whether foreign authorities can reach the data. */
export function ParentForm({ vendor }: { vendor: Vendor }) {
  const t = useTexts('vendor');
  const form = useProfile(vendor);
  const { value, choose } = form;
  const text = useTextProps(form);
  return (
    <div className="grid gap-4">
      <FieldPair>
        <TextField {...text('parentName')} />
        <CountryField
          label={t('facts.parentCountry')}
          value={value.parentCountry}
          onChange={(parentCountry) => choose({ parentCountry })}
        />
      </FieldPair>
      <Select
        label={t('facts.mitigation')}
        description={t('facts.mitigationHint')}
        options={ParentMitigation.options.map((id) => ({ id, label: t(`facts.mitigations.${id}`) }))}
        value={value.parentMitigation}
        onChange={(parentMitigation) => choose({ parentMitigation })}
      />
      <DpfFields
        label={t('facts.dpf')}
        status={value.dpf}
        onChange={(dpf) => choose({ dpf: dpf && { ...dpf, checkedOn: value.dpf?.checkedOn ?? null } })}
      />
      {value.dpf && (
        <DayField
          label={t('facts.dpfChecked')}
          value={value.dpf.checkedOn}
          onChange={(checkedOn) => value.dpf && choose({ dpf: { ...value.dpf, checkedOn } })}
        />
      )}
    </div>
  );
}
