import { ArrowRight } from 'lucide-react';
import type { GateReason } from '../../../../src-main/contract/campaign-gate.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { fixTarget } from './fix-target.ts';
import type { GateView } from './use-gate-view.ts';

export interface FixWayProps {
  reason: GateReason;
  view: GateView;
  /** The one filled way of the screen. */
  isPrimary?: boolean;
  small?: boolean;
  /** Opens the question where it stands. */
  onAnswer: () => void;
}

/** The one way to where a finding is mended. */
export function FixWay({ reason, view, isPrimary = false, small = false, onAnswer }: FixWayProps) {
  const t = useTexts('gate.fix');
  const language = useLanguage();
  const act = t(reason.link.to);
  const label = t('about', { act, title: inLanguage(reason.title, language) });
  const target = fixTarget(reason, view.campaign.id);
  const words = (
    <>
      {act} <ArrowRight aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
    </>
  );
  if (target === null)
    return (
      <Button
        variant={isPrimary ? 'primary' : 'secondary'}
        small={small}
        aria-label={label}
        isDisabled={view.isReadOnly}
        onPress={onAnswer}
      >
        {words}
      </Button>
    );
  return (
    <ButtonLink isPrimary={isPrimary} small={small} href={target} aria-label={label}>
      {words}
    </ButtonLink>
  );
}
