import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant, inLanguage } from '../../../lib/format.ts';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { fixTarget } from './fix-target.ts';
import { forbids, toldReasons } from './reasons.ts';
import { standingRelease } from './standing-release.ts';
import type { GateView } from './use-gate-view.ts';
import { useOpenItem } from './use-open-item.ts';

/** A released campaign whose chain broke: which links, which steps to stop, where each is mended. */
export function FallenBack({ view }: { view: GateView }) {
  const t = useTexts('gate.release');
  const language = useLanguage();
  const { open } = useOpenItem();
  const { campaign, gate, asOf } = view;
  const release = standingRelease(campaign);
  if (!campaign.hasFallenBack || asOf !== null || release === null) return null;
  const broken = toldReasons(gate).filter(({ reason }) => forbids(reason));
  if (broken.length === 0) return null;
  const concerned = new Set(broken.flatMap(({ stepIds }) => stepIds));
  const steps = gate.steps.filter(({ id }) => concerned.has(id)).map(({ name }) => name);
  return (
    <div className="border-b border-line bg-risk-soft px-6 py-3">
      <Notice tag={{ status: 'risk', text: t('broken') }} live="alert" title={t('brokenTitle')}>
        <p className="text-base text-ink">
          {t('brokenText', {
            count: broken.length,
            day: formatInstant(release.at, language),
            steps: steps.length > 0 ? steps.join(', ') : t('brokenAll'),
          })}
        </p>
        <ul className="pt-1">
          {broken.map(({ reason }) => {
            const target = fixTarget(reason, campaign.id);
            return (
              <li key={reason.id}>
                <Link {...(target === null ? { onPress: () => open(reason.item) } : { href: target })}>
                  {inLanguage(reason.title, language)}
                </Link>
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}
