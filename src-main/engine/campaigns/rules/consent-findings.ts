import { dayText } from '../../law/wording.ts';
import { channelNames } from './channel-names.ts';
import { type Finding, same } from './finding.ts';
import type { GateFacts, StepFacts, WordingFacts } from './gate-facts.ts';
import { advertises, calls, collectsData, isLanding, needsConsentByLaw } from './step-nature.ts';

const blocker = 'blocker' as const;

/** Art. 4(11), 7 GDPR, § 7 UWG: whether the step rests on a consent that is in force on its day and covers it. */
export function consentFindings(facts: StepFacts, campaign: GateFacts): Finding[] {
  const { step, consent } = facts;
  if (consent === null) return withoutText(facts);
  const item = itemOf(facts);
  const standing = inForce(consent, facts, item);
  if (standing.length > 0) return standing;
  return [
    ...channelFindings(facts, consent),
    ...(consent.procedure === 'existingCustomer' ? conditionFindings(consent) : formFindings(consent)),
    ...confirmationFindings(facts, consent, campaign),
    ...(advertises(step) ? withdrawalFindings(consent) : []),
    ...(collectsData(step) ? linkFindings(consent, facts) : []),
    ...placeFindings(facts, consent),
  ];
}

/** The condition of the law table under which a missing wording of this step falls. */
function itemOf({ step }: StepFacts): string {
  if (step.kind === 'scoring') return 'G8_scoring.1';
  if (calls(step)) return 'G10_sales.1';
  return step.kind === 'mail' ? 'G6_nurturing.1' : 'G4_optin.1';
}

function withoutText(facts: StepFacts): Finding[] {
  const { step } = facts;
  const about = step.id;
  const values = { step: step.name };
  const link = { to: 'step', stepId: step.id } as const;
  if (step.legalBasis === 'consent')
    return [{ item: itemOf(facts), severity: blocker, code: 'consentMissing', about, values, link }];
  const optOut = { item: 'G4_optin.5', severity: blocker, about, values, link };
  if (step.legalBasis === 'existingCustomer') return [{ ...optOut, code: 'existingCustomerText' }];
  return needsConsentByLaw(step) ? [{ ...optOut, code: 'messageWithoutConsent' }] : [];
}

/** One finding when no version is in force on the day, none when there is one. */
export function inForce(text: WordingFacts, { asOf }: StepFacts, item: string): Finding[] {
  if (text.version !== null) return [];
  const { textId, name, withdrawn } = text;
  const base = { item, severity: blocker, about: textId, link: { to: 'text', textId } } as const;
  return [
    withdrawn
      ? {
          ...base,
          code: 'wordingWithdrawn',
          values: { text: name, version: String(withdrawn.number), since: dayText(withdrawn.on) },
        }
      : { ...base, code: 'wordingNotInForce', values: { text: name, day: dayText(asOf) } },
  ];
}

/** A finding about a text in force. */
function about(
  text: WordingFacts,
  rule: Pick<Finding, 'item' | 'severity' | 'code'>,
  values: Finding['values'] = {},
): Finding {
  const version = same(text.version?.number ?? 0);
  return {
    ...rule,
    about: text.textId,
    values: { text: text.name, version, ...values },
    link: { to: 'text', textId: text.textId },
  };
}

function channelFindings({ step }: StepFacts, text: WordingFacts): Finding[] {
  const isCovered = text.channel === null || text.channel === step.channel;
  if (!advertises(step) || isCovered) return [];
  return [
    about(
      text,
      { item: calls(step) ? 'G10_sales.1' : 'G6_nurturing.1', severity: blocker, code: 'channelOther' },
      { channel: channelNames[step.channel], agreed: channelNames[text.channel ?? 'web'] ?? same('–') },
    ),
  ];
}

