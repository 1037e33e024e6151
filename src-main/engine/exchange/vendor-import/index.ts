import type { Id } from '../../../contract/values.ts';
import type { VendorList, VendorListPreview } from '../../../contract/vendor-import.ts';
import type { EngineContext } from '../../kernel/engine-context.ts';
import { command, openVault, os, query } from '../../kernel/procedures.ts';
import { knownTable } from '../../kernel/table-files.ts';
import type { Templates } from '../../templates.ts';
import { importVendors, putVendorsBack, takeVendorsBack } from '../../vendors/import-vendors.ts';
import { judgeVendorList } from '../../vendors/judge-vendor-list.ts';
import { guessColumns } from '../../vendors/rules/vendor-list/guess-columns.ts';
import type { ListedVendor } from '../../vendors/rules/vendor-list/read-row.ts';
import { listWords, ownTitles, problemTeller } from './list-words.ts';

/** So many new vendors are shown; duplicates and rows with a problem are all named. */
const mostReadyShown = 200;

/** Lists of vendors from foreign tables. */
export const vendorImport = os.vendorImport.router({
  guess: os.vendorImport.guess.handler(({ context, input }) => ({
    columns: guessColumns(tableIn(context, input.tableId).columns, ownTitles(context.templates)),
  })),
  preview: os.vendorImport.preview.handler((call) => {
    const table = tableIn(call.context, call.input.tableId);
    return query<typeof call.input, VendorListPreview>((tools, list) => {
      const { added, completed, duplicates, wrong } = judgeVendorList(
        tools,
        table,
        asked(tools.templates, list),
      );
      const tell = problemTeller(tools.templates, list.language);
      return {
        total: table.rows.length,
        newCount: added.length,
        completedCount: completed.size,
        withoutCountry: added.filter(({ profile }) => profile.seatCountry === null).length,
        ready: added.slice(0, mostReadyShown).map(shownVendor),
        duplicates,
        wrong: wrong.map(({ line, name, problems }) => ({
          line,
          name,
          problems: problems.map(({ code, field, value }) => ({
            code,
            field,
            sentence: tell({ code, field, value }),
          })),
        })),
      };
    })(call);
  }),
  run: os.vendorImport.run.handler((call) => {
    const table = tableIn(call.context, call.input.tableId);
    return command((tools, list: typeof call.input) =>
      importVendors(tools, table, asked(tools.templates, list)),
    )(call);
  }),
  takeBack: os.vendorImport.takeBack.handler(command(takeVendorsBack)),
  putBack: os.vendorImport.putBack.handler(command(putVendorsBack)),
});

function tableIn(context: EngineContext, tableId: Id) {
  return knownTable(openVault(context).tables, tableId);
}

function asked(templates: Templates, { language, ...list }: VendorList) {
  return { ...list, words: listWords(templates, language) };
}

function shownVendor({
  line,
  profile,
  isCountryGuessed,
  service,
  storage,
  others,
  papers,
}: ListedVendor): VendorListPreview['ready'][number] {
  return {
    line,
    name: profile.name,
    city: profile.seatCity,
    country: profile.seatCountry,
    isCountryGuessed,
    service: [service, ...others.map((one) => one.service)].map(({ name }) => name).join(', '),
    purpose: service.purpose.slice(0, 200),
    papers: papers.length,
    storage: [storage, ...others.map((one) => one.storage)]
      .flat()
      .map(({ country, place }) => country ?? place.slice(0, 100)),
  };
}
