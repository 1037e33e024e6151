import type { Day } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { reviewDaysOf } from '../transfers/assessments.ts';
import type { Waiting } from './rules.ts';

/** Transfer impact assessments that are to be made anew until a day (EDPB Recommendations 01/2020, step 6). */
export function transferReviews(tools: QueryTools, until: Day): Waiting[] {
  return reviewDaysOf(tools)
    .filter(({ reviewOn }) => reviewOn <= until)
    .map(({ id, title, reviewOn }) => ({
      id: `transferReview:${id}`,
      kind: 'transferReview' as const,
      title: {
        de: `Transferfolgenabschätzung neu bewerten: ${title}`,
        en: `Assess the transfer anew: ${title}`,
      },
      why: {
        de: 'Ihre Annahmen gelten nur bis zu diesem Tag. Eine neue Fassung übernimmt die Antworten.',
        en: 'Its assumptions hold only until that day. A new version takes the answers over.',
      },
      dueOn: reviewOn,
      vendorId: null,
      assessmentId: id,
    }));
}
