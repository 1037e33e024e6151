import { command, openVault, os, query, queryTools } from '../kernel/procedures.ts';
import { knownTable } from '../kernel/table-files.ts';
import { createQuestionnaire, discardDraft, restoreDraft, saveDraft, startDraft } from './change-drafts.ts';
import { differences } from './differences.ts';
import { guessColumns, importTable, previewTable } from './import-table.ts';
import { previewOf } from './preview.ts';
import { publishQuestionnaire, removeQuestionnaire, restoreQuestionnaire, setAsked } from './publish.ts';
import { listQuestionnaires, questionnaireOf, versionContent } from './read-questionnaires.ts';

/** The questionnaires that assessments ask: the shipped ones, to be read, and the company's own in versions. */
export const questionnaires = os.questionnaires.router({
  list: os.questionnaires.list.handler(query(listQuestionnaires)),
  shipped: os.questionnaires.shipped.handler(({ context, input }) =>
    context.templates.questionnaire(input.id),
  ),
  get: os.questionnaires.get.handler(query(questionnaireOf)),
  version: os.questionnaires.version.handler(query(versionContent)),
  create: os.questionnaires.create.handler(command(createQuestionnaire)),
  startDraft: os.questionnaires.startDraft.handler(command(startDraft)),
  saveDraft: os.questionnaires.saveDraft.handler(command(saveDraft)),
  discardDraft: os.questionnaires.discardDraft.handler(command(discardDraft)),
  restoreDraft: os.questionnaires.restoreDraft.handler(command(restoreDraft)),
  publish: os.questionnaires.publish.handler(command(publishQuestionnaire)),
  setAsked: os.questionnaires.setAsked.handler(command(setAsked)),
  remove: os.questionnaires.remove.handler(command(removeQuestionnaire)),
  restore: os.questionnaires.restore.handler(command(restoreQuestionnaire)),
  guessColumns: os.questionnaires.guessColumns.handler(({ context, input }) =>
    guessColumns(queryTools(context), knownTable(openVault(context).tables, input.tableId)),
  ),
  previewTable: os.questionnaires.previewTable.handler(({ context, input }) =>
    previewTable(knownTable(openVault(context).tables, input.tableId), input.columns),
  ),
  importTable: os.questionnaires.importTable.handler((call) => {
    const { tableId, columns } = call.input;
    const table = knownTable(openVault(call.context).tables, tableId);
    return command((tools) => importTable(tools, table, columns))(call);
  }),
  preview: os.questionnaires.preview.handler(query(previewOf)),
  differences: os.questionnaires.differences.handler(({ context, signal }) => differences(context, signal)),
});
