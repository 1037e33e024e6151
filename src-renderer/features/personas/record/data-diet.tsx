import type { DataPoint, DataPointState } from '../../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Tag } from '../../../ui/tag.tsx';
import { SheetPart } from './sheet-part.tsx';

export interface DataDietProps {
  points: readonly DataPoint[];
  diet: readonly DataPointState[];
}

/** Which data the persona makes use of, and what each rests on: one field of the bar for each data point. */
export function DataDiet({ points, diet }: DataDietProps) {
  const t = useTexts('personas');
  const sound = diet.filter((state) => state === 'sound').length;
  if (points.length === 0)
    return (
      <SheetPart title={t('diet.title')}>
        <p className="text-ink-2">{t('diet.none')}</p>
      </SheetPart>
    );
  return (
    <SheetPart
      title={t('diet.title')}
      aside={<span className="text-dense">{t('diet.sum', { sound, all: points.length })}</span>}
    >
      <div aria-hidden className="mt-2 flex h-3 gap-0.5">
        {points.map((_, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a data point has no other identity
            key={index}
            data-fill=""
            className={classNames(
              'flex-1 forced-color-adjust-none',
              diet[index] === 'sound'
                ? 'bg-ok-solid'
                : 'border-2 border-dashed border-caution-solid bg-caution-soft',
            )}
          />
        ))}
      </div>
      <ul className="mt-2 grid gap-1 text-dense">
        {points.map((point, index) => (
          <DietRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a data point has no other identity
            key={index}
            point={point}
            state={diet[index] ?? 'reasonMissing'}
          />
        ))}
      </ul>
      <p className="mt-2 text-meta text-ink-2">{t('diet.explain')}</p>
    </SheetPart>
  );
}

function DietRow({ point, state }: { point: DataPoint; state: DataPointState }) {
  const t = useTexts('personas');
  const { key, label, reason, basis } = point;
  return (
    <li className="grid gap-x-3 border-t border-paper-line py-1 first:border-t-0 @min-[620px]:grid-cols-[9rem_minmax(0,1fr)_minmax(0,1fr)_8.5rem]">
      <span className="font-semibold wrap-anywhere">{label || t(`data.${key}`)}</span>
      <span className="wrap-anywhere">{reason || t('notSet')}</span>
      <span className="text-ink-2">{t(`basis.${basis ?? 'open'}`)}</span>
      <Tag bare status={state === 'sound' ? 'ok' : 'caution'}>
        {t(`diet.${state}`)}
      </Tag>
    </li>
  );
}