function formFindings(text: WordingFacts): Finding[] {
  if (text.version === null) return [];
  const { content, verdict } = text.version;
  const { form } = content;
  return [
    ...(form.prechecked
      ? [about(text, { item: 'G4_optin.1', severity: blocker, code: 'boxPrechecked' })]
      : []),
    ...(verdict === 'fail' && !form.prechecked && !form.requiredForService
      ? [about(text, { item: 'G4_optin.1', severity: blocker, code: 'wordingFlawed' })]
      : []),
    ...(form.requiredForService
      ? [about(text, { item: 'G4_optin.2', severity: blocker, code: 'consentTied' })]
      : []),
    ...(form.checkboxes > 0 && form.purposes > form.checkboxes
      ? [
          about(
            text,
            { item: 'G4_optin.4', severity: 'major', code: 'purposesJoined' },
            { purposes: same(form.purposes), boxes: same(form.checkboxes) },
          ),
        ]
      : []),
  ];
}

/** § 7(3) UWG: all four conditions have to be shown. */
function conditionFindings(text: WordingFacts): Finding[] {
  const met = new Set(text.version?.content.existingCustomer ?? []).size;
  if (met >= 4) return [];
  return [about(text, { item: 'G4_optin.5', severity: blocker, code: 'conditionsOpen' }, { met: same(met) })];
}

/** Art. 7(1) GDPR; BGH I ZR 164/09: with double opt-in the mail that asks to confirm comes before the advertising. */
function confirmationFindings(
  { step, startsOn }: StepFacts,
  text: WordingFacts,
  { steps }: GateFacts,
): Finding[] {
  if (text.procedure !== 'doubleOptIn' || text.version === null) return [];
  const mail = text.version.content.confirmationMail;
  const isBefore = steps.some(
    (other) => other.step.kind === 'confirmation' && (other.startsOn ?? '') <= (startsOn ?? ''),
  );
  const hasPeriods = Boolean(mail?.linkValidDays && mail.eraseUnconfirmedDays);
  return [
    ...(advertises(step) && !isBefore
      ? [
          about(
            text,
            { item: 'G5_doi.1', severity: blocker, code: 'confirmationMissing' },
            { step: step.name },
          ),
        ]
      : []),
    ...(hasPeriods ? [] : [about(text, { item: 'G5_doi.3', severity: 'minor', code: 'linkForever' })]),
  ];
}

/** Art. 7(3) GDPR: whoever agreed must find the way back. */
function withdrawalFindings(text: WordingFacts): Finding[] {
  const content = text.version?.content;
  const isNamed = Boolean(content?.withdrawalPageId) || (content?.withdrawalRoute ?? '').trim() !== '';
  return isNamed
    ? []
    : [about(text, { item: 'G6_nurturing.2', severity: blocker, code: 'withdrawalMissing' })];
}

/** § 5 DDG, Art. 13 GDPR: what the page has to lead to. */
function linkFindings(text: WordingFacts, { step, asOf }: StepFacts): Finding[] {
  if (text.version === null) return [];
  const day = { day: dayText(asOf) };
  const { hasImprint, hasNotice, isNoticeNewer } = text.version;
  return [
    ...(isLanding(step) && !hasImprint
      ? [about(text, { item: 'G3_landing.1', severity: blocker, code: 'imprintMissing' }, day)]
      : []),
    ...(hasNotice
      ? []
      : [about(text, { item: 'G3_landing.2', severity: blocker, code: 'noticeMissing' }, day)]),
    ...(hasNotice && isNoticeNewer
      ? [about(text, { item: 'G3_landing.2', severity: 'minor', code: 'noticeNewer' })]
      : []),
  ];
}

/** What stands at the place of the form has to be the text that the step rests on, in its present version. */
function placeFindings({ place, asOf }: StepFacts, text: WordingFacts): Finding[] {
  if (place === null) return [];
  const values = { place: place.name, day: dayText(asOf) };
  const rule = { item: 'G4_optin.1', severity: blocker } as const;
  if (place.textId !== text.textId)
    return [about(text, { ...rule, code: 'placeOther' }, { ...values, shown: place.text })];
  if (place.version === null) return [about(text, { ...rule, code: 'placeEmpty' }, values)];
  if (place.version === text.version?.number) return [];
  const shown = same(place.version);
  return [about(text, { item: 'G4_optin.1', severity: 'minor', code: 'placeOlder' }, { ...values, shown })];
}
