import { documentOf } from '../document.ts';
import type { AuditExtractFacts, ChainedEntry } from '../facts/audit-extract.ts';
import { cell, chapter, dataTable, factTable, groupedHash, heads, paragraph, status } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import type { Sheet } from '../sheet.ts';
import { shortenLines } from '../typography.ts';

/** Entries of the audit trail of a period or a record, each with its hash and whether it follows from the one before. */
export function auditExtract(sheet: Sheet, facts: AuditExtractFacts): PrintDefinition {
  const { t } = sheet;
  const scope = scopeOf(sheet, facts);
  return documentOf(
    sheet,
    facts.company,
    {
      title: `${t('auditExtract.title')}: ${scope}`,
      subject: t('auditExtract.overline'),
      runningTitle: `${t('auditExtract.title')} · ${scope}`,
      confidentiality: t('common.confidentialLetter'),
      isLandscape: true,
    },
    [
      { text: t('auditExtract.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: t('auditExtract.title'), style: 'title', tag: 'H1' },
      paragraph(scope, 'sub', [0, 2, 0, 10]),
      chapter(sheet, 1, t('auditExtract.chain')),
      ...chainPart(sheet, facts),
      chapter(sheet, 2, t('auditExtract.entries')),
      ...entriesPart(sheet, facts),
      chapter(sheet, 3, t('auditExtract.recompute')),
      paragraph(t('auditExtract.recomputeText'), 'body'),
      paragraph(t('auditExtract.limits'), 'body', [0, 4, 0, 0]),
    ],
  );
}

function scopeOf({ t, format, language }: Sheet, { from, to, subject }: AuditExtractFacts): string {
  const period =
    from !== null && to !== null
      ? t('auditExtract.between', { from: format.day(from), to: format.day(to) })
      : from !== null
        ? t('auditExtract.since', { from: format.day(from) })
        : to !== null
          ? t('auditExtract.until', { to: format.day(to) })
          : t('auditExtract.always');
  return [subject?.[language] ?? t('auditExtract.allRecords'), period].join(', ');
}

/** Whether the chain holds, how long it is, and its head. */
export function chainPart(sheet: Sheet, { chain, entries, omitted }: AuditExtractFacts): Node[] {
  const { t, format } = sheet;
  const state =
    chain.firstBroken === null
      ? status(sheet, 'tick', t('auditExtract.intact', { count: chain.entries }), 'h4')
      : status(sheet, 'cross', t('auditExtract.broken', { number: chain.firstBroken }), 'h4');
  return [
    { ...state, margin: [0, 0, 0, 6] },
    factTable(
      sheet,
      [
        [t('auditExtract.inTrail'), format.number(chain.entries)],
        [t('auditExtract.inExtract'), format.number(entries.length)],
        ...(omitted > 0
          ? [[t('auditExtract.omitted'), format.number(omitted)] satisfies [string, string]]
          : []),
        [t('auditExtract.head'), { text: groupedHash(chain.head), style: 'mono' }],
      ],
      170,
    ),
  ];
}

function entriesPart(sheet: Sheet, { entries, told }: AuditExtractFacts): Node[] {
  const { t } = sheet;
  if (entries.length === 0) return [paragraph(t('auditExtract.empty'), 'body')];
  return [
    dataTable(
      [34, 106, 104, '*', 170, 66],
      heads([
        t('auditExtract.number'),
        t('auditExtract.time'),
        t('auditExtract.actor'),
        t('auditExtract.what'),
        t('auditExtract.hash'),
        t('auditExtract.place'),
      ]),
      entries.map((entry) => rowOf(sheet, entry, told)),
    ),
  ];
}

function rowOf(sheet: Sheet, entry: ChainedEntry, told: ReadonlySet<string>): Node[] {
  const { t, format, language } = sheet;
  const label = shortenLines(entry.label[language], 2, 190, 9);
  const key = entry.action.replaceAll('.', '_');
  const what = told.has(key)
    ? t(`auditAction.${key}`, { label })
    : t('auditExtract.otherAction', { action: entry.action, label });
  return [
    cell(String(entry.number)),
    cell(format.moment(entry.at)),
    cell(entry.actor || t('auditExtract.nobody')),
    cell(what),
    { text: groupedHash(entry.hash), style: 'mono' },
    entry.fits
      ? status(sheet, 'tick', t('auditExtract.fits'))
      : status(sheet, 'cross', t('auditExtract.breaks')),
  ];
}
