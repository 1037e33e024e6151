import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export type Channel = 'form' | 'email' | 'post' | 'phone' | 'website' | 'noticeBoard' | 'newspaper';

export interface ChannelFieldProps {
  /** The usual ways for what is sent. */
  channels: readonly Channel[];
  /** In words, as it is kept. */
  value: string;
  onChange: (channel: string) => void;
}

const another = 'another way';

/** On which way it went out: one of the usual ones, or in free words. */
export function ChannelField({ channels, value, onChange }: ChannelFieldProps) {
  const t = useTexts('breachSteps');
  const known = channels.find((channel) => t(`channels.${channel}`) === value);
  const [isFree, setFree] = useState(value !== '' && !known);
  return (
    <div className="flex flex-col gap-3">
      <Select<Channel | typeof another>
        label={t('channels.label')}
        placeholder={t('choose')}
        options={[
          ...channels.map((id) => ({ id, label: t(`channels.${id}`) })),
          { id: another, label: t('channels.other') },
        ]}
        value={isFree ? another : (known ?? null)}
        onChange={(id) => {
          setFree(id === another);
          onChange(id === another ? '' : t(`channels.${id}`));
        }}
      />
      {isFree && <TextField label={t('channels.which')} maxLength={500} value={value} onChange={onChange} />}
    </div>
  );
}
