import type { CommandTools } from '../kernel/engine-context.ts';
import { addQuestionnaire, saveDraft, startDraft } from '../questionnaires/change-drafts.ts';
import { publishQuestionnaire, setAsked } from '../questionnaires/publish.ts';
import type { SampleCompany } from './sample-company.ts';
import type { SampleReading } from './sample-reading.ts';

/** Makes the sample's own questionnaires: each published once, with the next version begun. */
export function importQuestionnaires(
  tools: CommandTools,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  const nameOf = (personId: string) => sample.people.find(({ id }) => id === personId)?.name ?? '';
  for (const each of sample.questionnaires) {
    const { id, content, draft, by, reviewedBy, isAsked } = each;
    addQuestionnaire(reading.toolsOn(tools, each.madeDays), content, 'empty', id);
    publishQuestionnaire(reading.toolsOn(tools, each.publishedDays), {
      id,
      by: nameOf(by),
      reviewedBy: nameOf(reviewedBy),
    });
    setAsked(reading.toolsOn(tools, each.publishedDays), { id, isAsked });
    const later = reading.toolsOn(tools, each.draftDays);
    startDraft(later, { id });
    saveDraft(later, { id, content: draft, basedOn: null });
  }
}
