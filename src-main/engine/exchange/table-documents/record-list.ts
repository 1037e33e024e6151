import type { TableDocument } from '../../../contract/table-documents.ts';
import { assertNever } from '../../../contract/values.ts';
import { listBreaches } from '../../breaches/list-breaches.ts';
import { campaignRows } from '../../campaigns/campaign-of.ts';
import { listOwnMeasures } from '../../company/repo.ts';
import { comparisonRows } from '../../comparisons/comparison-of.ts';
import { trailPage } from '../../kernel/audit/repo.ts';
import { today } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { personaRows } from '../../personas/read-personas.ts';
import { pieceRows } from '../../personas/read-pieces.ts';
import { translatorOf } from '../../reports/texts.ts';
import { listRequests } from '../../requests/list-requests.ts';
import { listScoringModels } from '../../scoring/list-models.ts';
import { noticesOf } from '../../subprocessors/notice-of.ts';
import { listAssessments } from '../../transfers/assessments.ts';
import { breachColumns, noticeColumns, requestColumns, tiaColumns } from './records/case-lists.ts';
import { listWordsOf } from './records/list-words.ts';
import {
  campaignColumns,
  comparisonColumns,
  modelColumns,
  personaColumns,
  pieceColumns,
} from './records/marketing-lists.ts';
import { auditColumns, measureColumns } from './records/own-lists.ts';
import { shownRows } from './records/shown-rows.ts';

type Wanted = Extract<TableDocument, { kind: 'recordList' }>;

/** As many entries as a sheet holds beside its head (1,048,576 rows). */
const mostRows = 1_048_575;

/** The records of a list as its page shows them: which of them and in which order the page says. */
export function recordListTable(tools: QueryTools, wanted: Wanted) {
  const t = translatorOf([tools.templates.reportTexts('record-tables')], wanted.language);
  const name = t(`records.${wanted.of}`);
  return {
    title: t('records.title', { list: name, day: today(tools.clock) }),
    fileName: name.replaceAll(' ', '-'),
    sheets: [{ name, ...rowsOf(tools, wanted) }],
  };
}

function rowsOf(tools: QueryTools, { of, ids, subjectId, language }: Wanted) {
  const words = listWordsOf(tools, language);
  switch (of) {
    case 'requests': {
      const { requests } = listRequests(tools, { view: 'all', search: '' });
      return shownRows(words, requestColumns(words), requests, ids);
    }
    case 'breaches': {
      const real = listBreaches(tools, { view: 'all', search: '' }).rows;
      const drills = ids === null ? [] : listBreaches(tools, { view: 'drills', search: '' }).rows;
      return shownRows(words, breachColumns(words), [...real, ...drills], ids);
    }
    case 'campaigns':
      return shownRows(words, campaignColumns(words), both(tools, ids, campaignRows), ids);
    case 'personas':
      return shownRows(words, personaColumns(words), both(tools, ids, personaRows), ids);
    case 'pieces': {
      const labels = new Map(both(tools, [], personaRows).map(({ id, label }) => [id, label]));
      const pieces = both(tools, ids, (asked, input: Asked) => ({ rows: pieceRows(asked, input).pieces }));
      return shownRows(words, pieceColumns(words, labels), pieces, ids);
    }
    case 'models':
      return shownRows(words, modelColumns(words), both(tools, ids, listScoringModels), ids);
    case 'comparisons':
      return shownRows(words, comparisonColumns(words), both(tools, ids, comparisonRows), ids);
    case 'notices':
      return shownRows(words, noticeColumns(words), noticesOf(tools, null), ids);
    case 'tias':
      return shownRows(words, tiaColumns(words), listAssessments(tools).assessments, ids);
    case 'auditTrail': {
      const entries = trailPage(tools.db, subjectId, null, mostRows);
      return shownRows(words, auditColumns(words), entries.map(withNumber), null);
    }
    case 'measures': {
      const measures = listOwnMeasures(tools.db).map((measure) => ({ ...measure, id: measure.control }));
      return shownRows(words, measureColumns(words, tools, language), measures, null);
    }
    default:
      return assertNever(of);
  }
}

interface Asked {
  search: string;
  isArchived: boolean;
}

/** Who names records may mean archived ones; a whole list has those that are not. */
function both<Row>(
  tools: QueryTools,
  ids: readonly string[] | null,
  read: (tools: QueryTools, asked: Asked) => { rows: Row[] },
): Row[] {
  const { rows } = read(tools, { search: '', isArchived: false });
  return ids === null ? rows : [...rows, ...read(tools, { search: '', isArchived: true }).rows];
}

function withNumber<Entry extends { number: number }>(entry: Entry): Entry & { id: string } {
  return { ...entry, id: String(entry.number) };
}
