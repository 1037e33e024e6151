import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FieldGroup } from './field-group.tsx';
import type { Draft } from './use-draft.ts';

/** § 7(3) UWG: all four conditions have to hold, or the exception does not. */
export function ConditionFields({ draft }: { draft: Draft }) {
  const t = useTexts('consent');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data: law } = useQuery(ask.consents.law.queryOptions());
  const { existingCustomer } = draft.content;
  return (
    <FieldGroup title={t('conditions.title')}>
      <p className="text-dense text-ink-2">{t('conditions.text')}</p>
      {law?.existingCustomer.map(({ id, text }) => (
        <Checkbox
          key={id}
          isSelected={existingCustomer.includes(id)}
          onChange={(is) =>
            draft.choose({
              existingCustomer: law.existingCustomer
                .map((one) => one.id)
                .filter((one) => (one === id ? is : existingCustomer.includes(one))),
            })
          }
        >
          {inLanguage(text, language)}
        </Checkbox>
      ))}
    </FieldGroup>
  );
}
