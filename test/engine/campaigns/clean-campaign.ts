import type { GateAnswerSheet, GateReason } from '../../../src-main/contract/campaign-gate.ts';
import type { CampaignContent, CampaignStep } from '../../../src-main/contract/campaign-record.ts';
import type { TextProfile, VersionContent } from '../../../src-main/contract/consent-record.ts';
import type { PdfPrinter } from '../../../src-main/engine/kernel/engine-context.ts';
import { beginRun, type RunIds, type RunningTest, runningTest } from '../assessments/started-run.ts';
import { openMade, type TestEngine } from '../open-engine.ts';

/** Texts of the clean campaign, and the documents they lead to. */
interface Texts {
  newsletter: string;
  tracking: string;
  phone: string;
  scoring: string;
  notice: string;
  imprint: string;
}

export interface CleanCampaign extends Omit<RunningTest, 'say'> {
  campaignId: string;
  texts: Texts;
  placeId: string;
  gate(asOf?: string): Promise<GateAnswerSheet>;
  /** Everything that forbids, once each. */
  obstacles(asOf?: string): Promise<GateReason[]>;
  change(part: Partial<CampaignContent>): Promise<void>;
  changeStep(id: string, part: Partial<CampaignStep>): Promise<void>;
  publish(textId: string, part: Partial<VersionContent>): Promise<string>;
  say(item: string, answer: 'yes' | 'no' | 'partly' | 'notApplicable' | null, note?: string): Promise<void>;
}

const dpa = {
  kind: 'dpa',
  title: 'AVV',
  language: 'de',
  datedOn: '2026-01-05',
  expiresOn: '2027-12-31',
} as const;

const emptyStep: Omit<CampaignStep, 'id' | 'name' | 'kind' | 'channel' | 'purpose'> = {
  afterStepId: null,
  delayDays: 0,
  legalBasis: 'consent',
  consentTextId: null,
  placeId: null,
  measurement: 'none',
  measurementTextId: null,
  serviceIds: [],
  contentId: null,
  fieldIds: [],
  ownerId: null,
};

/**
 * A campaign of five steps from 1 December 2026 on in which nothing is missing: an approved vendor, texts in force, every
 * question answered. The clock stands at 23 November 2026, 09:40 in Germany.
 */
export async function cleanCampaign(printer?: PdfPrinter): Promise<CleanCampaign> {
  const { engine, facts } = await openMade(printer, 'clean-campaign', writeCleanCampaign);
  return campaignIn(engine, facts);
}

/** What the campaign consists of. */
interface CleanIds extends RunIds {
  campaignId: string;
  texts: Texts;
  placeId: string;
}

async function writeCleanCampaign(engine: TestEngine): Promise<CleanIds> {
  const ids = await beginRun(engine);
  const run = runningTest(engine, ids);
  await run.fulfilTheRest();
  await run.client.vendors.saveDocument({
    vendorId: run.vendorId,
    document: { id: null, hash: null, ...dpa },
  });
  await run.client.assessments.decide({
    assessmentId: run.assessmentId,
    decision: {
      result: 'approve',
      by: 'Tilo Harms',
      role: 'Geschäftsführer',
      residualRisk: '',
      nextReviewOn: '2027-06-30',
    },
  });
  const publish = publisher(run, firstPublication);
  const texts = await writeTexts(run, publish);
  const { id: placeId } = await run.client.consents.saveUse({
    useId: null,
    use: { textId: texts.newsletter, kind: 'form', name: 'Anmeldeseite', address: '', campaign: '' },
  });
  run.setNow('2026-11-23T08:40:55.000Z');
  const { versions } = await run.client.consents.get({ textId: texts.newsletter });
  await run.client.consents.changeUse({
    useId: placeId,
    versionId: versions[0]?.id ?? '',
    at: '2026-11-23T08:40:55.000Z',
    reason: '',
  });
  const { id: campaignId } = await run.client.campaigns.create(contentOf(run, texts, placeId));
  const written = { ...ids, campaignId, texts, placeId };
  const { gate, say } = campaignIn(engine, written);
  for (const { item, state } of (await gate()).checks) if (state === 'unanswered') await say(item, 'yes');
  return written;
}

/** The campaign as it stands in this file. */
function campaignIn(engine: TestEngine, { campaignId, texts, placeId, ...ids }: CleanIds): CleanCampaign {
  const run = runningTest(engine, ids);
  const gate = (asOf?: string) => run.client.campaigns.gate({ campaign: campaignId, asOf });
  const say: CleanCampaign['say'] = async (item, answer, note = '') => {
    await run.client.campaigns.answer({ campaignId, item, answer, note });
  };
  const change = async (part: Partial<CampaignContent>) => {
    const { content, savedAt } = await run.client.campaigns.get({ campaignId });
    await run.client.campaigns.save({ campaignId, content: { ...content, ...part }, basedOn: savedAt });
  };
  return {
    ...run,
    campaignId,
    texts,
    placeId,
    gate,
    say,
    change,
    publish: publisher(run, firstPublication + Object.keys(texts).length * publicationsApart),
    obstacles: async (asOf) => forbidding(await gate(asOf)),
    changeStep: async (id, part) => {
      const { content } = await run.client.campaigns.get({ campaignId });
      await change({ steps: content.steps.map((step) => (step.id === id ? { ...step, ...part } : step)) });
    },
  };
}

function forbidding({ reasons, steps }: GateAnswerSheet): GateReason[] {
  const all = [...reasons, ...steps.flatMap((step) => step.reasons)].filter(
    ({ severity, exception }) => severity === 'blocker' || (severity === 'major' && exception === null),
  );
  return [...new Map(all.map((reason) => [reason.id, reason])).values()];
}

