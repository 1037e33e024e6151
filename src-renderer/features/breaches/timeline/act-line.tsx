import type { BreachAct } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { Link } from '../../../ui/link.tsx';
import { LineFrame } from './line-frame.tsx';
import { useActText } from './use-act-text.ts';

/** Something done in the case that has a record of its own, with the way to it. */
export function ActLine({ act, breach }: { act: BreachAct; breach: Breach }) {
  const { sentence, reason, href } = useActText(breach)(act);
  return (
    <LineFrame track="act" happenedAt={null} knownAt={act.at} zone={breach.clock.zone} second="none">
      <p className="wrap-anywhere">{href ? <Link href={href}>{sentence}</Link> : sentence}</p>
      {reason && <p className="line-clamp-2 text-dense text-ink-2 wrap-anywhere">{reason}</p>}
      {act.by && <p className="text-dense text-ink-2">{act.by}</p>}
    </LineFrame>
  );
}
