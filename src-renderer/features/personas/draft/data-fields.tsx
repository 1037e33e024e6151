import { Plus, Trash2 } from 'lucide-react';
import {
  DataBasis,
  DataKey,
  type DataPoint,
  type DataPointState,
  type PersonaContent,
} from '../../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import type { GuardedDraft } from '../../../lib/use-guarded-draft.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Select } from '../../../ui/select.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldId } from '../use-persona-words.ts';

export interface DataFieldsProps {
  draft: GuardedDraft<PersonaContent>;
  diet: readonly DataPointState[];
}

const most = 30;

/** The data points of a persona, each with its reason and what it rests on. */
export function DataFields({ draft, diet }: DataFieldsProps) {
  const t = useTexts('personas');
  const { dataPoints } = draft.value;
  const add = () => {
    const used = dataPoints.map(({ key }) => key);
    const key = DataKey.options.find((one) => !used.includes(one)) ?? 'other';
    draft.choose({ dataPoints: [...dataPoints, { key, label: '', reason: '', basis: null }] });
  };
  return (
    <div className="grid gap-4">
      <p className="text-dense text-ink-2">{t('diet.explain')}</p>
      {dataPoints.length === 0 && <p className="text-ink-2">{t('diet.none')}</p>}
      <ul className="grid gap-4">
        {dataPoints.map((point, index) => (
          <DataRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a data point has no other identity while its words change
            key={index}
            {...{ draft, point, index }}
            state={diet[index]}
          />
        ))}
      </ul>
      <div>
        <Button small icon={Plus} isDisabled={dataPoints.length >= most} onPress={add}>
          {t('diet.add')}
        </Button>
      </div>
    </div>
  );
}

interface DataRowProps {
  draft: DataFieldsProps['draft'];
  point: DataPoint;
  index: number;
  state: DataPointState | undefined;
}

function DataRow({ draft, point, index, state }: DataRowProps) {
  const t = useTexts('personas');
  const { dataPoints } = draft.value;
  const changed = (part: Partial<DataPoint>) => ({
    dataPoints: dataPoints.map((one, place) => (place === index ? { ...one, ...part } : one)),
  });
  const name = point.label || t(`data.${point.key}`);
  return (
    <li className="grid gap-3 border-t border-line pt-3 first:border-t-0 first:pt-0">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-semibold wrap-anywhere">{name}</span>
        <span className="flex items-center gap-2">
          {state && (
            <Tag bare status={state === 'sound' ? 'ok' : 'caution'}>
              {t(`diet.${state}`)}
            </Tag>
          )}
          <IconButton
            small
            icon={Trash2}
            label={t('diet.remove', { name })}
            onPress={() => draft.choose({ dataPoints: dataPoints.filter((_, place) => place !== index) })}
          />
        </span>
      </div>
      <div className="grid gap-3 @min-[620px]:grid-cols-[11rem_minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid content-start gap-3">
          <Select
            label={t('diet.key')}
            options={DataKey.options.map((id) => ({ id, label: t(`data.${id}`) }))}
            value={point.key}
            onChange={(key) => draft.choose(changed({ key, label: key === 'other' ? point.label : '' }))}
          />
          {point.key === 'other' && (
            <TextField
              id={index === 0 ? fieldId('dataPoints.label') : undefined}
              label={t('diet.what')}
              maxLength={500}
              value={point.label}
              onChange={(label) => draft.type(changed({ label }))}
              onBlur={() => void draft.flush()}
            />
          )}
        </div>
        <TextField
          id={index === 0 ? fieldId('dataPoints.reason') : undefined}
          label={t('diet.reason')}
          maxLength={500}
          value={point.reason}
          onChange={(reason) => draft.type(changed({ reason }))}
          onBlur={() => void draft.flush()}
        />
        <BasisSelect point={point} onChange={(basis) => draft.choose(changed({ basis }))} state={state} />
      </div>
    </li>
  );
}

const open = 'still open';

function BasisSelect({
  point,
  state,
  onChange,
}: Pick<DataRowProps, 'point' | 'state'> & { onChange: (basis: DataBasis | null) => void }) {
  const t = useTexts('personas');
  return (
    <Select
      label={t('diet.basis')}
      {...(state === 'needsConsent' ? { description: t('diet.whyConsent') } : {})}
      options={[
        ...DataBasis.options.map((id) => ({ id: id as string, label: t(`basis.${id}`) })),
        { id: open, label: t('basis.open') },
      ]}
      value={point.basis ?? open}
      onChange={(id) => onChange(id === open ? null : DataBasis.parse(id))}
    />
  );
}
