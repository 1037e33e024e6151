import type { SubProcessorNotice } from '../../contract/subprocessor-notices.ts';
import type { Day } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { dayText } from '../law/wording.ts';
import { noticesOf } from '../subprocessors/notice-of.ts';
import type { Waiting } from './rules.ts';

/** Notices with changes that nobody decided: by the last day to object, or without a day where none is recorded. */
export function objectionsWaiting(tools: QueryTools, until: Day): Waiting[] {
  const day = today(tools.clock);
  return noticesOf(tools, null).flatMap((notice) => {
    const end = notice.period.until;
    const open = notice.changes.filter(({ state }) => state === 'open');
    // What has lapsed is decided by the contract; it stays on its own page.
    if (open.length === 0 || (end !== null && (end > until || end < day))) return [];
    return [waiting(notice, open)];
  });
}

function waiting(
  { id, vendorId, vendorName, period }: SubProcessorNotice,
  open: readonly { name: string }[],
): Waiting {
  const names = open
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ');
  const more = open.length > 3 ? ' …' : '';
  const end = period.until === null ? null : dayText(period.until);
  return {
    id: `objectionEnds:${id}`,
    kind: 'objectionEnds',
    title: {
      de: `${vendorName}: Änderung bei Unterauftragsverarbeitern entscheiden`,
      en: `${vendorName}: decide change of sub-processors`,
    },
    why: {
      de: `${names}${more}. ${end ? `Widerspruch bis ${end.de}.` : 'Eine Frist ist nicht eingetragen.'}`,
      en: `${names}${more}. ${end ? `Object until ${end.en}.` : 'No period is recorded.'}`,
    },
    dueOn: period.until,
    vendorId,
    assessmentId: null,
  };
}
