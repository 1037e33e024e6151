import { z } from 'zod';
import { OwnContent } from '../../contract/own-questionnaires.ts';
import { Id } from '../../contract/values.ts';

/** Days relative to the import. */
const Days = z.number().int();

/** Own questionnaires of the sample company: one version published, the next one still a draft. */
export const SampleQuestionnaires = z.array(
  z.strictObject({
    id: Id,
    madeDays: Days,
    publishedDays: Days,
    by: Id,
    reviewedBy: Id,
    isAsked: z.boolean(),
    content: OwnContent,
    draftDays: Days,
    draft: OwnContent,
  }),
);
