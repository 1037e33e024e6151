import type { Answer, Assessment, Treatment } from '../../../src-main/contract/assessments.ts';
import type { Language } from '../../../src-main/contract/values.ts';
import type { Vendor } from '../../../src-main/contract/vendor-record.ts';
import { assessmentResult } from '../../../src-main/engine/assessments/rules/result.ts';
import { addDays } from '../../../src-main/engine/kernel/clock.ts';
import { pointsOf, serviceTransfer } from '../../../src-main/engine/law/service-transfer.ts';
import type { AssessmentFacts } from '../../../src-main/engine/reports/facts/assessment.ts';
import type { CompanyFacts } from '../../../src-main/engine/reports/facts/company.ts';
import type { SampleAssessment, SampleCompany } from '../../../src-main/engine/sample/sample-company.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

export const templates = loadTemplates(new URL('../../../templates', import.meta.url).pathname);

const today = '2026-11-23';
const auditHash = '43ec0671edd361b87958fb4a6e70c1d1baf87774940c04daf55f4ce781e5f3d0';
type SampleVendor = SampleCompany['vendors'][number];

/** The sample company as reports see it. */
export function companyFacts(language: Language): CompanyFacts {
  const { company, people } = templates.sampleCompany();
  const { story: _story, ...profile } = company;
  return {
    profile: { ...profile, sector: company.sector[language], logo: null },
    people: people.map((person) => ({ ...person, role: person.role[language] })),
    isSample: true,
    logo: null,
    audit: { number: 412, hash: auditHash },
    createdAt: '2026-11-23T08:42:00.000Z',
  };
}

/** One of the sample's assessments, judged by the real rules. */
export function assessmentFacts(vendorId: string, language: Language): AssessmentFacts {
  const sample = templates.sampleCompany();
  const given = sample.assessments.find((one) => one.vendorId === vendorId);
  const givenVendor = sample.vendors.find(({ id }) => id === vendorId);
  if (!given || !givenVendor) throw new Error(`no assessment of ${vendorId} in the sample`);
  const vendor = vendorOf(givenVendor, language);
  const service = vendor.services.find(({ id }) => id === given.serviceId);
  if (!service) throw new Error(`no service ${given.serviceId}`);
  const company = companyFacts(language);
  const questionnaires = templates.questionnaires();
  const law = templates.transferLaw();
  const controls = templates.controls();
  const answers = given.answers.map((answer) => answerOf(answer, vendor, given, language));
  const nameOf = (id: string) => company.people.find((person) => person.id === id)?.name ?? id;
  const facts = {
    asOf: addDays(today, given.finishedDays),
    questionnaires,
    answers: new Map(answers.map((answer) => [answer.questionId, answer])),
    service,
    transferQuestion: pointsOf(vendor, service, today),
    transfer: serviceTransfer(vendor, service, today, law),
    law,
    controls,
    compensations: new Map(
      given.compensations.map(({ control, text, byId, acceptedDays, validDays }) => [
        control,
        {
          text: text[language],
          acceptedBy: nameOf(byId),
          acceptedOn: addDays(today, acceptedDays),
          validUntil: addDays(today, validDays),
          attachment: null,
        },
      ]),
    ),
    ownLevels: new Map(sample.ownMeasures.map(({ control, level }) => [control, level])),
  };
  const untreated = assessmentResult({ ...facts, treatments: new Map() });
  const treatments = new Map<string, Treatment>();
  for (const treatment of given.treatments) {
    for (const { id, questionId } of untreated.findings) {
      const fits =
        treatment.questionId !== null
          ? questionId === treatment.questionId
          : id.startsWith(`transfer:${treatment.transferRule}`);
      if (fits) treatments.set(id, treatmentOf(treatment, language));
    }
  }
  const result = assessmentResult({ ...facts, treatments });
  const { decision, dpoOpinion } = given;
  const assessment: Assessment = {
    id: given.id,
    vendorId,
    vendorName: vendor.name,
    serviceId: service.id,
    serviceName: service.name,
    run: given.run,
    protectionNeed: given.protectionNeed,
    startedAt: `${addDays(today, given.startedDays)}T09:00:00.000Z`,
    assessor: nameOf(given.assessorId),
    previousId: null,
    answers,
    lastTime: [],
    changedQuestions: [],
    result,
    confidenceToday: result.confidence,
    dpoOpinion: {
      stance: dpoOpinion.stance,
      text: dpoOpinion.text[language],
      by: nameOf(dpoOpinion.byId),
      givenAt: `${addDays(today, dpoOpinion.days)}T10:00:00.000Z`,
    },
    decisionDraft: null,
    decision: {
      result: decision.result,
      by: nameOf(decision.byId),
      role: company.people.find(({ id }) => id === decision.byId)?.role ?? '',
      decidedAt: `${addDays(today, decision.days)}T11:00:00.000Z`,
      residualRisk: decision.residualRisk[language],
      nextReviewOn: decision.nextReviewDays === null ? null : addDays(today, decision.nextReviewDays),
    },
    lastSavedAt: '2026-11-23T08:00:00.000Z',
  };
  return { company, vendor, service, assessment, questionnaires, law, controls };
}

