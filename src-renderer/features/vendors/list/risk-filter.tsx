import { ToggleButton } from 'react-aria-components/ToggleButton';
import { RiskLevel } from '../../../../src-main/contract/vendor-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { classNames } from '../../../ui/class-names.ts';

const fills: Record<RiskLevel, string> = {
  high: 'h-2.5 bg-risk-solid',
  medium: 'h-2 bg-caution-solid',
  low: 'h-1.5 bg-ok-solid',
  open: 'h-1.5 bg-[repeating-linear-gradient(135deg,var(--hatch)_0_3px,transparent_3px_6px)] border border-hatch',
};
const words: Record<RiskLevel, string> = {
  high: 'text-risk',
  medium: 'text-caution',
  low: 'text-ok',
  open: 'text-ink-2',
};

export interface RiskFilterProps {
  counts: Readonly<Record<RiskLevel, number>> | undefined;
  chosen: readonly string[];
  onChoose: (risks: string[]) => void;
}

/** How many vendors of each risk, as long as their number; each part filters the list. */
export function RiskFilter({ counts, chosen, onChoose }: RiskFilterProps) {
  const t = useTexts('vendors');
  if (!counts) return <div className="h-7" />;
  const parts = RiskLevel.options.filter((risk) => counts[risk] > 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row with proportional parts
    <div role="group" aria-label={t('riskBar')} className="flex gap-0.5">
      {parts.map((risk) => {
        const isChosen = chosen.includes(risk);
        return (
          <ToggleButton
            key={risk}
            isSelected={isChosen}
            onChange={(next) => onChoose(next ? [...chosen, risk] : chosen.filter((other) => other !== risk))}
            style={{ flexGrow: counts[risk], flexBasis: 0 }}
            className={classNames(
              'flex min-w-max cursor-default flex-col justify-end rounded-badge pt-1 text-left text-meta',
              'data-hovered:[&>[data-words]]:underline',
              chosen.length > 0 && !isChosen && 'opacity-60',
              words[risk],
            )}
          >
            <span aria-hidden data-fill="" className={classNames('block w-full', fills[risk])} />
            <span data-words="" className={classNames('pt-0.5 pr-2', isChosen && 'font-semibold underline')}>
              <b>{counts[risk]}</b> {t(`risk.${risk}`)}
            </span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
