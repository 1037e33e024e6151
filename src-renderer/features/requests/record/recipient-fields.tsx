import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ChipsField } from '../../../ui/chips-field.tsx';
import type { FactsFormPart } from './facts-form-part.ts';

/** Longest name of a recipient that is kept. */
const longest = 200;
/** More vendors than this are not offered for one click: the first ones of many would be none of them. */
const offered = 12;

/** Who was told (Art. 19 GDPR), and whether the person stands on the suppression list. */
export function RecipientFields({ form: { value, choose } }: FactsFormPart) {
  const t = useTexts('requests.record.facts');
  const { ask } = useAccess();
  const { data } = useQuery(ask.vendors.names.queryOptions({ input: { search: '' } }));
  const names = data?.vendors.map(({ name }) => name) ?? [];
  return (
    <>
      <ChipsField
        label={t('recipients')}
        description={t('recipientsHint')}
        placeholder={t('recipientsPlaceholder')}
        addLabel={t('recipientsAdd')}
        removeLabel={(name) => t('recipientsRemove', { name })}
        suggestions={names.length <= offered ? names : []}
        values={value.recipientsInformed}
        onChange={(recipients) =>
          choose({ recipientsInformed: recipients.map((name) => name.slice(0, longest)) })
        }
      />
      <Checkbox
        isSelected={value.isOnSuppressionList}
        onChange={(isOnSuppressionList) => choose({ isOnSuppressionList })}
        description={t('suppressionHint')}
      >
        {t('suppression')}
      </Checkbox>
    </>
  );
}
