import type { CommandTools } from '../kernel/engine-context.ts';
import { recordNotice } from '../subprocessors/change-notices.ts';
import type { SampleCompany } from './sample-company.ts';
import type { SampleReading } from './sample-reading.ts';

/** Records the notices of change of the sample, through the rules that read any list. */
export function importNotices(tools: CommandTools, sample: SampleCompany, reading: SampleReading): void {
  for (const notice of sample.subProcessorNotices) {
    const { serviceId, objectionDays } = notice;
    const facts = {
      toldBy: reading.text(notice.toldBy),
      noticedOn: reading.day(notice.noticedDays),
      objectionDays,
      objectionUntil: null,
      effectiveOn: reading.day(notice.effectiveDays),
      note: reading.text(notice.note),
    };
    const list = { kind: 'text' as const, text: reading.text(notice.list), name: `${facts.noticedOn}.txt` };
    recordNotice(tools, { serviceId, columns: null, isComplete: false, apart: [], facts }, list);
  }
}
