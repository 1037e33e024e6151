import type { Page } from 'playwright-core';
import type { Language } from '../../src-main/contract/values.ts';
import { answeredForAll } from './answers-step.ts';
import { contractDialogs, contractPages } from './contract-screens.ts';
import { deskDialogs, deskPages } from './desk-screens.ts';
import { letterPages } from './letter-screens.ts';
import { questionnaireDialogs, questionnairePages } from './questionnaire-screens.ts';
import { reviewDialogs, reviewPages } from './review-screens.ts';
import {
  at,
  checked,
  compared,
  drawn,
  hoursAgo,
  listed,
  opened,
  over,
  planned,
  type SampleRuns,
  type Screen,
  simulated,
} from './screen.ts';
import { selectionDialogs } from './selection-screens.ts';
import { show } from './show-screen.ts';
import { words } from './steps.ts';
import { subProcessorDialogs, subProcessorPages } from './sub-processor-screens.ts';

const vendorTabs = [
  'overview',
  'facts',
  'assessments',
  'agreement',
  'measures',
  'subProcessors',
  'evidence',
  'history',
];
const breachSteps = ['facts', 'severity', 'decisions', 'notification', 'letters', 'impact'];
/** Papers of the sample's breaches: a running draft, a closed file, a letter, a year, the drawer. */
const breachPapers = [
  ['notification', 'kind=breachNotification&breachId=in-formulare'],
  ['file', 'kind=breachFile&breachId=in-postfach'],
  ['letter', 'kind=breachLetter&breachId=in-postfach'],
  ['register', 'kind=breachRegister'],
  ['drawer', 'kind=firstFifteenMinutes'],
] as const;
const sections = [
  'company',
  'measures',
  'people',
  'security',
  'backup',
  'appearance',
  'notifications',
  'deadlines',
  'letters',
  'law',
  'licences',
  'about',
];

