import type { CampaignStep } from '../../../contract/campaign-record.ts';

/** Channels on which the law asks for consent before advertising (§ 7(2) UWG). */
const electronic = new Set<CampaignStep['channel']>(['email', 'sms', 'messenger', 'phone']);

/** A page or form where people enter data on the web. */
export function isLanding({ kind }: CampaignStep): boolean {
  return kind === 'page' || kind === 'form';
}

/** Collects data from people: on a page, a form or in person. */
export function collectsData(step: CampaignStep): boolean {
  return isLanding(step) || step.kind === 'inPerson';
}

/** Advertises to a person by mail, message or call; the mail that asks to confirm does not, nor does what was ordered. */
export function advertises({ kind, channel, legalBasis }: CampaignStep): boolean {
  return (kind === 'mail' || kind === 'call') && channel !== 'internal' && legalBasis !== 'contract';
}

/** Advertises on a channel that needs consent or the exception for existing customers. */
export function needsConsentByLaw(step: CampaignStep): boolean {
  return advertises(step) && electronic.has(step.channel);
}

/** A written message that advertises. */
export function isAdvertisingMail(step: CampaignStep): boolean {
  return advertises(step) && step.kind === 'mail';
}

/** Whether the step measures what single persons do. */
export function measuresPersons({ measurement }: CampaignStep): boolean {
  return measurement === 'perPerson';
}

/** Whether the step calls somebody. */
export function calls({ kind, channel }: CampaignStep): boolean {
  return kind === 'call' || channel === 'phone';
}
