import { z } from 'zod';
import { Day } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const StepRow = z.object({
  campaignId: z.string(),
  name: z.string(),
  isReleased: z.number().transform((value) => value === 1),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  step: z.string(),
  serviceId: z.string(),
});
/** A step of a campaign and one of the services it works with. */
export type ServiceUse = z.infer<typeof StepRow>;

/** Steps of campaigns in use that have not ended before a day, once for each service. */
export function serviceUses(db: ReadDb, day: Day): ServiceUse[] {
  return db.all(
    StepRow,
    `SELECT c.id AS campaignId, c.content ->> '$.name' AS name, c.content ->> '$.startsOn' AS startsOn,
       c.content ->> '$.endsOn' AS endsOn, step.value ->> '$.name' AS step, service.value AS serviceId,
       EXISTS (SELECT 1 FROM campaign_releases r WHERE r.campaign_id = c.id
         AND r.id NOT IN (SELECT release_id FROM campaign_release_withdrawals)) AS isReleased
     FROM campaigns c, json_each(c.content, '$.steps') step, json_each(step.value, '$.serviceIds') service
     WHERE c.archived_at IS NULL AND c.ended_at IS NULL
       AND (c.content ->> '$.endsOn' IS NULL OR c.content ->> '$.endsOn' >= @day)
     ORDER BY c.content ->> '$.startsOn', c.content ->> '$.name', step.key`,
    { day },
  );
}
