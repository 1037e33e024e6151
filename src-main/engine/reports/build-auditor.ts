import { wholeRegister } from '../../contract/nothing-known.ts';
import type { AuditorSection } from '../../contract/report-sections.ts';
import type { ReportRequest } from '../../contract/reports.ts';
import { assertNever, type Day, type Language } from '../../contract/values.ts';
import { seatOf } from '../breaches/seat.ts';
import { addDays, dayOf, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherAuditorFile } from './facts/auditor-file.ts';
import { startOfDay } from './facts/day-bounds.ts';
import { fileNameOf } from './file-name.ts';
import type { FileChapter } from './layouts/auditor-file/chapter.ts';
import { auditorFile } from './layouts/auditor-file/index.ts';
import { sheetFor } from './sheet.ts';

type Asked = Extract<ReportRequest, { kind: 'auditorFile' }>;

/** All registers at a day as one file: each chapter is the register as it is printed by itself. */
export function buildAuditorFile(
  tools: QueryTools,
  request: Asked,
  build: (register: ReportRequest) => BuiltReport,
): BuiltReport {
  const { day, language, kind, sections } = request;
  const now = today(tools.clock);
  if (day > now) throw refuse('TIME_IN_FUTURE', { field: 'day', now: tools.clock.now().toISOString() });
  const { zone } = seatOf(tools);
  const facts = gatherAuditorFile(tools, day, zone);
  const chapters: FileChapter[] = sections.map((section) => {
    const register = registerOf(section, { day, now, zone, language, from: facts.earliest });
    return {
      section,
      register: register && build(register).definition.content,
      isOfToday: day < now && keepsNoPast.has(section),
    };
  });
  const texts = ['audit-extract', 'auditor-file'] as const;
  const sheet = sheetFor(tools.templates, texts, language, zone);
  return {
    definition: auditorFile(sheet, facts, chapters),
    fileName: fileNameOf(kind, language, day, dayOf(tools.clock.now(), zone)),
    missing: [],
  };
}

/** What is known of today only. */
const keepsNoPast: ReadonlySet<AuditorSection> = new Set<AuditorSection>([
  'company',
  'measures',
  'subProcessors',
  'transfers',
  'demands',
  'campaigns',
]);

interface Place {
  day: Day;
  now: Day;
  zone: string;
  language: Language;
  /** Earliest day of any case or request. */
  from: Day;
}

/** The register that a chapter repeats; null for chapters of the file's own. */
function registerOf(
  section: AuditorSection,
  { day, now, zone, language, from }: Place,
): ReportRequest | null {
  const isPast = day < now;
  switch (section) {
    case 'company':
    case 'campaigns':
    case 'trail':
      return null;
    case 'measures':
      return { kind: 'measuresOverview', language };
    case 'vendors':
      return { kind: 'vendorRegister', filter: wholeRegister, asOf: isPast ? day : null, language };
    case 'subProcessors':
      return { kind: 'subProcessorOverview', vendorId: null, language };
    case 'transfers': {
      const filter = { search: '', verdicts: [], countries: [], tools: [], tia: [] };
      return { kind: 'transferRegister', filter, language };
    }
    case 'demands':
      return { kind: 'demandList', filter: { kind: 'all', isOverdue: false, search: '' }, language };
    case 'consents': {
      const at = new Date(Date.parse(startOfDay(addDays(day, 1), zone)) - 1).toISOString();
      return { kind: 'consentRegister', at: isPast ? at : null, language };
    }
    case 'breaches':
      return { kind: 'breachRegister', from, to: day, language };
    case 'requests':
      return { kind: 'requestRegister', from, to: day, language };
    default:
      return assertNever(section);
  }
}
