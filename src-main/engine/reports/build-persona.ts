import type { ReportRequest } from '../../contract/reports.ts';
import { assertNever } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherMatrix, gatherPersona } from './facts/persona.ts';
import { fileNameOf } from './file-name.ts';
import { contentMatrixReport } from './layouts/content-matrix.ts';
import { personaSheet } from './layouts/persona-sheet/index.ts';
import { sheetFor } from './sheet.ts';

type PersonaKind = 'personaSheet' | 'contentMatrix';
export type PersonaRequest = Extract<ReportRequest, { kind: PersonaKind }>;

/** Whether a report is about personas or their contents. */
export function isAboutPersonas(request: ReportRequest): request is PersonaRequest {
  return request.kind === 'personaSheet' || request.kind === 'contentMatrix';
}

/** Gathers and lays out a report on personas or their contents. */
export function buildPersonaReport(tools: QueryTools, request: PersonaRequest): BuiltReport {
  const { language } = request;
  const { clock, templates } = tools;
  const day = today(clock);
  switch (request.kind) {
    case 'personaSheet': {
      const facts = gatherPersona(tools, request.personaId, request.versionId);
      const sheet = sheetFor(templates, ['persona-words', 'persona-sheet'], language, clock.timeZone);
      return {
        definition: personaSheet(sheet, facts),
        fileName: fileNameOf(request.kind, language, facts.content.label, day),
        missing: [],
      };
    }
    case 'contentMatrix': {
      const sheet = sheetFor(templates, ['persona-words', 'content-matrix'], language, clock.timeZone);
      return {
        definition: contentMatrixReport(sheet, gatherMatrix(tools)),
        fileName: fileNameOf(request.kind, language, '', day),
        missing: [],
      };
    }
    default:
      return assertNever(request);
  }
}
