import type { Deadline } from '../../contract/deadlines.ts';
import type { InquiryCalendar } from '../../contract/inquiries.ts';
import { gatherDeadlines } from '../deadlines/list-deadlines.ts';
import { inquiryRows } from '../inquiries/inquiry-of.ts';
import type { QueryTools } from '../kernel/engine-context.ts';

/**
 * Days on which answers of vendors are due, of the inquiries of a list or of one. They are the deadlines that the calendar
 * of everything holds, with their ids, so that whoever reads in both has each event once.
 */
export function inquiryDeadlines(tools: QueryTools, { filter, inquiryId }: InquiryCalendar): Deadline[] {
  const asked = inquiryId === null ? filter : { view: 'all' as const, search: '' };
  const listed = inquiryRows(tools, { ...asked, vendorId: null }).map(({ id }) => id);
  const wanted = new Set(listed.filter((id) => inquiryId === null || id === inquiryId));
  const { rows } = gatherDeadlines(tools, { from: null, to: '9999-12-31', sorts: ['condition'] });
  return rows.filter((row) => row.inquiryId !== null && wanted.has(row.inquiryId));
}