type Publish = CleanCampaign['publish'];

const firstPublication = Date.parse('2026-11-23T08:40:00.000Z');
/** No two versions of a text are published at the same instant. In milliseconds. */
const publicationsApart = 10_000;

function publisher({ client, setNow }: RunningTest, from: number): Publish {
  let next = from;
  return async (textId, part) => {
    setNow(new Date(next).toISOString());
    next += publicationsApart;
    const { id } = await client.consents.startDraft({ textId, fromVersionId: null });
    const { versions } = await client.consents.get({ textId });
    const begun = versions.find((version) => version.id === id);
    const newest = versions.find(({ publishedAt }) => publishedAt !== null);
    if (!begun) throw new Error('The draft is missing');
    const content = { ...begun.content, ...newest?.content, ...part };
    await client.consents.saveDraft({ versionId: id, content, reason: '', basedOn: begun.savedAt });
    await client.consents.publish({ versionId: id, by: 'Mara Lindqvist', approvedBy: '', reason: 'Fassung' });
    return id;
  };
}

async function writeTexts(run: RunningTest, publish: Publish): Promise<Texts> {
  const { starters } = await run.client.consents.starters();
  const create = async (profile: Partial<TextProfile> & Pick<TextProfile, 'kind' | 'name'>) =>
    (
      await run.client.consents.create({
        purpose: '',
        channel: null,
        procedure: null,
        languages: ['de'],
        ownerId: null,
        ...profile,
      })
    ).id;
  const notice = await create({ kind: 'privacyNotice', name: 'Datenschutzhinweise' });
  const imprint = await create({ kind: 'imprint', name: 'Impressum' });
  for (const id of [notice, imprint]) await publish(id, { wording: { de: 'Wer wir sind', en: null } });
  const links = { privacyNoticeId: notice, imprintId: imprint, withdrawalRoute: 'Link in jeder Mail' };
  const mail = {
    subject: { de: 'Bitte bestätigen', en: null },
    body: { de: 'Waren Sie das?', en: null },
    confirmationPage: { de: 'Danke', en: null },
    linkValidDays: 7,
    eraseUnconfirmedDays: 30,
  };
  const text = async (
    starterId: string,
    channel: TextProfile['channel'],
    procedure: TextProfile['procedure'],
  ) => {
    const starter = starters.find(({ id }) => id === starterId);
    if (!starter) throw new Error(`No starter ${starterId}`);
    const purpose = starter.title.de;
    const id = await create({ kind: 'consent', name: purpose, purpose, channel, procedure });
    const wording = { de: starter.wording.de, en: null };
    await publish(id, { wording, form: starter.form, confirmationMail: mail, ...links });
    return id;
  };
  return {
    notice,
    imprint,
    newsletter: await text('newsletter', 'email', 'doubleOptIn'),
    tracking: await text('tracking', 'email', 'tracking'),
    phone: await text('phone-business', 'phone', 'telephone'),
    scoring: await text('lead-scoring', 'email', 'doubleOptIn'),
  };
}

function contentOf({ serviceId }: RunningTest, texts: Texts, placeId: string): CampaignContent {
  const mail = { ...emptyStep, kind: 'mail' as const, channel: 'email' as const, serviceIds: [serviceId] };
  return {
    name: 'Herbstaktion',
    goal: 'Vierzig Termine',
    audience: 'Werkstätten',
    audienceSize: 400,
    startsOn: '2026-12-01',
    endsOn: '2027-02-28',
    ownerId: null,
    budgetCents: 980_000,
    personaIds: [],
    scoringModelId: null,
    scoringVersionId: null,
    steps: [
      {
        ...emptyStep,
        id: 'form',
        kind: 'form',
        name: 'Anmeldeseite',
        channel: 'web',
        purpose: 'Anmeldung',
        consentTextId: texts.newsletter,
        placeId,
        serviceIds: [serviceId],
        fieldIds: ['email'],
      },
      {
        ...mail,
        id: 'confirm',
        kind: 'confirmation',
        name: 'Bestätigungsmail',
        purpose: 'Bestätigung',
        legalBasis: 'legalObligation',
        afterStepId: 'form',
      },
      {
        ...mail,
        id: 'first',
        name: 'Erste Mail',
        purpose: 'Rundbrief',
        consentTextId: texts.newsletter,
        measurement: 'perPerson',
        measurementTextId: texts.tracking,
        afterStepId: 'confirm',
        delayDays: 5,
      },
      {
        ...mail,
        id: 'second',
        name: 'Zweite Mail',
        purpose: 'Rundbrief',
        consentTextId: texts.newsletter,
        afterStepId: 'first',
        delayDays: 9,
      },
      {
        ...emptyStep,
        id: 'call',
        kind: 'call',
        name: 'Anruf',
        channel: 'phone',
        purpose: 'Angebot am Telefon',
        consentTextId: texts.phone,
        afterStepId: 'second',
        delayDays: 2,
      },
    ],
    fields: [
      {
        id: 'email',
        key: 'email',
        label: 'E-Mail-Adresse',
        isMandatory: true,
        reason: 'Zustellung',
        isNeededForContract: false,
      },
    ],
    retention: [
      { kind: 'unconfirmed_doi', amount: 30, unit: 'days' },
      { kind: 'inactive_lead', amount: 24, unit: 'months' },
      { kind: 'tracking_raw', amount: 12, unit: 'months' },
      { kind: 'consent_proof', amount: 3, unit: 'years' },
      { kind: 'phone_consent', amount: 5, unit: 'years' },
    ],
  };
}
