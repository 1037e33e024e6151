import { z } from 'zod';
import { Bilingual, Id } from '../../contract/values.ts';

const Days = z.number().int();

/** Notices of change of sub-processors; each list names only what comes. */
export const SampleNotices = z.array(
  z.strictObject({
    serviceId: Id,
    toldBy: Bilingual,
    noticedDays: Days,
    objectionDays: Days,
    effectiveDays: Days,
    note: Bilingual,
    list: Bilingual,
  }),
);
export type SampleNotices = z.infer<typeof SampleNotices>;