function vendorOf(sample: SampleVendor, language: Language): Vendor {
  const day = (days: number | null) => (days === null ? null : addDays(today, days));
  const { contract } = sample;
  return {
    ...sample,
    summary: sample.summary[language],
    dpf: sample.dpf && {
      active: sample.dpf.active,
      entityMatches: sample.dpf.entityMatches,
      hrCovered: sample.dpf.hrCovered,
      checkedOn: day(sample.dpf.checkedDays),
    },
    nextReviewOn: day(sample.nextReviewDays),
    archivedAt: null,
    decidingServices: [],
    contract: {
      signedOn: day(contract.signedDays),
      startsOn: day(contract.startsDays),
      endsOn: day(contract.endsDays),
      noticeBy: day(contract.noticeByDays),
      noticePeriod: contract.noticePeriod?.[language] ?? '',
      autoRenewMonths: contract.autoRenewMonths,
      priceCents: contract.priceCents,
      pricePer: contract.pricePer,
    },
    services: sample.services.map((service) => ({
      ...service,
      name: service.name[language],
      purpose: service.purpose[language],
      dataCategories: service.dataCategories.map((one) => one[language]),
      peopleCategories: service.peopleCategories.map((one) => one[language]),
      volume: service.volume[language],
      locations: service.locations.map((location, index) => ({ ...location, id: `l-${index}` })),
      subProcessors: service.subProcessors.map(({ sinceDays, untilDays, purpose, ...sub }) => ({
        ...sub,
        purpose: purpose[language],
        since: day(sinceDays),
        until: day(untilDays),
      })),
    })),
    documents: sample.documents.map((document, index) => ({
      id: document.id,
      kind: document.kind,
      title: document.title[language],
      language: document.language,
      datedOn: day(document.datedDays),
      expiresOn: day(document.expiresDays),
      attachment:
        index === 0
          ? {
              hash: auditHash.split('').reverse().join(''),
              name: 'avv.pdf',
              type: 'application/pdf',
              size: 412_300,
              addedAt: '2026-10-01T08:00:00.000Z',
            }
          : null,
    })),
    contacts: sample.contacts.map((contact, index) => ({
      ...contact,
      id: `c-${index}`,
      role: contact.role[language],
    })),
  };
}

function answerOf(
  given: SampleAssessment['answers'][number],
  vendor: Vendor,
  run: SampleAssessment,
  language: Language,
): Answer {
  const document = vendor.documents.find(({ id }) => id === given.documentId);
  return {
    questionId: given.questionId,
    value: given.value,
    note: given.note?.[language] ?? '',
    quote: given.quote ?? '',
    place: given.page ? `S. ${given.page}` : '',
    evidence: document
      ? [
          {
            certificateId: null,
            id: `e-${given.questionId}`,
            attachment: document.attachment,
            title: document.title,
            page: given.page,
            datedOn: document.datedOn,
            expiresOn: document.expiresOn,
          },
        ]
      : [],
    answeredAt: `${addDays(today, run.finishedDays)}T09:00:00.000Z`,
  };
}

function treatmentOf(given: SampleAssessment['treatments'][number], language: Language): Treatment {
  return {
    kind: given.kind,
    text: given.text[language],
    ownerId: given.ownerId,
    dueOn: given.dueDays === null ? null : addDays(today, given.dueDays),
    reason: given.reason?.[language] ?? '',
    doneOn: given.doneDays === null ? null : addDays(today, given.doneDays),
  };
}
