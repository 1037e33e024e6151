import { storeAttachment } from '../attachments/store.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { saveContact, saveDocument } from '../vendors/change-documents.ts';
import { saveLocation, saveService, saveSubProcessor } from '../vendors/change-services.ts';
import { setStatus } from '../vendors/change-standing.ts';
import { saveContract, vendorSubject } from '../vendors/change-vendor.ts';
import { writeProfile } from '../vendors/repo/vendors.ts';
import type { SampleCompany, SampleVendor } from './sample-company.ts';
import type { SampleReading } from './sample-reading.ts';

/** Enters one vendor of the sample with services, places, chain, papers and contacts. */
export function importVendor(
  tools: CommandTools,
  vendor: SampleVendor,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  importProfile(tools, vendor, reading);
  importContract(tools, vendor, reading);
  for (const service of vendor.services) importService(tools, vendor.id, service, reading);
  for (const document of vendor.documents) {
    const { kind, language, datedDays, expiresDays, id } = document;
    const title = reading.text(document.title);
    const text = document.file
      ? `${reading.text(sample.mark)}\n\n${tools.templates.sampleText(document.file)}`
      : documentText(vendor, id, title, sample, reading);
    const name = `${vendor.name} ${title}.${document.file ? 'md' : 'txt'}`;
    const { hash } = storeAttachment(tools, name, Buffer.from(text));
    const datedOn = reading.day(datedDays);
    const expiresOn = reading.maybeDay(expiresDays);
    saveDocument(tools, {
      vendorId: vendor.id,
      document: { id, kind, title, language, datedOn, expiresOn, hash },
    });
  }
  for (const contact of vendor.contacts) {
    const entered = { ...contact, id: null, role: reading.text(contact.role) };
    saveContact(tools, { vendorId: vendor.id, contact: entered });
  }
}

/** Sets by hand what does not follow from the assessments. */
export function settleStatus(tools: CommandTools, vendor: SampleVendor, reading: SampleReading): void {
  const nextReviewOn = reading.maybeDay(vendor.nextReviewDays);
  setStatus(tools, { vendorId: vendor.id, status: vendor.status, nextReviewOn });
}

function importProfile(tools: CommandTools, vendor: SampleVendor, reading: SampleReading): void {
  const { id, dpf } = vendor;
  const profile = {
    name: vendor.name,
    legalName: vendor.legalName,
    seatCity: vendor.seatCity,
    seatCountry: vendor.seatCountry,
    address: vendor.address,
    website: vendor.website,
    parentName: vendor.parentName,
    parentCountry: vendor.parentCountry,
    parentMitigation: vendor.parentMitigation,
    dpf: dpf && {
      active: dpf.active,
      entityMatches: dpf.entityMatches,
      hrCovered: dpf.hrCovered,
      checkedOn: reading.day(dpf.checkedDays),
    },
    summary: reading.text(vendor.summary),
    ownerId: vendor.ownerId,
  };
  writeProfile(tools.db, id, profile, instantNow(tools.clock));
  tools.record({ subject: vendorSubject(id, vendor.name), after: profile });
}

function importContract(tools: CommandTools, { id, contract }: SampleVendor, reading: SampleReading): void {
  saveContract(tools, {
    vendorId: id,
    contract: {
      signedOn: reading.maybeDay(contract.signedDays),
      startsOn: reading.maybeDay(contract.startsDays),
      endsOn: reading.maybeDay(contract.endsDays),
      noticeBy: reading.maybeDay(contract.noticeByDays),
      noticePeriod: contract.noticePeriod === null ? '' : reading.text(contract.noticePeriod),
      autoRenewMonths: contract.autoRenewMonths,
      priceCents: contract.priceCents,
      pricePer: contract.pricePer,
    },
  });
}

function importService(
  tools: CommandTools,
  vendorId: string,
  service: SampleVendor['services'][number],
  reading: SampleReading,
): void {
  const { locations, subProcessors, expectedVerdict: _expected, ...facts } = service;
  const serviceId = service.id;
  saveService(tools, {
    vendorId,
    service: {
      ...facts,
      name: reading.text(facts.name),
      purpose: reading.text(facts.purpose),
      dataCategories: facts.dataCategories.map(reading.text),
      peopleCategories: facts.peopleCategories.map(reading.text),
      volume: reading.text(facts.volume),
    },
  });
  for (const location of locations) saveLocation(tools, { serviceId, location: { ...location, id: null } });
  for (const { sinceDays, untilDays, purpose, ...node } of subProcessors) {
    saveSubProcessor(tools, {
      serviceId,
      subProcessor: {
        ...node,
        purpose: reading.text(purpose),
        since: reading.maybeDay(sinceDays),
        until: reading.maybeDay(untilDays),
      },
    });
  }
}

/** An invented paper that holds the passages the assessments cite, so that a quote can be looked up in its file. */
function documentText(
  vendor: SampleVendor,
  documentId: string,
  title: string,
  sample: SampleCompany,
  reading: SampleReading,
): string {
  const cited = sample.assessments
    .flatMap(({ answers }) => answers)
    .filter((answer) => answer.documentId === documentId && answer.quote !== null)
    .map(({ page, quote }) => `[${page ?? '–'}] ${quote}`);
  const head = [reading.text(sample.mark), reading.text(sample.about), `${vendor.legalName}: ${title}`];
  return [...head, ...cited].join('\n\n');
}
