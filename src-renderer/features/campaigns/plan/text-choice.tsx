import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface TextChoiceProps {
  label: string;
  description: string;
  isReadOnly: boolean;
  value: string | null;
  onChange: (textId: string | null) => void;
}

/** One of the consent texts of the register; emptying the field takes the choice back. */
export function TextChoice({ value, ...rest }: TextChoiceProps) {
  const t = useTexts('campaignPlan');
  const words = useTexts('consents');
  const { ask } = useAccess();
  const { data } = useQuery(
    ask.consents.list.queryOptions({
      input: { kinds: ['consent'], asOf: null, search: '', isArchived: false },
    }),
  );
  // The field keeps the choices it began with: until they are read there is none.
  if (!data) return null;
  const chosen = data.rows.find(({ id }) => id === value)?.name;
  if (rest.isReadOnly) {
    const shown = chosen ?? t(value === null ? 'step.noText' : 'step.gone');
    return <TextField isReadOnly label={rest.label} value={shown} onChange={() => undefined} />;
  }
  const isGone = value !== null && chosen === undefined;
  return (
    <ComboBox
      {...rest}
      placeholder={t('step.noText')}
      emptyText={t('step.textUnknown')}
      openLabel={t('step.openTexts')}
      options={[
        ...data.rows.map(({ id, name, channel, procedure }) => ({
          id,
          label: name,
          description: [channel && words(`channel.${channel}`), procedure && words(`procedure.${procedure}`)]
            .filter(Boolean)
            .join(', '),
        })),
        ...(isGone ? [{ id: value, label: t('step.gone') }] : []),
      ]}
      value={value}
    />
  );
}
