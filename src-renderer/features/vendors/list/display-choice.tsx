import { SlidersHorizontal } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { usePreferences } from '../../../lib/preferences.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { type ColumnId, columnIds } from './columns.tsx';

const densities = ['compact', 'standard', 'comfortable'] as const;

export interface DisplayChoiceProps {
  chosen: readonly ColumnId[];
  onChoose: (columns: readonly ColumnId[]) => void;
}

/** Which columns the list has and how high its rows are. */
export function DisplayChoice({ chosen, onChoose }: DisplayChoiceProps) {
  const t = useTexts('vendors');
  const { preferences, change } = usePreferences();
  return (
    <Popover
      label={t('display.label')}
      trigger={<IconButton icon={SlidersHorizontal} label={t('display.label')} />}
    >
      <div className="grid gap-4">
        <fieldset>
          <legend className="pb-1 text-base font-semibold">{t('display.columns')}</legend>
          {columnIds.map((id) => (
            <Checkbox
              key={id}
              isSelected={chosen.includes(id)}
              isDisabled={id === 'name'}
              onChange={(isOn) =>
                onChoose(columnIds.filter((other) => (other === id ? isOn : chosen.includes(other))))
              }
            >
              {t(`column.${id}`)}
            </Checkbox>
          ))}
          <p className="max-w-64 pt-1 text-meta text-ink-2">{t('display.note')}</p>
        </fieldset>
        <RadioGroup
          label={t('display.density')}
          options={densities.map((id) => ({ id, label: t(`display.${id}`) }))}
          value={preferences.density}
          onChange={(density) => change({ density })}
        />
      </div>
    </Popover>
  );
}
