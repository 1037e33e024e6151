import type { TableDocument } from '../../../contract/table-documents.ts';
import type { Language } from '../../../contract/values.ts';
import type { VendorRow } from '../../../contract/vendor-register.ts';
import { today } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { SheetCell } from '../../kernel/table-files.ts';
import { zoneClock } from '../../law/zone-clock.ts';
import { type Translate, translatorOf } from '../../reports/texts.ts';
import { listVendors } from '../../vendors/list-vendors.ts';
import { registerAt } from '../../vendors/register-at.ts';
import { contractById, profileById } from '../../vendors/repo/vendors.ts';

type Register = Extract<TableDocument, { kind: 'vendorRegister' }>;
const pageSize = 200;

/** The register as it is filtered and sorted, or as it stood at the end of a day; days are days and prices numbers. */
export function vendorRegisterTable(tools: QueryTools, document: Register) {
  const t = translatorOf(
    ['common', 'vendor-register', 'vendor-tables'].map((name) =>
      tools.templates.reportTexts(name as 'common' | 'vendor-register' | 'vendor-tables'),
    ),
    document.language,
  );
  const { asOf } = document;
  const isPast = asOf !== null && asOf < today(tools.clock);
  const day = isPast ? asOf : today(tools.clock);
  return {
    title: t('sheet.title', { day }),
    fileName: isPast ? `${t('sheet.fileName')}_${t('sheet.asOf')}-${day}` : t('sheet.fileName'),
    sheets: isPast ? [sheetThen(tools, day, t), noteSheet(t)] : [sheetNow(tools, document, t)],
  };
}

function sheetNow(tools: QueryTools, document: Register, t: Translate) {
  const rows = rowsOf(tools, document);
  const country = countryNames(tools, document.language);
  return {
    name: t('list.sheet'),
    columns: [
      { title: t('column.name'), width: 32 },
      { title: t('column.legalName'), width: 32 },
      { title: t('column.service'), width: 36 },
      { title: t('register.role'), width: 26 },
      { title: t('sheet.seat'), width: 20 },
      { title: t('sheet.countries'), width: 24 },
      { title: t('sheet.transfer'), width: 24 },
      { title: t('register.agreement'), width: 16 },
      { title: t('register.risk'), width: 14 },
      { title: t('register.findings'), width: 10 },
      { title: t('register.status'), width: 28 },
      { title: t('register.review'), width: 16 },
      { title: t('column.need'), width: 16 },
      { title: t('register.owner'), width: 24 },
      { title: t('column.startsOn'), width: 16 },
      { title: t('column.endsOn'), width: 16 },
      { title: t('column.noticeBy'), width: 16 },
      { title: t('sheet.price'), width: 14 },
      { title: t('column.pricePer'), width: 14 },
      { title: t('column.website'), width: 34 },
    ],
    rows: rows.map((row) => cellsNow(tools, row, country, t)),
  };
}

function rowsOf(tools: QueryTools, { filter, sort }: Register): VendorRow[] {
  const rows: VendorRow[] = [];
  let total = 0;
  do {
    const page = listVendors(tools, { filter, sort, groupBy: 'none', offset: rows.length, limit: pageSize });
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
    total = page.total;
  } while (rows.length < total);
  return rows;
}

/** What countries are called; a code that is none stays. */
function countryNames({ templates }: QueryTools, language: Language): (code: string) => string {
  const { countries, aliases } = templates.transferLaw();
  const names = new Map(countries.map(({ code, name }) => [code, name[language]]));
  return (code) => names.get(aliases[code] ?? code) ?? code;
}

function cellsNow(
  tools: QueryTools,
  row: VendorRow,
  country: (code: string) => string,
  t: Translate,
): SheetCell[] {
  const profile = profileById(tools.db, row.id);
  const contract = contractById(tools.db, row.id);
  const day = (value: string | null | undefined): SheetCell => (value ? { day: value } : null);
  return [
    row.name,
    profile?.legalName ?? '',
    row.service,
    row.role && t(`role.${row.role}`),
    profile?.seatCountry ? country(profile.seatCountry) : null,
    row.countries.map(country).join(', '),
    row.transferVerdict && t(`transfer.${row.transferVerdict}`),
    t(`agreementState.${row.agreement}`),
    t(`riskLevel.${row.risk}`),
    row.openFindings,
    t(`status.${row.status}`),
    day(row.nextReviewOn),
    row.protectionNeed && t(`need.${row.protectionNeed}`),
    row.ownerName,
    day(contract?.startsOn),
    day(contract?.endsOn),
    day(contract?.noticeBy),
    contract?.priceCents == null ? null : contract.priceCents / 100,
    contract?.priceCents == null ? null : t(`sheet.per_${contract.pricePer}`),
    profile?.website ?? '',
  ];
}

function sheetThen(tools: QueryTools, day: string, t: Translate) {
  const seat = zoneClock(tools.clock.timeZone);
  return {
    name: t('list.sheet'),
    columns: [
      { title: t('column.name'), width: 32 },
      { title: t('column.service'), width: 36 },
      { title: t('register.status'), width: 28 },
      { title: t('then.decision'), width: 28 },
      { title: t('sheet.decidedOn'), width: 16 },
      { title: t('sheet.decidedBy'), width: 24 },
      { title: t('register.review'), width: 16 },
    ],
    rows: registerAt(tools, day).map((row): SheetCell[] => [
      row.name,
      row.services.join(', '),
      t(`status.${row.status}`),
      row.decision && t(`then.${row.decision.result}`),
      row.decision && { day: seat.textAt(Date.parse(row.decision.at)).slice(0, 10) },
      row.decision?.by ?? null,
      row.nextReviewOn && { day: row.nextReviewOn },
    ]),
  };
}

/** What cannot be told of a day of the past is said in the file itself. */
function noteSheet(t: Translate) {
  return {
    name: t('list.hints'),
    columns: [{ title: t('sheet.about'), width: 120 }],
    rows: [[t('then.note')]],
  };
}
