import type { ChangeListPreview } from '../../../contract/consent-import.ts';
import type { Id } from '../../../contract/values.ts';
import { importChangeList, putImportBack, takeImportBack } from '../../consents/import-change-list.ts';
import { judgeChangeList, zoneAtSeat } from '../../consents/judge-change-list.ts';
import { guessColumns } from '../../consents/rules/change-list/guess-columns.ts';
import type { JudgedRow } from '../../consents/rules/change-list/judge-rows.ts';
import type { EngineContext } from '../../kernel/engine-context.ts';
import { command, openVault, os, query } from '../../kernel/procedures.ts';
import { knownTable } from '../../kernel/table-files.ts';
import { problemTeller } from './told-problems.ts';

/** So many rows without a problem are shown; those with one are all named. */
const mostReadyShown = 200;

/** Change lists for the places of consent texts, from foreign tables. */
export const consentImport = os.consentImport.router({
  guess: os.consentImport.guess.handler(({ context, input }) => ({
    columns: guessColumns(tableIn(context, input.tableId).columns),
  })),
  preview: os.consentImport.preview.handler((call) => {
    const table = tableIn(call.context, call.input.tableId);
    return query<typeof call.input, ChangeListPreview>((tools, { columns, language }) => {
      const zone = zoneAtSeat(tools);
      const { ready, known, wrong } = judgeChangeList(tools, table, columns);
      const tell = problemTeller(tools.templates, language, zone);
      return {
        zone,
        total: table.rows.length,
        readyCount: ready.length,
        knownCount: known.length,
        newPlaces: new Set(ready.flatMap(({ place }) => (place.known ? [] : [place]))).size,
        ready: ready.slice(0, mostReadyShown).map(shownRow),
        wrong: wrong.map(({ line, cells, problems }) => ({
          line,
          place: cells.place.slice(0, 100),
          text: cells.text.slice(0, 100),
          problems: problems.map((problem) => ({ ...problem, sentence: tell(problem) })),
        })),
      };
    })(call);
  }),
  run: os.consentImport.run.handler((call) => {
    const table = tableIn(call.context, call.input.tableId);
    return command((tools, { columns }: typeof call.input) => importChangeList(tools, table, columns))(call);
  }),
  takeBack: os.consentImport.takeBack.handler(command(takeImportBack)),
  putBack: os.consentImport.putBack.handler(command(putImportBack)),
});

function tableIn(context: EngineContext, tableId: Id) {
  return knownTable(openVault(context).tables, tableId);
}

function shownRow({
  line,
  cells,
  place,
  text,
  version,
  from,
  until,
}: JudgedRow): ChangeListPreview['ready'][number] {
  return {
    line,
    place: place.known?.name ?? cells.place,
    isNewPlace: place.known === null,
    text: text.name,
    version: version.number ?? 0,
    from: new Date(from).toISOString(),
    until: until === null ? null : new Date(until).toISOString(),
  };
}
