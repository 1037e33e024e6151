import type { TableDocument } from '../../../contract/table-documents.ts';
import type { TransferRow } from '../../../contract/transfer-register.ts';
import type { Day } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { SheetCell } from '../../kernel/table-files.ts';
import { type Translate, translatorOf } from '../../reports/texts.ts';
import { listTransfers } from '../../transfers/list-transfers.ts';

type Register = Extract<TableDocument, { kind: 'transferRegister' }>;

const widths = {
  vendorOnly: 30,
  service: 34,
  exporter: 30,
  importer: 32,
  kind: 24,
  place: 22,
  country: 22,
  code: 12,
  tool: 30,
  dpfCheckedOn: 18,
  fallback: 14,
  tia: 18,
  tiaResult: 30,
  tiaOn: 14,
  tiaReview: 18,
  verdictOnly: 20,
  reason: 90,
  categories: 40,
  hr: 18,
  special: 10,
  sinceOnly: 14,
} as const;

/** The register of transfers as the screen shows it, recipients without a country on a sheet of their own: days are days, yes and no are words of the sheet's language. */
export function transferRegisterTable(tools: QueryTools, { filter, language }: Register) {
  const t = translatorOf([tools.templates.reportTexts('transfers')], language);
  const { rows, unknown, day } = listTransfers(tools, filter);
  const names = new Map(
    tools.templates.transferLaw().countries.map(({ code, name }) => [code, name[language]]),
  );
  const columns = Object.entries(widths);
  const sheetOf = (name: string, shown: readonly TransferRow[]) => ({
    name: t(`transferRegister.${name}`),
    columns: columns.map(([id, width]) => ({ title: t(`transferRegister.${id}`), width })),
    rows: shown.map((row) => {
      const cells = cellsOf(row, { t, language, country: names.get(row.country ?? '') ?? '' });
      return columns.map(([id]) => cells[id as keyof typeof widths]);
    }),
  });
  return {
    title: `${t('transferRegister.title')}, ${day}`,
    fileName: t('transferRegister.fileName'),
    sheets: [sheetOf('sheet', rows), ...(unknown.length === 0 ? [] : [sheetOf('unknownSheet', unknown)])],
  };
}

interface Words {
  t: Translate;
  language: 'de' | 'en';
  country: string;
}

function cellsOf(row: TransferRow, { t, language, country }: Words): Record<keyof typeof widths, SheetCell> {
  const word = (id: string) => t(`transferWords.${id}`);
  const day = (value: Day | null): SheetCell => (value === null ? null : { day: value });
  const yesNo = (value: boolean) => word(value ? 'yes' : 'no');
  return {
    vendorOnly: row.vendor,
    service: row.service,
    exporter: row.exporter,
    importer: row.importer,
    kind: word(`kind_${row.kind}`),
    place: row.place,
    country: row.country === null ? word('unknown') : country,
    code: row.country,
    tool: word(`tool_${row.tool}`),
    dpfCheckedOn: day(row.dpfCheckedOn),
    fallback: yesNo(row.hasFallback),
    tia: word(`tia_${row.tia.state}`),
    tiaResult: row.tia.result === null ? null : word(`result_${row.tia.result}`),
    tiaOn: day(row.tia.on),
    tiaReview: day(row.tia.reviewOn),
    verdictOnly: word(row.verdict),
    reason: row.reason[language],
    categories: row.dataCategories.join(', '),
    hr: yesNo(row.hasHrData),
    special: yesNo(row.hasSpecialCategories),
    sinceOnly: day(row.since),
  };
}
