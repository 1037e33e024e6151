import { useTexts } from '../../../i18n/messages.ts';
import { Select } from '../../../ui/select.tsx';
import { type RunningSpeed, runningSpeedOf, runningSpeeds } from './speeds.ts';

export interface SpeedChoiceProps {
  label: string;
  hideLabel?: boolean;
  speed: RunningSpeed;
  onChange: (speed: RunningSpeed) => void;
  /** Says how long 72 hours take then. */
  isExplained?: boolean;
  isDisabled?: boolean;
}

/** How fast the time of a drill runs. */
export function SpeedChoice(props: SpeedChoiceProps) {
  const { label, hideLabel = false, speed, onChange, isExplained = false, isDisabled = false } = props;
  const t = useTexts('drill');
  return (
    <Select
      label={label}
      hideLabel={hideLabel}
      isDisabled={isDisabled}
      options={runningSpeeds.map((each) => ({ id: String(each), label: t(`speeds.${each}`) }))}
      value={String(speed)}
      onChange={(id) => onChange(runningSpeedOf(id))}
      description={isExplained ? `${t(`lasts.${speed}`)} ${t('speedHint')}` : undefined}
    />
  );
}
