import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import type { Language } from '../../../src-main/contract/values.ts';
import type { TestEngine } from '../open-engine.ts';

/** Reports of every kind that can be had for Word, about records of the sample company. */
export async function wordRequests({ client }: TestEngine, language: Language): Promise<ReportRequest[]> {
  const { assessments } = await client.assessments.list({ vendorId: null });
  const assessmentId = known(assessments.find(({ vendorName }) => vendorName.includes('Fjordlys')));
  const inquiryId = known(
    (await client.inquiries.list({ view: 'all', search: '', vendorId: null })).inquiries[0],
  );
  const { requests } = await client.requests.list({ view: 'all', search: '' });
  const { notices } = await client.subprocessors.notices({ vendorId: null });
  const { rows: comparisons } = await client.comparisons.list({ isArchived: false });
  const { rows: campaigns } = await client.campaigns.list({ search: '', isArchived: false });
  const { assessments: tias } = await client.transfers.assessments();
  const { rows: models } = await client.scoring.list({ search: '', isArchived: false });
  const { versions } = await client.scoring.get({ modelId: known(models[0]) });
  return [
    { kind: 'vendorAssessment', assessmentId, language },
    { kind: 'letterOfDemands', assessmentId, language },
    { kind: 'inquiryLetter', inquiryId, letter: 'cover', language },
    { kind: 'inquiryLetter', inquiryId, letter: 'reminder', language },
    { kind: 'objectionLetter', noticeId: known(notices[0]), language },
    { kind: 'requestLetter', requestId: known(requests.find(({ answer }) => answer !== null)), language },
    { kind: 'vendorComparison', comparisonId: known(comparisons[0]), language },
    { kind: 'transferAssessment', assessmentId: known(tias[0]), language },
    { kind: 'campaignDossier', campaignId: known(campaigns[0]), language },
    { kind: 'campaignPage', campaignId: known(campaigns[0]), language },
    {
      kind: 'handOverSheet',
      versionId: known(versions.find(({ releasedAt }) => releasedAt !== null)),
      language,
    },
    ...(await breachRequests(client, language)),
  ];
}

async function breachRequests(client: TestEngine['client'], language: Language): Promise<ReportRequest[]> {
  const { rows } = await client.breaches.list({ view: 'all', search: '' });
  const found: ReportRequest[] = [];
  for (const { id } of rows) {
    const breach = await client.breaches.get({ breachId: id, asOf: null });
    for (const letter of breach.letters)
      found.push({ kind: 'breachLetter', breachId: id, letterId: letter.id, language });
  }
  const [first] = rows;
  return [...found, { kind: 'breachNotification', breachId: known(first), noticeId: null, language }];
}

function known(record: { id: string } | undefined): string {
  if (!record) throw new Error('the sample company has no such record');
  return record.id;
}
