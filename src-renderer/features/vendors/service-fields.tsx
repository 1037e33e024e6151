import { ProtectionNeed } from '../../../src-main/contract/values.ts';
import { ProcessingRole, type ServiceProfile } from '../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChipsField } from '../../ui/chips-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface ServiceFieldsProps {
  service: ServiceProfile;
  /** `typed` is still being written; anything else is decided. */
  onChange: (part: Partial<ServiceProfile>, how: 'typed' | 'chosen') => void;
  onBlur?: () => void;
  nameError?: string | undefined;
}

/** A service under Art. 28(3) GDPR: its purpose, kinds of data, people, and what it needs by way of protection. */
export function ServiceFields(props: ServiceFieldsProps) {
  const { service, onChange, onBlur, nameError } = props;
  const t = useTexts('vendors');
  return (
    <div className="grid gap-4">
      <TextField
        id="service-name"
        label={t('create.service')}
        description={t('create.serviceHint')}
        isRequired
        value={service.name}
        onChange={(name) => onChange({ name }, 'typed')}
        onBlur={onBlur}
        maxLength={500}
        error={nameError}
      />
      <TextArea
        label={t('service.purpose')}
        description={t('service.purposeHint')}
        minRows={2}
        value={service.purpose}
        onChange={(purpose) => onChange({ purpose }, 'typed')}
        onBlur={onBlur}
      />
      <Select
        label={t('service.role')}
        options={ProcessingRole.options.map((id) => ({
          id,
          label: t(`role.${id}`),
          description: t(`service.roleHint.${id}`),
        }))}
        description={t(`service.roleHint.${service.role}`)}
        value={service.role}
        onChange={(role) => onChange({ role }, 'chosen')}
      />
      {service.role !== 'noPersonalData' && <DataFields {...props} />}
      <RadioGroup
        label={t('service.need')}
        description={t('service.needWhy')}
        options={ProtectionNeed.options.map((id) => ({
          id,
          label: t(`need.${id}`),
          description: t(`service.needHint.${id}`),
        }))}
        value={service.protectionNeed}
        onChange={(protectionNeed) => onChange({ protectionNeed }, 'chosen')}
      />
    </div>
  );
}

const dataIds = [
  'contact',
  'contract',
  'usage',
  'content',
  'employee',
  'payment',
  'health',
  'religion',
  'biometric',
] as const;
const specialIds: readonly string[] = ['health', 'religion', 'biometric'];
const peopleIds = ['customers', 'leads', 'employees', 'applicants', 'visitors', 'partners'] as const;

function DataFields({ service, onChange, onBlur }: ServiceFieldsProps) {
  const t = useTexts('vendors');
  const special = dataIds
    .filter((id) => specialIds.includes(id))
    .map((id) => t(`service.suggestedData.${id}`));
  const setData = (dataCategories: string[]) => {
    const isNew = special.some(
      (name) => dataCategories.includes(name) && !service.dataCategories.includes(name),
    );
    onChange({ dataCategories, ...(isNew ? { hasSpecialCategories: true } : {}) }, 'chosen');
  };
  const chips = {
    addLabel: t('service.add'),
    removeLabel: (name: string) => t('service.remove', { name }),
    placeholder: t('service.dataPlaceholder'),
  };
  return (
    <>
      <ChipsField
        {...chips}
        label={t('service.data')}
        suggestions={dataIds.map((id) => t(`service.suggestedData.${id}`))}
        values={service.dataCategories}
        onChange={setData}
      />
      <div className="grid gap-1.5">
        <Checkbox
          isSelected={service.hasSpecialCategories}
          onChange={(hasSpecialCategories) => onChange({ hasSpecialCategories }, 'chosen')}
          description={t('service.specialHint')}
        >
          {t('service.special')}
        </Checkbox>
        <Checkbox
          isSelected={service.hasHrData}
          onChange={(hasHrData) => onChange({ hasHrData }, 'chosen')}
          description={t('service.hrHint')}
        >
          {t('service.hr')}
        </Checkbox>
        <Checkbox
          isSelected={service.hasProfessionalSecrecy}
          onChange={(hasProfessionalSecrecy) => onChange({ hasProfessionalSecrecy }, 'chosen')}
        >
          {t('service.secrecy')}
        </Checkbox>
      </div>
      <ChipsField
        {...chips}
        label={t('service.people')}
        suggestions={peopleIds.map((id) => t(`service.suggestedPeople.${id}`))}
        values={service.peopleCategories}
        onChange={(peopleCategories) => onChange({ peopleCategories }, 'chosen')}
      />
      <TextField
        label={t('service.volume')}
        description={t('service.volumeHint')}
        value={service.volume}
        onChange={(volume) => onChange({ volume }, 'typed')}
        onBlur={onBlur}
        maxLength={500}
      />
    </>
  );
}
