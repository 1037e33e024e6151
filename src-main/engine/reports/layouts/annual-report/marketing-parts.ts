import type { AnnualFacts } from '../../facts/annual-report.ts';
import { cell, dataTable, heads, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Consent texts and documents that were published. */
export function consentPart(sheet: Sheet, { publications }: AnnualFacts): Node[] {
  const { t, format } = sheet;
  if (publications.length === 0) return [paragraph(t('annual.noPublications'), 'body')];
  return [
    dataTable(
      [72, '*', 60, 112],
      heads([t('annual.day'), t('annual.text'), t('annual.version'), t('annual.publishedBy')]),
      publications.map(({ name, number, at, by }) => [
        cell(format.dayOfInstant(at)),
        cell(name, { bold: true }),
        cell(String(number)),
        cell(by || '–'),
      ]),
    ),
  ];
}

/** Campaigns that were released, those whose release was taken back, and exceptions from conditions. */
export function campaignPart(sheet: Sheet, { campaignEvents }: AnnualFacts): Node[] {
  const { t, format } = sheet;
  if (campaignEvents.length === 0) return [paragraph(t('annual.noCampaigns'), 'body')];
  return [
    dataTable(
      [72, '*', 140, 112],
      heads([t('annual.day'), t('annual.campaign'), t('annual.event'), t('annual.decidedBy')]),
      campaignEvents.map(({ kind, campaign, at, by, count }) => [
        cell(format.dayOfInstant(at)),
        cell(campaign, { bold: true }),
        cell(t(`campaignEvent.${kind}`, { count })),
        cell(by || '–'),
      ]),
    ),
  ];
}
