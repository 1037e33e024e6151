import { ChevronDown, ChevronRight, Paperclip } from 'lucide-react';
import type { OwnMeasure } from '../../../src-main/contract/company.ts';
import { useTexts } from '../../i18n/messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { StatusShape } from '../../ui/status-shape.tsx';

export interface MeasureRowProps {
  id: string;
  label: string;
  measure: OwnMeasure;
  isOpen: boolean;
  onToggle: () => void;
}

const steps = { none: 0, basic: 1, high: 2, veryHigh: 3 } as const;
const heights = ['h-1.5', 'h-2.5', 'h-3.5'] as const;

/** One control in the summary: its name, the level as bars that grow, the word, the evidence. Opens the detail. */
export function MeasureRow({ id, label, measure, isOpen, onToggle }: MeasureRowProps) {
  const t = useTexts('company');
  const { level, evidence } = measure;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <h2 className="font-normal">
      <button
        id={`measure-${id}`}
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className={classNames(
          'focus-inside grid w-full cursor-default grid-cols-[16px_minmax(0,1fr)_48px_112px_40px] items-center gap-3',
          'min-h-10 px-2 py-1.5 text-left hover:bg-accent-soft',
          isOpen && 'bg-surface font-semibold shadow-[inset_3px_0_0_var(--accent)]',
        )}
      >
        <Chevron aria-hidden size={16} strokeWidth={1.75} className="text-ink-3" />
        <span className="min-w-0 hyphens-auto">{label}</span>
        <span aria-hidden className="flex items-end gap-1">
          {heights.map((height, step) => (
            <span
              key={height}
              data-fill=""
              className={classNames(
                'w-3',
                height,
                level !== null && step < steps[level] ? 'bg-accent' : 'border border-line-strong',
              )}
            />
          ))}
        </span>
        {level === null ? (
          <span className="flex items-center gap-1.5 text-dense text-ink-2">
            <StatusShape status="open" size={13} />
            {t('measures.notSet')}
          </span>
        ) : (
          <span className="text-dense">{t(`measures.levels.${level}`)}</span>
        )}
        <span className="flex items-center justify-end gap-1 text-dense font-normal text-ink-2">
          {evidence.length > 0 && (
            <>
              <Paperclip aria-hidden size={13} />
              {evidence.length}
              <span className="sr-only">{t('measures.evidenceCount', { count: evidence.length })}</span>
            </>
          )}
        </span>
      </button>
    </h2>
  );
}
