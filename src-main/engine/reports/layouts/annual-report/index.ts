import type { AnnualSection } from '../../../../contract/report-sections.ts';
import { assertNever } from '../../../../contract/values.ts';
import { documentOf } from '../../document.ts';
import type { AnnualFacts } from '../../facts/annual-report.ts';
import { chapter, paragraph } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { breachPart, requestPart } from './case-parts.ts';
import { campaignPart, consentPart } from './marketing-parts.ts';
import { measurePart, openPart } from './own-parts.ts';
import { annualPageOne } from './page-one.ts';
import { vendorPart } from './vendor-part.ts';

/** Report of the data-protection officer on a period: what happened, what is open, what is recommended (Art. 39(1) GDPR). */
export function annualReport(sheet: Sheet, facts: AnnualFacts): PrintDefinition {
  const { t, format } = sheet;
  const period = t('annual.period', { from: format.day(facts.from), to: format.day(facts.to) });
  return documentOf(
    sheet,
    facts.company,
    {
      title: `${t('annual.title')}, ${period}`,
      subject: t('annual.overline'),
      runningTitle: `${t('annual.title')} · ${period}`,
      asOf: t('common.asOf', { day: format.day(facts.until) }),
    },
    [
      ...annualPageOne(sheet, facts),
      ...facts.sections.flatMap((section, index) => [
        {
          ...chapter(sheet, index + 1, t(`annualSection.${section}`)),
          ...(index === 0
            ? { pageBreak: 'before' as const, margin: [0, 0, 0, 5] as [number, number, number, number] }
            : {}),
        },
        ...partOf(sheet, facts, section),
      ]),
      paragraph(t('annual.note'), 'small', [0, 14, 0, 0]),
    ],
  );
}

function partOf(sheet: Sheet, facts: AnnualFacts, section: AnnualSection): Node[] {
  switch (section) {
    case 'vendors':
      return vendorPart(sheet, facts);
    case 'consents':
      return consentPart(sheet, facts);
    case 'campaigns':
      return campaignPart(sheet, facts);
    case 'breaches':
      return breachPart(sheet, facts);
    case 'requests':
      return requestPart(sheet, facts);
    case 'measures':
      return measurePart(sheet, facts);
    case 'open':
      return openPart(sheet, facts);
    default:
      return assertNever(section);
  }
}
