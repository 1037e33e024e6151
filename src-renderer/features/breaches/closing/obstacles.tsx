import type { Breach, CloseObstacle } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Link } from '../../../ui/link.tsx';
import { RefusedAction } from '../../../ui/refused-action.tsx';
import { pageOf } from '../record/use-breach.ts';

const places: Record<CloseObstacle, Parameters<typeof pageOf>[1] | null> = {
  awarenessOpen: 'facts',
  riskUndecided: 'decisions',
  authorityUndecided: 'decisions',
  peopleUndecided: 'decisions',
  notNotified: 'notification',
  noFinalNotice: 'notification',
  peopleNotTold: 'letters',
  controllerNotTold: 'letters',
  // Written right here, in the field below.
  lessonsMissing: null,
};

/** What stands in the way of closing, each with the way to where it is put right; nothing when nothing does. */
export function Obstacles({ breach, onLeave }: { breach: Breach; onLeave: () => void }) {
  const t = useTexts('breachSteps');
  const obstacles = breach.closeObstacles;
  if (obstacles.length === 0) return null;
  const reasons = obstacles.map((obstacle) => {
    const place = places[obstacle];
    return {
      id: obstacle,
      text: t(`closing.obstacles.${obstacle}`),
      ...(place
        ? {
            action: (
              <Link href={pageOf(breach.id, place)} onPress={onLeave}>
                {t('closing.goThere')}
              </Link>
            ),
          }
        : {}),
    };
  });
  return (
    <RefusedAction
      label={t('closing.close')}
      sentence={t('closing.refused', { count: obstacles.length })}
      reasons={reasons}
    />
  );
}
