import type { ScoringRule } from '../../../../src-main/contract/scoring-model.ts';
import type { RuleEffect } from '../../../../src-main/contract/scoring-simulation.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Tag } from '../../../ui/tag.tsx';

export interface BasisMarkProps {
  rule: ScoringRule;
  effect: RuleEffect | undefined;
  /** All leads of the simulation. */
  leads: number;
}

/** On what the points of a rule rest, and for how many leads. */
export function BasisMark({ rule: { basis }, effect, leads }: BasisMarkProps) {
  const t = useTexts('scoringModel');
  if (basis === 'missing')
    return (
      <Tag bare status="risk">
        {t('basis.short.missing')}
      </Tag>
    );
  const permitted = effect?.permitted ?? leads;
  if (permitted < leads)
    return (
      <Tag bare status="caution">
        {t('basis.short.only', { share: Math.floor((permitted / leads) * 100) })}
      </Tag>
    );
  return (
    <Tag bare status="ok">
      {t(`basis.short.${basis}`)}
    </Tag>
  );
}
