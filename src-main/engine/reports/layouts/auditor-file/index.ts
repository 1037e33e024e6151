import type { AuditorSection } from '../../../../contract/report-sections.ts';
import { documentOf } from '../../document.ts';
import type { AuditorFacts } from '../../facts/auditor-file.ts';
import { paragraph } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { chainPart } from '../audit-extract.ts';
import { campaignsPart } from './campaigns-part.ts';
import { asChapter, type FileChapter } from './chapter.ts';
import { companyPart } from './company-part.ts';
import { contentsPage } from './contents-page.ts';

/** The whole file for an auditor: contents, then register by register. */
export function auditorFile(
  sheet: Sheet,
  facts: AuditorFacts,
  chapters: readonly FileChapter[],
): PrintDefinition {
  const { t, format } = sheet;
  const asOf = t('common.asOf', { day: format.day(facts.day) });
  return documentOf(
    sheet,
    facts.company,
    {
      title: `${t('auditor.title')}: ${facts.company.profile.name}`,
      subject: asOf,
      runningTitle: `${t('auditor.title')} · ${facts.company.profile.name}`,
      confidentiality: t('common.confidentialLetter'),
      isLandscape: true,
      asOf,
    },
    [
      ...contentsPage(sheet, facts, chapters),
      ...chapters.flatMap(({ section, register, isOfToday }, index) => [
        ...asChapter(sheet, index + 1, t(`auditorSection.${section}`), [
          ...(isOfToday ? [paragraph(t('auditor.ofToday'), 'small', [0, 0, 0, 6])] : []),
          ...(register ?? ownPart(sheet, facts, section)),
        ]),
      ]),
    ],
  );
}

function ownPart(sheet: Sheet, facts: AuditorFacts, section: AuditorSection): Node[] {
  const { t } = sheet;
  if (section === 'company') return companyPart(sheet, facts);
  if (section === 'campaigns') return campaignsPart(sheet, facts);
  return [
    ...chainPart(sheet, facts.trail),
    paragraph(t('auditExtract.recomputeText'), 'body', [0, 10, 0, 0]),
    paragraph(t('auditExtract.limits'), 'body', [0, 4, 0, 0]),
  ];
}
