import { AnnualSection, AuditorSection } from '../../../src-main/contract/report-sections.ts';
import type { ReportKind, ReportRequest } from '../../../src-main/contract/reports.ts';
import type { Language } from '../../../src-main/contract/values.ts';
import type { TestEngine } from '../open-engine.ts';

const whole = { search: '', statuses: [], roles: [], risks: [], countries: [], protectionNeeds: [] };
const year = { from: '2026-01-01', to: '2026-12-31' };

/** A request without its kind: what each kind needs beside the language. */
type Subject<Kind extends ReportKind> = Omit<Extract<ReportRequest, { kind: Kind }>, 'kind' | 'language'>;
type Subjects = { [Kind in ReportKind]: Subject<Kind> };

/** One request for every kind of report, about a record of the sample company; a new kind does not compile without one. */
export async function everyRequest({ client }: TestEngine): Promise<(language: Language) => ReportRequest[]> {
  const { assessments } = await client.assessments.list({ vendorId: null });
  const assessmentId = some(assessments.find(({ vendorName }) => vendorName.includes('Fjordlys'))).id;
  const { rows: cases } = await client.breaches.list({ view: 'all', search: '' });
  const opened = await Promise.all(cases.map(({ id }) => client.breaches.get({ breachId: id, asOf: null })));
  const lettered = some(opened.find(({ letters }) => letters.length > 0));
  const notified = some(opened.find(({ notices }) => notices.length > 0));
  const { requests } = await client.requests.list({ view: 'all', search: '' });
  const { inquiries } = await client.inquiries.list({ vendorId: null, view: 'all', search: '' });
  const { notices } = await client.subprocessors.notices({ vendorId: null });
  const { rows: personas } = await client.personas.list({ search: '', isArchived: false });
  const { rows: models } = await client.scoring.list({ search: '', isArchived: false });
  const model = await client.scoring.get({ modelId: some(models[0]).id });
  const { rows: campaigns } = await client.campaigns.list({ search: '', isArchived: false });
  const { rows: comparisons } = await client.comparisons.list({ isArchived: false });
  const { assessments: tias } = await client.transfers.assessments();
  const { rows: texts } = await client.consents.list({
    kinds: ['consent'],
    asOf: null,
    search: '',
    isArchived: false,
  });
  const text = await client.consents.get({ textId: some(texts.find(({ uses }) => uses > 0)).id });
  const period = some(text.uses[0]?.periods.find(({ versionId }) => versionId !== null));
  const subjects: Subjects = {
    vendorAssessment: { assessmentId },
    letterOfDemands: { assessmentId },
    vendorRegister: { filter: { ...whole, view: 'all' }, asOf: null },
    demandList: { filter: { kind: 'all', isOverdue: false, search: '' } },
    deadlineList: { filter: { from: null, to: '2027-02-28', sorts: [] } },
    recoverySheet: {},
    shortcutSheet: {},
    breachFile: { breachId: notified.id, asOf: null },
    breachNotification: { breachId: notified.id, noticeId: some(notified.notices[0]).id },
    breachLetter: { breachId: lettered.id, letterId: some(lettered.letters[0]).id },
    breachRegister: year,
    firstFifteenMinutes: {},
    requestLetter: { requestId: some(requests.find(({ answer, draft }) => answer ?? draft)).id },
    inquiryLetter: { inquiryId: some(inquiries[0]).id, letter: 'cover' },
    personaSheet: { personaId: some(personas[0]).id, versionId: null },
    contentMatrix: {},
    consentProof: { useId: some(text.uses[0]).id, at: period.from },
    consentRegister: { at: null },
    consentText: { textId: text.id },
    wordingCheck: { versionId: some(text.versions[0]).id },
    requestRegister: year,
    campaignDossier: { campaignId: some(campaigns[0]).id },
    campaignPage: { campaignId: some(campaigns[0]).id },
    subProcessorOverview: { vendorId: null },
    objectionLetter: {
      noticeId: some(
        notices.find(({ changes }) => changes.some(({ state }) => state === 'open' || state === 'objected')),
      ).id,
    },
    vendorComparison: { comparisonId: some(comparisons[0]).id },
    handOverSheet: { versionId: some(model.versions[0]).id },
    transferRegister: { filter: { search: '', verdicts: [], countries: [], tools: [], tia: [] } },
    transferShock: { day: '2026-12-01', falls: [{ kind: 'adequacy', country: 'US' }] },
    transferAssessment: { assessmentId: some(tias[0]).id },
    annualReport: { ...year, sections: [...AnnualSection.options] },
    managementPage: { day: '2026-11-23' },
    auditorFile: { day: '2026-11-23', sections: [...AuditorSection.options] },
    measuresOverview: {},
    auditExtract: { from: '2026-11-01', to: null, subjectId: 'zutritt' },
  };
  return (language) =>
    Object.entries(subjects).map(([kind, subject]) => ({ kind, ...subject, language }) as ReportRequest);
}

function some<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The sample company has none');
  return value;
}
