import { documentOf } from '../../document.ts';
import type { AssessmentFacts } from '../../facts/assessment.ts';
import type { PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { agreementChapter } from './agreement-chapter.ts';
import { decisionChapter } from './decision-chapter.ts';
import { factsChapter } from './facts-chapter.ts';
import { findingsChapter } from './findings-chapter.ts';
import { measuresChapter } from './measures-chapter.ts';
import { pageOne } from './page-one.ts';
import { proofChapters } from './proof-chapters.ts';
import { transferChapter } from './transfer-chapter.ts';

/** The vendor assessment: one page for the manager, then the proof. */
export function vendorAssessment(sheet: Sheet, facts: AssessmentFacts): PrintDefinition {
  const { t } = sheet;
  const vendor = facts.vendor.name;
  return documentOf(
    sheet,
    facts.company,
    {
      title: t('va.title', { vendor }),
      subject: t('va.overline'),
      runningTitle: t('va.running', { vendor }),
      isDraft: facts.assessment.decision === null,
    },
    [
      ...pageOne(sheet, facts),
      ...factsChapter(sheet, facts),
      ...transferChapter(sheet, facts),
      ...agreementChapter(sheet, facts),
      ...measuresChapter(sheet, facts),
      ...findingsChapter(sheet, facts),
      ...decisionChapter(sheet, facts),
      ...proofChapters(sheet, facts),
    ],
  );
}