/** Every screen of an open company, by its address. */
export const pages: Screen[] = [
  at('today', '/today'),
  at('companies', '/companies', (page) => page.getByRole('table').waitFor()),
  ...deskPages,
  at('vendors', '/vendors', listed),
  at('vendors-chosen', '/vendors?selected=v-corvane', listed),
  at('vendors-import', '/vendors/import'),
  at('vendors-import-known', '/vendors/import', knownVendors),
  at('standards-import', '/inquiries/import'),
  at('standards-import-answers', '/inquiries/import?vendorId=v-corvane', answeredForAll),
  at('vendors-import-preview', '/vendors/import', pastedVendors),
  at('inquiries', '/inquiries', listed),
  at('inquiries-nothing', '/inquiries?search=qqzz'),
  at('inquiry-draft', '/inquiries/iq-havelstrom'),
  at('inquiry-overdue', '/inquiries/iq-saentisblick'),
  at('inquiry-returned', '/inquiries/iq-standkarte'),
  ...vendorTabs.map((tab) => at(`vendor-${tab}`, `/vendors/v-corvane?tab=${tab}`)),
  at('comparisons', '/comparisons', listed),
  at('comparisons-archived', '/comparisons?view=archived'),
  at('comparison', '/comparisons/cmp-contacts'),
  at('comparison-all', '/comparisons/cmp-contacts?all=true'),
  at('comparison-weights', '/comparisons/cmp-contacts?weights=true'),
  at('comparison-history', '/comparisons/cmp-contacts?tab=history'),
  at('assessment', ({ running }) => `/assessments/${running}`),
  at('assessment-locked', ({ decided }) => `/assessments/${decided}`),
  at('decision', ({ running }) => `/assessments/${running}/decision`),
  at('decision-locked', ({ decided }) => `/assessments/${decided}/decision`),
  ...contractPages,
  ...subProcessorPages,
  ...reviewPages,
  ...questionnairePages,
  at('transfers', '/transfers', listed),
  at('transfers-assessments', '/transfers?view=assessments', listed),
  at('transfers-nothing', '/transfers?search=qqzz'),
  at('transfers-shock', `/transfers/shock?falls=${encodeURIComponent('["adequacy:US"]')}`),
  at('transfers-assessment', '/transfers/assessments/tia-sahyadri'),
  at('requests', '/requests', listed),
  at('requests-chosen', '/requests?view=all&selected=rq-access', listed),
  at('requests-nothing', '/requests?search=qqzz'),
  at('request', '/requests/rq-access'),
  at('request-at-once', '/requests/rq-callback'),
  at('request-answered', '/requests/rq-invoices'),
  at('consents', '/consents', listed),
  at('consents-chosen', '/consents?selected=ct-newsletter', listed),
  at('consents-notices', '/consents?view=notices', listed),
  at('consents-as-of', () => `/consents?asOf=${encodeURIComponent(hoursAgo(400 * 24))}`, listed),
  at('consents-import', '/consents/import'),
  at('consents-import-preview', '/consents/import', pastedList),
  at('consents-nothing', '/consents?search=qqzz'),
  at('consent', '/consents/ct-newsletter', checked),
  at('consent-difference', '/consents/ct-newsletter?mode=diff', checked),
  at('consent-side-by-side', '/consents/ct-newsletter?mode=side', checked),
  at('consent-draft', '/consents/ct-fair', checked),
  at('consent-then', () => `/consents/ct-newsletter?at=${encodeURIComponent(hoursAgo(400 * 24))}`, checked),
  at('personas', '/personas', listed),
  at('personas-nothing', '/personas?search=qqzz'),
  at('personas-archived', '/personas?view=archived'),
  at('persona', '/personas/pe-windpark'),
  at('persona-edit', '/personas/pe-windpark?tab=edit'),
  at('persona-versions', '/personas/pe-windpark?tab=versions', compared),
  at('content', '/content'),
  at('content-piece', '/content?piece=co-1', opened),
  at('content-list', '/content?view=list', listed),
  at('content-archived', '/content?view=archived'),
  at('campaigns', '/campaigns'),
  at('campaigns-list', '/campaigns?view=list'),
  at('campaigns-calendar', '/campaigns?view=calendar'),
  at('campaigns-archived', '/campaigns?view=archived'),
  at('campaigns-nothing', '/campaigns?search=qqzz'),
  at('campaign', '/campaigns/c-messe', checked),
  at('campaign-fallen-back', '/campaigns/c-drehmoment', checked),
  at('campaign-plan', '/campaigns/c-messe?tab=plan', planned),
  at('campaign-step', '/campaigns/c-drehmoment?tab=plan&step=st-d3', planned),
  at('campaign-history', '/campaigns/c-drehmoment?tab=history'),
  at('scoring', '/scoring', listed),
  at('scoring-archive', '/scoring?view=archived'),
  at('scoring-model', '/scoring/sm-torque', simulated),
  at('scoring-released', '/scoring/sm-torque?version=sm-torque-3', simulated),
  ...['about', 'handOver', 'check'].map((part) =>
    at(`scoring-${part}`, `/scoring/sm-torque?part=${part}`, listed),
  ),
  at('scoring-hand-over-paper', '/scoring/sm-torque?version=sm-torque-3&part=handOver', listed),
  at('breaches', '/breaches'),
  at('breaches-chosen', '/breaches?selected=in-formulare'),
  at('breaches-drills', '/breaches?view=drills'),
  at('breaches-nothing', '/breaches?search=qqzz'),
  at('breach', '/breaches/in-formulare'),
  at('breach-as-of', () => `/breaches/in-formulare?asOf=${encodeURIComponent(JSON.stringify(hoursAgo(10)))}`),
  at('breach-closed', '/breaches/in-postfach'),
  ...breachSteps.map((step) => at(`breach-${step}`, `/breaches/in-formulare/${step}`)),
  ...breachSteps.map((step) => at(`breach-closed-${step}`, `/breaches/in-postfach/${step}`)),
  at('reports', '/reports'),
  at('report-preview', ({ decided }) => `/reports?kind=vendorAssessment&assessmentId=${decided}`, drawn),
  ...breachPapers.map(([name, search]) => at(`report-breach-${name}`, `/reports?${search}`, drawn)),
  at(
    'report-consent-proof',
    () => `/reports?kind=consentProof&useId=u-nl-foot&at=${encodeURIComponent(hoursAgo(300 * 24))}`,
    drawn,
  ),
  at('report-management', '/reports?kind=managementPage', drawn),
  at('report-annual', '/reports?kind=annualReport', drawn),
  at('report-auditor', '/reports?kind=auditorFile&day=2026-06-30', drawn),
  at('report-measures', '/reports?kind=measuresOverview', drawn),
  at('report-audit', '/reports?kind=auditExtract&subjectId=zutritt&names=anonymised', drawn),
  at('report-consent-register', '/reports?kind=consentRegister', drawn),
  at('report-consent-text', '/reports?kind=consentText&textId=ct-newsletter', drawn),
  at('report-wording-check', '/reports?kind=wordingCheck&textId=ct-fair', drawn),
  at('report-request-register', '/reports?kind=requestRegister', drawn),
  at('report-campaign', '/reports?kind=campaignPage&campaignId=c-messe', drawn),
  at('report-comparison', '/reports?kind=vendorComparison&comparisonId=cmp-contacts', drawn),
  at('report-dossier', '/reports?kind=campaignDossier&campaignId=c-drehmoment', drawn),
  at('report-persona', '/reports?kind=personaSheet&personaId=pe-windpark', drawn),
  at('report-content-matrix', '/reports?kind=contentMatrix', drawn),
  ...letterPages,
  ...sections.map((section) => at(`settings-${section}`, `/settings/${section}`)),
  at('audit', '/audit'),
  at('trash', '/trash'),
  at('help', '/help'),
  at('help-term', '/help?term=dpa'),
  at('help-screens', '/help?view=screens&screen=assessment'),
  at('help-keys', '/help?view=keys'),
  at('not-found', '/nowhere'),
];

