import { z } from 'zod';
import { TransferLaw } from './law.ts';
import { calculator, command, query } from './procedure.ts';
import { TransferAnswer, TransferQuestion } from './transfer.ts';
import { TransferSubject } from './transfer-register.ts';
import { CountryCode, Day, Id, Line, Sha256 } from './values.ts';
import {
  Contract,
  CountryOfPlace,
  PlacedSubject,
  ProcessingLocation,
  ServiceProfile,
  SubProcessor,
  ToolChoice,
  ToolOfTransfer,
  TransferTiaFacts,
  Vendor,
  VendorContact,
  VendorDocument,
  VendorProfile,
  VendorStatus,
} from './vendor-record.ts';
import { SavedView, VendorListAnswer, VendorListQuestion } from './vendor-register.ts';

const Count = z.number().int();
const VendorId = z.object({ vendorId: Id });
const ServiceId = z.object({ serviceId: Id });
const nullableId = { id: Id.nullable() };

export const vendors = {
  list: query.input(VendorListQuestion).output(VendorListAnswer),
  get: query.input(VendorId).output(Vendor),
  names: query
    .input(z.object({ search: z.string().max(200) }))
    .output(z.object({ vendors: z.array(z.object({ id: Id, name: z.string(), service: z.string() })) })),
  /** Vendors whose name, folded, is equal or close. */
  similar: query
    .input(z.object({ name: Line, exceptId: Id.nullable() }))
    .output(z.object({ vendors: z.array(z.object({ id: Id, name: z.string(), seatCity: z.string() })) })),
  create: command
    .input(z.object({ name: Line.min(1), seatCountry: CountryCode.nullable(), service: ServiceProfile }))
    .output(Vendor),
  saveProfile: command.input(VendorId.extend({ profile: VendorProfile })).output(Vendor),
  saveContract: command.input(VendorId.extend({ contract: Contract })).output(Vendor),
  setStatus: command
    .input(VendorId.extend({ status: VendorStatus, nextReviewOn: Day.nullable() }))
    .output(Vendor),
  archive: command
    .input(z.object({ vendorIds: z.array(Id).min(1).max(1000) }))
    .output(z.object({ archived: Count })),
  restore: command
    .input(z.object({ vendorIds: z.array(Id).min(1).max(1000) }))
    .output(z.object({ restored: Count })),
  setOwner: command
    .input(z.object({ vendorIds: z.array(Id).min(1).max(1000), ownerId: Id.nullable() }))
    .output(z.object({ changed: Count })),
  /** An owner for each vendor: takes back what `setOwner` did. */
  setOwners: command
    .input(
      z.object({
        owners: z
          .array(VendorId.extend({ ownerId: Id.nullable() }))
          .min(1)
          .max(1000),
      }),
    )
    .output(z.object({ changed: Count })),
  saveService: command.input(VendorId.extend({ service: ServiceProfile.extend(nullableId) })).output(Vendor),
  removeService: command.input(ServiceId).output(Vendor),
  saveLocation: command
    .input(ServiceId.extend({ location: ProcessingLocation.extend(nullableId) }))
    .output(Vendor),
  removeLocation: command.input(z.object({ locationId: Id })).output(Vendor),
  saveSubProcessor: command
    .input(ServiceId.extend({ subProcessor: SubProcessor.extend(nullableId) }))
    .output(Vendor),
  /** Writes links of a chain as a whole and takes others out: what a list or a notice does to it, and what takes that back. */
  saveChain: command
    .input(ServiceId.extend({ save: z.array(SubProcessor).max(20_000), remove: z.array(Id).max(20_000) }))
    .output(Vendor),
  removeSubProcessor: command.input(z.object({ subProcessorId: Id })).output(Vendor),
  /**
   * Notes the country of many recipients at once: at a place, a link or a seat that has none, or as the first place of a service.
   * Those that have one meanwhile stay as they are.
   */
  setCountries: command
    .input(
      z.object({
        recipients: z
          .array(ServiceId.extend({ subject: PlacedSubject.nullable(), country: CountryCode }))
          .min(1)
          .max(1000),
      }),
    )
    .output(z.object({ changed: Count })),
  /** Puts countries back as they stood; takes places out that were not there. */
  putCountries: command
    .input(z.object({ places: z.array(CountryOfPlace).min(1).max(1000) }))
    .output(z.object({ changed: Count })),
  /**
   * Notes on which tool many transfers rely (Art. 44 to 47 GDPR), and what has to come with it. Those in countries for which
   * there is no such tool stay as they are and are counted as left.
   */
  setTools: command
    .input(z.object({ subjects: z.array(TransferSubject).min(1).max(1000), choice: ToolChoice }))
    .output(z.object({ changed: Count, left: Count })),
  /** Puts tools back as they stood. */
  putTools: command
    .input(z.object({ places: z.array(ToolOfTransfer).min(1).max(1000) }))
    .output(z.object({ changed: Count })),
  /** Notes whether a transfer impact assessment was done there and what it found (Art. 46 GDPR). */
  setTia: command.input(z.object({ facts: z.array(TransferTiaFacts).min(1).max(100) })).output(z.object({})),
  saveDocument: command
    .input(
      VendorId.extend({
        document: VendorDocument.omit({ attachment: true }).extend({
          ...nullableId,
          hash: Sha256.nullable(),
        }),
      }),
    )
    .output(Vendor),
  removeDocument: command.input(z.object({ documentId: Id })).output(Vendor),
  saveContact: command.input(VendorId.extend({ contact: VendorContact.extend(nullableId) })).output(Vendor),
  removeContact: command.input(z.object({ contactId: Id })).output(Vendor),
  savedViews: query.output(z.object({ views: z.array(SavedView) })),
  saveView: command.input(SavedView.extend(nullableId)).output(SavedView),
  removeView: command.input(z.object({ id: Id })).output(z.object({})),
  /** Transfer verdict of a stored service as of today, computed from the vendor's facts. */
  serviceTransfer: query.input(ServiceId).output(TransferAnswer),
  /** Pure calculator: the decision tree of Art. 44–49 GDPR over the given points. */
  transferVerdict: calculator.input(TransferQuestion).output(TransferAnswer),
  transferLaw: calculator.output(TransferLaw),
};
