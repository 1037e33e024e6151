import type { z } from 'zod';
import type { CalendarStep } from '../../../../src-main/contract/campaigns.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Link } from '../../../ui/link.tsx';
import { monthOf } from './month.ts';

type Step = z.infer<typeof CalendarStep>;

export interface CalendarGridProps {
  weeks: readonly (readonly string[])[];
  month: string;
  today: string;
  steps: readonly Step[];
  /** Name of the month, for screen readers. */
  name: string;
}

/** A month as a table: a row a week, in each day the steps that begin, each a way to its place in the plan. */
export function CalendarGrid({ weeks, month, today, steps, name }: CalendarGridProps) {
  const language = useLanguage();
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const weekday = (day: string, width: 'short' | 'long') =>
    new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{name}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th
              key={day}
              scope="col"
              abbr={weekday(day, 'long')}
              className="border-b border-line-strong px-1.5 pb-1 text-left text-meta font-semibold text-ink-3"
            >
              {weekday(day, 'short').replace('.', '')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                isOutside={monthOf(day) !== month}
                isToday={day === today}
                steps={steps.filter((step) => step.day === day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps {
  day: string;
  isOutside: boolean;
  isToday: boolean;
  steps: readonly Step[];
}

function DayCell({ day, isOutside, isToday, steps }: DayCellProps) {
  const t = useTexts('campaigns');
  const language = useLanguage();
  const ids = [...new Set(steps.map(({ campaignId }) => campaignId))];
  return (
    <td
      {...(isToday ? { 'aria-current': 'date' as const } : {})}
      className={classNames(
        'h-12 border border-line px-1.5 py-1 align-top text-meta',
        isOutside && 'bg-desk text-ink-3',
      )}
    >
      <time
        dateTime={day}
        title={isToday ? t('calendar.isToday') : formatDay(day, language)}
        className={classNames(
          'inline-block min-w-5 rounded-badge px-1 text-center',
          isToday ? 'bg-accent font-semibold text-on-accent' : 'text-ink-2',
        )}
      >
        {Number(day.slice(8))}
      </time>
      {ids.map((id) => (
        <DayCampaign key={id} steps={steps.filter(({ campaignId }) => campaignId === id)} />
      ))}
    </td>
  );
}

/** The steps of one campaign that begin on the day. */
function DayCampaign({ steps }: { steps: readonly Step[] }) {
  const name = steps[0]?.campaign;
  return (
    <div className="mt-1 border-l-2 border-accent pl-1.5">
      <h3 className="text-meta font-normal text-ink-2 hyphens-auto wrap-break-word">{name}</h3>
      <ul>
        {steps.map(({ campaignId, stepId, step }) => (
          <li key={stepId}>
            <Link quiet href={`/campaigns/${campaignId}?tab=plan&step=${encodeURIComponent(stepId)}`}>
              <span className="text-ink hyphens-auto wrap-break-word">{step}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
