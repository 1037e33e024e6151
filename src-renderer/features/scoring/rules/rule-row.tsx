import { ChevronRight } from 'lucide-react';
import type { ScoringRule } from '../../../../src-main/contract/scoring-model.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { classNames } from '../../../ui/class-names.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { BasisMark, type BasisMarkProps } from './basis-mark.tsx';

export interface RuleRowProps extends BasisMarkProps {
  draft: ModelDraft;
  isOpen: boolean;
  editorId: string;
  onToggle: () => void;
  onRemove: () => void;
}

const cell = 'border-b border-line py-1 pr-2 align-middle';

/** One rule: its name opens everything about it, points and half-life are changed in place. */
export function RuleRow(props: RuleRowProps) {
  const { rule, draft, isOpen, editorId, onToggle, onRemove } = props;
  const t = useTexts('scoringModel');
  const name = rule.label || t('rules.unnamed');
  return (
    <tr
      id={`row-${rule.id}`}
      className={classNames(isOpen && 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]')}
    >
      <th scope="row" className={classNames(cell, 'pl-6 text-left font-normal')}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={editorId}
          title={name}
          onClick={onToggle}
          onKeyDown={(event) => {
            if (event.key === 'Delete' && !draft.isLocked) onRemove();
          }}
          className="focus-inside flex min-h-7 w-full items-center gap-1 rounded-badge text-left"
        >
          <ChevronRight
            aria-hidden
            size={14}
            className={classNames('shrink-0 text-ink-3', isOpen && 'rotate-90')}
          />
          <span className="line-clamp-2 min-w-0 hyphens-auto wrap-anywhere">{name}</span>
        </button>
      </th>
      <td className={cell}>
        <PointsCell rule={rule} draft={draft} name={name} />
      </td>
      <td className={cell}>
        <HalfLifeCell rule={rule} draft={draft} name={name} />
      </td>
      <td className={classNames(cell, 'pr-4')}>
        <BasisMark rule={rule} effect={props.effect} leads={props.leads} />
      </td>
    </tr>
  );
}

interface CellProps {
  rule: ScoringRule;
  draft: ModelDraft;
  name: string;
}

function PointsCell({ rule, draft, name }: CellProps) {
  const t = useTexts('scoringModel');
  if (draft.isLocked)
    return (
      <span className="block text-right font-semibold">
        {rule.points > 0 ? `+${rule.points}` : rule.points}
      </span>
    );
  return (
    <NumberField
      hideLabel
      label={t('rules.pointsOf', { name })}
      minValue={-1000}
      maxValue={1000}
      step={1}
      formatOptions={{ signDisplay: 'exceptZero' }}
      value={rule.points}
      onChange={(points) => points !== null && draft.changeRule({ ...rule, points }, 'choose')}
    />
  );
}

function HalfLifeCell({ rule, draft, name }: CellProps) {
  const t = useTexts('scoringModel');
  const language = useLanguage();
  if (rule.kind === 'profile') return <span className="text-ink-3">–</span>;
  const { halfLifeDays } = rule;
  if (draft.isLocked)
    return halfLifeDays === null ? (
      <span className="text-ink-3">–</span>
    ) : (
      formatNumber(halfLifeDays, language)
    );
  return (
    <NumberField
      hideLabel
      label={t('rules.halfLifeOf', { name })}
      minValue={0.1}
      maxValue={3650}
      value={halfLifeDays}
      onChange={(days) => draft.changeRule({ ...rule, halfLifeDays: days }, 'choose')}
    />
  );
}
