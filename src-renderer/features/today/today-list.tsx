import { useState } from 'react';
import type { Today, TodayItem } from '../../../src-main/contract/overview.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { ClockRow } from './clock-row.tsx';
import { TodayRow, type TodayRowProps } from './today-row.tsx';

const groups = ['overdue', 'thisWeek', 'others', 'later', 'waiting'] as const;

/** So many rows of a group are shown at first; one more than that is shown at once. */
const shownAtFirst = 6;

/** Everything that waits, the most pressing first and large, the rest by when it is due. */
export function TodayList({ today: { day, items } }: { today: Today }) {
  const t = useTexts('today');
  const [first, ...rest] = items;
  if (!first) return null;
  return (
    <section aria-label={t('list')}>
      <ul className="border-y border-line bg-surface">
        <AnyRow item={first} today={day} isTop />
      </ul>
      {groups.map((group) => (
        <TodayGroup
          key={group}
          group={group}
          today={day}
          items={rest.filter((item) => item.group === group)}
        />
      ))}
    </section>
  );
}

/** A running clock counts hours, everything else counts days. */
function AnyRow(props: TodayRowProps) {
  return props.item.kind === 'breachClock' ? <ClockRow {...props} /> : <TodayRow {...props} />;
}

interface TodayGroupProps {
  group: TodayItem['group'];
  today: string;
  items: readonly TodayItem[];
}

function TodayGroup({ group, today, items }: TodayGroupProps) {
  const t = useTexts('today');
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const shown = isWhole || items.length <= shownAtFirst + 1 ? items : items.slice(0, shownAtFirst);
  const more = items.length - shown.length;
  return (
    <section aria-labelledby={`today-${group}`}>
      <h2 id={`today-${group}`} className="border-b border-line px-6 py-1.5 text-meta text-ink-2">
        {t(`groups.${group}`)}
      </h2>
      <ul className="divide-y divide-line border-b border-line bg-surface">
        {shown.map((item) => (
          <AnyRow key={item.id} item={item} today={today} />
        ))}
      </ul>
      {more > 0 && (
        <div className="border-b border-line px-6 py-1">
          <Button small variant="quiet" onPress={() => setWhole(true)}>
            {t('showMore', { count: more })}
          </Button>
        </div>
      )}
    </section>
  );
}