/** What opens over a page. */
export const dialogs: Screen[] = [
  over('palette', '/today', (page) => page.keyboard.press('Control+k')),
  over('history', '/vendors/v-corvane', (page) => page.keyboard.press('Alt+Enter')),
  over('shortcuts', '/today', (page) => page.keyboard.press('Control+/')),
  over('new-vendor', '/vendors', (page) => page.keyboard.press('Control+n')),
  ...contractDialogs,
  ...subProcessorDialogs,
  ...reviewDialogs,
  ...questionnaireDialogs,
  over('new-inquiry', '/inquiries', (page) => page.keyboard.press('Control+n')),
  over('inquiry-sent', '/inquiries/iq-havelstrom', (page, language) =>
    page.getByRole('button', { name: words[language].inquiries.record.markSent }).click(),
  ),
  over('new-request', '/requests', (page) => page.keyboard.press('Control+n')),
  over('request-retention', '/requests/rq-access', (page, language) =>
    page.getByRole('button', { name: words[language].requests.record.deletion.change }).click(),
  ),
  over('new-text', '/consents', (page) => page.keyboard.press('Control+n')),
  over('new-comparison', '/comparisons', (page) => page.keyboard.press('Control+n')),
  over('new-campaign', '/campaigns', (page) => page.keyboard.press('Control+n')),
  over('publish', '/consents/ct-fair', (page, language) =>
    page.getByRole('button', { name: words[language].consent.publish.act, exact: true }).click(),
  ),
  over('switch-version', '/consents/ct-newsletter', (page, language) =>
    page.getByRole('button', { name: words[language].consent.places.change }).first().click(),
  ),
  over('new-persona', '/personas', (page) => page.keyboard.press('Control+n')),
  over('keep-version', '/personas/pe-windpark?tab=edit', async (page, language) => {
    const { field, keep } = words[language].personas;
    await page.getByRole('textbox', { name: field.role, exact: true }).fill('Nachtschicht');
    await page.getByRole('button', { name: keep.act }).click();
  }),
  over('new-content', '/content?persona=pe-windpark&phase=awareness', async () => {}),
  over('new-model', '/scoring', (page) => page.keyboard.press('Control+n')),
  over('release-model', '/scoring/sm-torque', (page, language) =>
    page
      .getByRole('button', { name: words[language].scoringModel.release.act.replace('{number}', '4') })
      .click(),
  ),
  over('new-breach', '/today', (page) => page.keyboard.press('Control+Shift+N')),
  over('breach-entry', '/breaches/in-formulare', (page) => page.keyboard.press('Control+n')),
  over('breach-awareness', '/breaches/in-formulare/facts', (page, language) =>
    page.getByRole('button', { name: words[language].breach.awareness.change }).click(),
  ),
  over('notify', '/breaches/in-formulare/notification', (page, language) =>
    page.getByRole('button', { name: words[language].breachSteps.notification.record }).click(),
  ),
  over('letter-sent', '/breaches/in-formulare/letters', (page, language) =>
    page.getByRole('button', { name: words[language].breachSteps.letters.record }).click(),
  ),
  over('person', '/settings/people', (page, language) =>
    page.getByRole('button', { name: words[language].company.people.add }).click(),
  ),
  over('export', '/settings/backup', (page, language) =>
    page.getByRole('button', { name: words[language].settings.export.act }).click(),
  ),
  ...selectionDialogs,
  ...deskDialogs,
  over('passphrase', '/settings/security', (page, language) =>
    page.getByRole('button', { name: words[language].settings.security.change }).click(),
  ),
];

