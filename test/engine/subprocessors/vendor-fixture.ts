import { emptyService } from '../../../src-main/contract/nothing-known.ts';
import type { TestEngine } from '../open-engine.ts';

const service = { ...emptyService, name: 'Newsletter', purpose: 'Versand' };

/** A vendor with one service. */
export async function newService(engine: TestEngine, name: string) {
  const vendor = await engine.client.vendors.create({
    name,
    seatCountry: 'DE',
    service: { ...service, dataCategories: [], peopleCategories: [] },
  });
  return { vendorId: vendor.id, serviceId: vendor.services[0]?.id ?? '' };
}

/** Code with which a call is refused. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'not refused';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}
