import type { TableDocument } from '../../../contract/table-documents.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { SheetCell } from '../../kernel/table-files.ts';
import { countryName, findCountry } from '../../law/countries.ts';
import { translatorOf } from '../../reports/texts.ts';
import { concentration } from '../../subprocessors/gather-uses.ts';

type Document = Extract<TableDocument, { kind: 'subProcessors' }>;

/** Firms behind the vendors as filtered, and on a second sheet every use with its dates. */
export function subProcessorTable(tools: QueryTools, { filter, language }: Document) {
  const { templates } = tools;
  const t = translatorOf(
    [templates.reportTexts('common'), templates.reportTexts('sub-processor-tables')],
    language,
  );
  const law = templates.transferLaw();
  const land = (code: string | null) =>
    code === null ? t('table.unknown') : countryName(code, findCountry(code, law))[language];
  const { firms, vendorsWithChain } = concentration(tools, filter);
  return {
    title: t('table.title'),
    fileName: t('table.fileName'),
    sheets: [
      {
        name: t('table.firms'),
        columns: [
          { title: t('table.firm'), width: 36 },
          { title: t('table.vendors'), width: 12 },
          { title: t('table.ofVendors'), width: 12 },
          { title: t('table.services'), width: 12 },
          { title: t('table.countries'), width: 36 },
          { title: t('table.verdict'), width: 28 },
          { title: t('table.otherNames'), width: 40 },
        ],
        rows: firms.map((firm): SheetCell[] => [
          firm.name,
          firm.vendors,
          vendorsWithChain,
          firm.services,
          [...firm.countries.map(land), ...(firm.hasUnknownCountry ? [land(null)] : [])].join(', '),
          t(`transfer.${firm.worst}`),
          firm.otherNames.join(', '),
        ]),
      },
      {
        name: t('table.uses'),
        columns: [
          { title: t('table.firm'), width: 36 },
          { title: t('table.vendor'), width: 28 },
          { title: t('table.service'), width: 28 },
          { title: t('table.level'), width: 8 },
          { title: t('table.above'), width: 28 },
          { title: t('table.purpose'), width: 40 },
          { title: t('table.place'), width: 20 },
          { title: t('table.country'), width: 20 },
          { title: t('table.tool'), width: 20 },
          { title: t('table.verdict'), width: 28 },
          { title: t('table.since'), width: 12 },
          { title: t('table.until'), width: 12 },
        ],
        rows: firms.flatMap(({ uses }) =>
          uses.map((use): SheetCell[] => [
            use.name,
            use.vendorName,
            use.serviceName,
            use.level,
            use.above,
            use.purpose,
            use.city,
            land(use.country),
            t(`tool.${use.tool}`),
            t(`transfer.${use.verdict}`),
            use.since === null ? null : { day: use.since },
            use.until === null ? null : { day: use.until },
          ]),
        ),
      },
    ],
  };
}
