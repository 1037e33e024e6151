import { useMemo } from 'react';
import { BreachRole } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useAutosave } from '../../../lib/use-autosave.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { profileOf } from '../record/profile-of.ts';
import { VendorFields } from './vendor-fields.tsx';

const nobody = 'nobody';

/** What is kept about the case itself: our part in it, who works on it, who is behind it. Each field saves itself. */
export function CaseForm({ breach, isReadOnly }: { breach: Breach; isReadOnly: boolean }) {
  const t = useTexts('breach');
  const form = useProfile(breach);
  const { value, type, choose, flush } = form;
  return (
    <div className="grid gap-4">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(220px,1fr))] gap-4">
        <Select
          label={t('case.role')}
          description={t(`case.roleHint.${value.role}`)}
          isReadOnly={isReadOnly}
          options={BreachRole.options.map((id) => ({ id, label: t(`case.roles.${id}`) }))}
          value={value.role}
          onChange={(role) => choose({ role })}
        />
        <People form={form} isReadOnly={isReadOnly} />
      </div>
      <VendorFields value={value} isReadOnly={isReadOnly} onChange={choose} />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(280px,1fr))] gap-4">
        <NumberField
          label={t('case.contractHours')}
          description={t('case.contractHoursHint')}
          isReadOnly={isReadOnly}
          minValue={1}
          maxValue={720}
          unit={t('facts.hours')}
          formatOptions={{ maximumFractionDigits: 0 }}
          value={value.contractHours}
          onChange={(contractHours) => choose({ contractHours })}
        />
        {value.role === 'processor' &&
          (['controllerName', 'controllerContact'] as const).map((name) => (
            <TextField
              key={name}
              label={t(`case.${name}`)}
              isReadOnly={isReadOnly}
              maxLength={500}
              value={value[name]}
              onChange={(text) => type({ [name]: text })}
              onBlur={flush}
            />
          ))}
      </div>
      <FailureNotice error={form.error} />
    </div>
  );
}

function useProfile(breach: Breach) {
  const { engine } = useAccess();
  const stored = useMemo(() => profileOf(breach), [breach]);
  return useAutosave(stored, (profile) => engine.breaches.saveProfile({ breachId: breach.id, profile }));
}

function People({ form, isReadOnly }: { form: ReturnType<typeof useProfile>; isReadOnly: boolean }) {
  const t = useTexts('breach');
  const { people } = usePeople();
  const options = [
    { id: nobody, label: t('case.nobody') },
    ...people.map(({ id, name, role }) => ({ id, label: name, ...(role ? { description: role } : {}) })),
  ];
  return (['ownerId', 'deputyId'] as const).map((name) => (
    <Select
      key={name}
      label={t(`case.${name}`)}
      isReadOnly={isReadOnly}
      options={options}
      value={form.value[name] ?? nobody}
      onChange={(id) => form.choose({ [name]: id === nobody ? null : id })}
    />
  ));
}