/** A list of three rows, pasted: one row is right, one has a mistake, one has two. */
async function pastedList(page: Page): Promise<void> {
  await pasteRows(page, [
    'Einsatzort\tText\tFassung\tAb\tBis',
    'Theke\tBeratung am Telefon\t1\t2026-03-02 09:00\t',
    'Lager\tBeratung am Telefon\t1\tgestern\t',
    'Messe\tUnbekannt\t1\t2026-03-02\t2026-03-01',
  ]);
}

/** A list with a new company, one that is known, and one whose country does not exist. */
async function pastedVendors(page: Page): Promise<void> {
  await pasteRows(page, [
    'Firma\tAnschrift\tLand\tKategorie\tZertifikate\tVertragsende\tPreis\tMandant',
    'Kranwerk Software\tAm Kai 3, 20457 Hamburg, Deutschland\t\tMARKETING\tISO/IEC 27001; SOC 2\t31.12.2027\t1.234,50 €\tNord',
    'CORVANE GmbH\t\tNiederlande\tCRM\t\t\t\tNord',
    'Treibholz Daten\t\tAtlantis\tANALYTICS\t\t03/04/2027\t1.234\tNord',
  ]);
}

/** The same, looking at the companies that are known. */
async function knownVendors(page: Page): Promise<void> {
  await pastedVendors(page);
  await page.getByRole('tab').nth(1).click();
}

async function pasteRows(page: Page, lines: string[]): Promise<void> {
  await page.evaluate((rows) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', rows.join('\n'));
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, lines);
  await page.getByRole('tab').first().waitFor();
}

/** Finds a decided and a running assessment by their vendors' pages. */
export async function findRuns(page: Page, language: Language): Promise<SampleRuns> {
  const idOn = async (vendorId: string) => {
    await show(page, language, `/vendors/${vendorId}?tab=assessments`);
    const href = await page.locator('main a[href*="/assessments/"]').first().getAttribute('href');
    return /assessments\/([^/?]+)/.exec(href ?? '')?.[1] ?? '';
  };
  return {
    decided: await idOn('v-corvane'),
    running: await idOn('v-standkarte'),
    contract: await idOn('v-kiebitzpost'),
  };
}
