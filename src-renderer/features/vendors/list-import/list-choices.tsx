import { DuplicateChoice, type VendorList } from '../../../../src-main/contract/vendor-import.ts';
import { ProcessingRole } from '../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Select } from '../../../ui/select.tsx';

type Choices = Pick<VendorList, 'role' | 'duplicates' | 'exceptions'>;

/** What holds for the whole list: the role where it tells none, and what becomes of companies that are known. */
export function ListChoices({
  choices,
  onChange,
}: {
  choices: Choices;
  onChange: (choices: Choices) => void;
}) {
  const t = useTexts('vendorList');
  const words = useTexts('vendors');
  return (
    <section className="grid gap-3">
      <SectionHeading>{t('choices.title')}</SectionHeading>
      <div className="grid max-w-180 grid-cols-[repeat(auto-fit,minmax(260px,1fr))] items-start gap-x-4 gap-y-3">
        <Select
          label={t('choices.role')}
          description={t('choices.roleHint')}
          options={ProcessingRole.options.map((id) => ({ id, label: words(`role.${id}`) }))}
          value={choices.role}
          onChange={(role) => onChange({ ...choices, role })}
        />
        <Select
          label={t('choices.duplicates')}
          description={t('choices.duplicatesHint')}
          options={DuplicateChoice.options.map((id) => ({ id, label: t(`choice.${id}`) }))}
          value={choices.duplicates}
          onChange={(duplicates) => onChange({ ...choices, duplicates, exceptions: [] })}
        />
      </div>
    </section>
  );
}
