import { z } from 'zod';

/** Everything that is shipped with the app, as the build lists it; `texts` of a part are places in all texts. */
export const LicenceList = z.object({
  parts: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      licence: z.string(),
      texts: z.array(z.number().int()),
    }),
  ),
  texts: z.array(z.string()),
});
export type LicenceList = z.infer<typeof LicenceList>;
