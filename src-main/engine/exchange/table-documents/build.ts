import type { TableDocument } from '../../../contract/table-documents.ts';
import { assertNever } from '../../../contract/values.ts';
import { zoneAtSeat } from '../../consents/judge-change-list.ts';
import { dayOf, instantNow } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { TableShelf, WrittenBook, WrittenSheet } from '../../kernel/table-files.ts';
import { type Translate, translatorOf } from '../../reports/texts.ts';
import { changeListLeft } from './change-list-left.ts';
import { changeListTemplate } from './change-list-template.ts';
import { consentRegister } from './consent-register.ts';
import { deadlineListTable } from './deadline-list.ts';
import { inquiryListTable } from './inquiry-list.ts';
import { ownQuestionnaireTable } from './own-questionnaire.ts';
import { recordListTable } from './record-list.ts';
import { demandListTable, reviewListTable } from './review-list.ts';
import { subProcessorTable } from './sub-processors.ts';
import { transferRegisterTable } from './transfer-register.ts';
import { vendorComparisonTable } from './vendor-comparison.ts';
import { vendorListLeft, vendorListTemplate } from './vendor-list.ts';
import { vendorRegisterTable } from './vendor-register.ts';

/** A spreadsheet to be written, with a proposal for its name. */
export interface BuiltTable {
  book: WrittenBook;
  fileName: string;
}

interface Content {
  title: string;
  fileName: string;
  sheets: WrittenSheet[];
}

/** Gathers what a spreadsheet holds; its times are those of the clocks at the company's seat. */
export function buildTable(tools: QueryTools, shelf: TableShelf, document: TableDocument): BuiltTable {
  const { language } = document;
  const t = translatorOf([tools.templates.reportTexts('consent-tables')], language);
  const zone = zoneAtSeat(tools);
  const { title, fileName, sheets } = contentOf(tools, shelf, document, { t, zone });
  return {
    book: { language, title, createdAt: instantNow(tools.clock), sheets },
    fileName: `${fileName}_${dayOf(tools.clock.now(), zone)}.xlsx`,
  };
}

function contentOf(
  tools: QueryTools,
  shelf: TableShelf,
  document: TableDocument,
  words: { t: Translate; zone: string },
): Content {
  switch (document.kind) {
    case 'consentRegister':
      return consentRegister(tools, document, words);
    case 'changeListTemplate':
      return changeListTemplate(words.t);
    case 'changeListLeft':
      return changeListLeft(tools, shelf, document, words);
    case 'vendorRegister':
      return vendorRegisterTable(tools, document);
    case 'subProcessors':
      return subProcessorTable(tools, document);
    case 'transferRegister':
      return transferRegisterTable(tools, document);
    case 'vendorComparison':
      return vendorComparisonTable(tools, document);
    case 'vendorListTemplate':
      return vendorListTemplate(tools, document.language);
    case 'vendorListLeft':
      return vendorListLeft(tools, shelf, document);
    case 'reviewList':
      return reviewListTable(tools, document.language);
    case 'demandList':
      return demandListTable(tools, document);
    case 'deadlineList':
      return deadlineListTable(tools, document);
    case 'recordList':
      return recordListTable(tools, document);
    case 'inquiryList':
      return inquiryListTable(tools, document);
    case 'ownQuestionnaire':
      return ownQuestionnaireTable(tools, document);
    default:
      return assertNever(document);
  }
}
