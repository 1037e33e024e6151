import type {
  ComparedVendor,
  MustCell,
  MustRow,
  QuestionRow,
} from '../../../../src-main/contract/comparison-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, formatEuro, inLanguage } from '../../../lib/format.ts';
import type { Status } from '../../../ui/status.ts';
import type { FactId } from './table-lines.ts';

/** What stands in a cell and where it leads. */
export interface ShownCell {
  status: Status | null;
  text: string;
  /** More words: the note of the answer, the day of the oldest evidence. */
  more: string;
  href: string | null;
}

const mustStatus: Record<MustCell['state'], Status> = {
  met: 'ok',
  conditional: 'caution',
  open: 'open',
  failed: 'risk',
  notApplicable: 'na',
};

const answerStatus = {
  fulfilled: 'ok',
  partly: 'caution',
  missing: 'risk',
  unknown: 'unclear',
  notApplicable: 'na',
  hidden: 'na',
  open: 'open',
} as const satisfies Record<string, Status>;

/** Evidence older than this, in months, is worth a look: it no longer counts for measures. */
const oldEvidence = 24;

/** The words of each kind of cell. */
export function useCells() {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const runHref = ({ run }: ComparedVendor, questionId: string | null) => {
    if (run === null) return null;
    return `/assessments/${run.id}${questionId === null ? '' : `?question=${encodeURIComponent(questionId)}`}`;
  };
  const must = (row: MustRow, index: number, vendor: ComparedVendor): ShownCell => {
    const cell = row.cells[index];
    if (cell === undefined) return { status: null, text: '', more: '', href: null };
    const days = cell.terms.map(
      ({ title, dueOn }) => `${inLanguage(title, language)}: ${formatDay(dueOn, language)}`,
    );
    const vendorHref = `/vendors/${vendor.vendorId}?tab=${row.id === 'cost' ? 'facts' : 'overview'}`;
    return {
      status: mustStatus[cell.state],
      text: inLanguage(cell.text, language),
      more: [t(`table.states.${cell.state}`), ...days].join('; '),
      href: cell.questionId === null ? vendorHref : runHref(vendor, cell.questionId),
    };
  };
  const question = (row: QuestionRow, index: number, vendor: ComparedVendor): ShownCell => {
    const cell = row.cells[index];
    const value = cell?.value ?? 'open';
    const parts = [cell?.note ?? '', cell?.evidence ? t('table.withEvidence', { count: cell.evidence }) : ''];
    return {
      status: answerStatus[value],
      text: t(`table.values.${value}`),
      more: parts.filter((part) => part !== '').join(' · '),
      href: runHref(vendor, row.questionId),
    };
  };
  const fact = (id: FactId, vendor: ComparedVendor): ShownCell => {
    const tab = { cost: 'facts', evidence: 'evidence', subProcessors: 'subProcessors' }[id];
    return { ...factCell(id, vendor), href: `/vendors/${vendor.vendorId}?tab=${tab}` };
  };
  const factCell = (id: FactId, vendor: ComparedVendor): Omit<ShownCell, 'href'> => {
    if (id === 'subProcessors')
      return { status: null, text: t('table.subCount', { count: vendor.subProcessors }), more: '' };
    if (id === 'evidence') return evidenceCell(vendor);
    if (vendor.yearlyCents === null) return { status: 'open', text: t('table.noPrice'), more: '' };
    return {
      status: null,
      text: formatEuro(vendor.yearlyCents, language),
      more: vendor.priceFrom === 'offer' ? t('table.offer') : '',
    };
  };
  const evidenceCell = ({ evidence }: ComparedVendor): Omit<ShownCell, 'href'> => {
    const { months, oldestOn, dated, undated } = evidence;
    if (dated + undated === 0) return { status: 'open', text: t('table.noEvidence'), more: '' };
    if (months === null) return { status: 'open', text: t('table.undated'), more: '' };
    return {
      status: months > oldEvidence ? 'caution' : 'ok',
      text: t('table.months', { count: months }),
      more: oldestOn === null ? '' : t('table.evidenceHint', { day: formatDay(oldestOn, language) }),
    };
  };
  return { must, question, fact };
}
