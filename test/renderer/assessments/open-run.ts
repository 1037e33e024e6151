import type { Assessment } from '../../../src-main/contract/assessments.ts';
import { germanHosting, service } from '../../engine/assessments/started-run.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';

export interface OpenedRun extends OpenedApp {
  assessmentId: string;
  get(): Promise<Assessment>;
}

/** The whole app over an engine with one vendor and a run that has just started; the window is narrow: one pane at a time. */
export async function openRun(): Promise<OpenedRun> {
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, value: 640 });
  const app = await openApp();
  const { client } = app.engine;
  const vendor = await client.vendors.create({ name: 'LeadHafen GmbH', seatCountry: 'DE', service });
  const serviceId = vendor.services[0]?.id ?? '';
  await client.vendors.saveLocation({ serviceId, location: germanHosting });
  const { assessmentId } = await client.assessments.start({ serviceId, assessor: 'Clara Brandt' });
  return { ...app, assessmentId, get: () => client.assessments.get({ assessmentId }) };
}
