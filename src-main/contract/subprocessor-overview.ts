import { z } from 'zod';
import { CountryClass, TransferTool, TransferVerdict } from './transfer.ts';
import { Bilingual, CountryCode, Day, Id } from './values.ts';

/** Key under which a firm is the same however it is written, or one that somebody gave it. */
export const FirmKey = z.string().min(1).max(500);

/** One place where a sub-processor works for a service of a vendor. */
export const SubProcessorUse = z.object({
  linkId: Id,
  name: z.string(),
  vendorId: Id,
  vendorName: z.string(),
  serviceId: Id,
  serviceName: z.string(),
  purpose: z.string(),
  city: z.string(),
  country: CountryCode.nullable(),
  tool: TransferTool,
  class: CountryClass,
  verdict: TransferVerdict,
  basis: Bilingual,
  /** Levels below the vendor: 1 is engaged by it. */
  level: z.number().int().min(1),
  /** Who engaged it; null for the vendor itself. */
  above: z.string().nullable(),
  /** Link of the one that engaged it; null for the vendor itself. */
  aboveId: Id.nullable(),
  since: Day.nullable(),
  until: Day.nullable(),
});
export type SubProcessorUse = z.infer<typeof SubProcessorUse>;

/** One firm with everything that depends on it. */
export const ConcentratedFirm = z.object({
  key: FirmKey,
  name: z.string(),
  /** Other ways in which it is written. */
  otherNames: z.array(z.string()),
  /** Somebody put firms together or took one apart by hand. */
  isByHand: z.boolean(),
  vendors: z.number().int(),
  services: z.number().int(),
  countries: z.array(CountryCode),
  hasUnknownCountry: z.boolean(),
  tools: z.array(TransferTool),
  /** Works outside the EEA somewhere. */
  isThirdCountry: z.boolean(),
  worst: TransferVerdict,
  uses: z.array(SubProcessorUse),
});
export type ConcentratedFirm = z.infer<typeof ConcentratedFirm>;

export const SubProcessorFilter = z.object({
  search: z.string().max(200),
  country: CountryCode.nullable(),
  thirdCountryOnly: z.boolean(),
  vendorId: Id.nullable(),
});
export type SubProcessorFilter = z.infer<typeof SubProcessorFilter>;

export const Concentration = z.object({
  day: Day,
  /** Vendors that are not in the archive. */
  vendors: z.number().int(),
  vendorsWithChain: z.number().int(),
  /** How many vendors depend on each country; null is not known. */
  byCountry: z.array(
    z.object({
      country: CountryCode.nullable(),
      firms: z.number().int(),
      vendors: z.number().int(),
      class: CountryClass,
    }),
  ),
  /** Most vendors first. */
  firms: z.array(ConcentratedFirm),
});
export type Concentration = z.infer<typeof Concentration>;

/** What somebody said about who is who; takes precedence over names. */
export const FirmIdentity = z.object({
  scope: z.enum(['name', 'link']),
  /** Firm key of a name, or the id of a link. */
  about: FirmKey,
  /** The firm it belongs to; null takes the word back. */
  key: FirmKey.nullable(),
  label: z.string().max(500),
});
export type FirmIdentity = z.infer<typeof FirmIdentity>;
