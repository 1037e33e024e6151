import { ReportRequest } from './reports.ts';
import { isWordKind } from './word-documents.ts';

/** A report that can be had as a text for Word. */
export const WordRequest = ReportRequest.refine(({ kind }) => isWordKind(kind));
