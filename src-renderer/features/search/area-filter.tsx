import { SearchArea } from '../../../src-main/contract/search.ts';
import { useTexts } from '../../i18n/messages.ts';
import { classNames } from '../../ui/class-names.ts';

export interface AreaFilterProps {
  area: SearchArea | null;
  onChange: (area: SearchArea | null) => void;
}

/** Narrows the search to one area. Alt with the arrows moves on while the field keeps the focus. */
export function AreaFilter({ area, onChange }: AreaFilterProps) {
  const t = useTexts('search');
  return (
    <fieldset className="flex flex-wrap gap-1 border-b border-line px-4 py-2">
      <legend className="sr-only">{t('areaFilter')}</legend>
      {[null, ...SearchArea.options].map((one) => (
        <button
          key={one ?? 'all'}
          type="button"
          aria-pressed={one === area}
          onClick={() => onChange(one)}
          className={classNames(
            'h-6 cursor-default rounded-control border px-2 text-meta',
            one === area
              ? 'border-accent bg-accent-soft font-semibold text-accent'
              : 'border-line text-ink-2',
          )}
        >
          {t(`areas.${one ?? 'all'}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** The area before or behind another, round and round. */
export function areaBeside(area: SearchArea | null, step: 1 | -1): SearchArea | null {
  const all = [null, ...SearchArea.options];
  return all[(all.indexOf(area) + step + all.length) % all.length] ?? null;
}
