import type { Language } from '../../contract/values.ts';
import {
  insertMeasureEvidence,
  markAsSample,
  writeOwnMeasure,
  writePerson,
  writeProfile,
} from '../company/repo.ts';
import type { CommandTools, EngineContext } from '../kernel/engine-context.ts';
import { runCommand } from '../kernel/procedures.ts';
import { readSettings, writeSettings } from '../settings/repo.ts';
import { importAssessment, startUnfinishedRun } from './import-assessment.ts';
import { importBreach } from './import-breach.ts';
import { importCampaigns } from './import-campaigns.ts';
import { importCertificates } from './import-certificates.ts';
import { importComparisons } from './import-comparisons.ts';
import { importConsents } from './import-consents.ts';
import { importDrill } from './import-drill.ts';
import { importInquiry } from './import-inquiries.ts';
import { importNotices } from './import-notices.ts';
import { importContents, importPersonas } from './import-personas.ts';
import { importQuestionnaires } from './import-questionnaires.ts';
import { importRequest } from './import-requests.ts';
import { importScoring } from './import-scoring.ts';
import { importTransfers } from './import-transfers.ts';
import { importVendor, settleStatus } from './import-vendor.ts';
import { importWordings } from './import-wordings.ts';
import type { SampleCompany } from './sample-company.ts';
import { type SampleReading, sampleReading } from './sample-reading.ts';

const action = 'vault.createSample';

/**
 * Fills an open, empty company file with the sample company: everything through the domains' own rules, with dates
 * relative to today, in one language, and marked as sample. Two transactions: who works here, then what was done.
 */
export function importSample(context: EngineContext, language: Language): void {
  const sample = context.templates.sampleCompany();
  const reading = sampleReading(context.clock, language);
  runCommand(context, action, (tools) => importCompany(tools, sample, reading, language));
  runCommand(context, action, (tools) => {
    for (const vendor of sample.vendors) importVendor(tools, vendor, sample, reading);
    for (const assessment of sample.assessments) importAssessment(tools, assessment, sample, reading);
    for (const vendor of sample.vendors) {
      startUnfinishedRun(tools, vendor, sample, reading);
      settleStatus(tools, vendor, reading);
    }
    importNotices(tools, sample, reading);
    importTransfers(tools, sample, reading);
    importComparisons(tools, sample, reading);
    importQuestionnaires(tools, sample, reading);
    for (const request of sample.requests) importRequest(tools, request, sample, reading);
    for (const inquiry of sample.inquiries) importInquiry(tools, inquiry, reading);
    importConsents(tools, sample, reading);
    importPersonas(tools, sample, reading);
    importContents(tools, sample, reading);
    importScoring(tools, sample, reading);
    // Before the breaches: one of them stops a campaign that had been released.
    importCampaigns(tools, sample, reading);
    for (const incident of sample.breaches.incidents) importBreach(tools, incident, sample, reading);
    for (const drill of sample.breaches.drills) importDrill(tools, drill, sample, reading);
    importCertificates(tools, sample, reading);
    importWordings(tools, sample, reading);
  });
  context.announce([
    'vault',
    'settings',
    'company',
    'vendors',
    'assessments',
    'breaches',
    'requests',
    'subprocessors',
    'inquiries',
    'consents',
    'personas',
    'contents',
    'scoring',
    'transfers',
    'certificates',
    'campaigns',
    'wordings',
    'comparisons',
    'questionnaires',
    'attachments',
    'overview',
  ]);
}

function importCompany(
  tools: CommandTools,
  sample: SampleCompany,
  reading: SampleReading,
  language: Language,
): void {
  const { story: _story, sector, ...facts } = sample.company;
  const profile = { ...facts, sector: reading.text(sector), language, logo: null };
  writeProfile(tools.db, profile);
  markAsSample(tools.db);
  tools.record({ subject: { kind: 'company', id: 'company', label: profile.name }, after: profile });
  for (const person of sample.people) {
    const after = { ...person, role: reading.text(person.role) };
    writePerson(tools.db, after);
    tools.record({ subject: { kind: 'person', id: person.id, label: person.name }, after });
  }
  importMeasures(tools, sample, reading);
  const settings = { ...readSettings(tools.db), actor: assessorName(sample) };
  writeSettings(tools.db, settings);
  tools.record({ subject: { kind: 'settings', id: 'vault', label: '' }, after: settings });
}

function importMeasures(tools: CommandTools, sample: SampleCompany, reading: SampleReading): void {
  for (const { control, level, note, gap, checkedDays, ownerId, evidence } of sample.ownMeasures) {
    const texts = gap === null ? [note] : [note, gap];
    const measure = {
      control,
      level,
      note: texts.map(reading.text).join('\n\n'),
      checkedOn: reading.day(checkedDays),
      ownerId,
    };
    writeOwnMeasure(tools.db, measure);
    for (const { title, datedDays, expiresDays } of evidence) {
      insertMeasureEvidence(tools.db, control, null, {
        id: tools.newId(),
        title: reading.text(title),
        page: null,
        datedOn: reading.day(datedDays),
        expiresOn: expiresDays === undefined ? null : reading.day(expiresDays),
      });
    }
    tools.record({ subject: { kind: 'ownMeasure', id: control, label: control }, after: measure });
  }
}

function assessorName(sample: SampleCompany): string {
  const assessorId = sample.assessments[0]?.assessorId;
  return sample.people.find(({ id }) => id === assessorId)?.name ?? '';
}
