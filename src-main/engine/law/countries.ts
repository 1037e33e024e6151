import type { AdequacyDecision, Country, TransferLaw } from '../../contract/law.ts';
import type { CountryClass, DpfStatus } from '../../contract/transfer.ts';
import type { Bilingual, Day } from '../../contract/values.ts';

/** What the law says about one country on one day; `decision` is the adequacy decision looked at, in force or not. */
export type CountryStanding = {
  class: CountryClass;
  country: Country | null;
  decision: AdequacyDecision | null;
  isDecisionInForce: boolean;
};

/** Facts about the recipient that decide whether an adequacy decision reaches it. */
export type RecipientFacts = {
  dpf?: DpfStatus | undefined;
  adequacyScopeFits?: boolean | undefined;
  hrData: boolean;
};

/** Country for a code as people write it (" el ", "uk"), or null when the code is missing or unknown. */
export function findCountry(given: string | null, law: TransferLaw): Country | null {
  if (given === null) return null;
  const byCode = countriesByCode(law.countries);
  const known = byCode.get(given);
  if (known !== undefined && !Object.hasOwn(law.aliases, given)) return known;
  const code = given.trim().toUpperCase();
  const alias = Object.hasOwn(law.aliases, code) ? law.aliases[code] : undefined;
  return byCode.get(alias ?? code) ?? null;
}

/** A list of many vendors asks for a country some thousand times; marks of a company leave the countries as they are. */
const byCodes = new WeakMap<TransferLaw['countries'], ReadonlyMap<string, Country>>();

function countriesByCode(countries: TransferLaw['countries']): ReadonlyMap<string, Country> {
  const known = byCodes.get(countries);
  if (known !== undefined) return known;
  const made = new Map(countries.toReversed().map((country) => [country.code, country]));
  byCodes.set(countries, made);
  return made;
}

/** Adequacy decision for a country (Art. 45(3) GDPR), whether or not it is in force. */
export function adequacyDecision(country: Country, law: TransferLaw): AdequacyDecision | null {
  return law.adequacy.find((decision) => decision.country === country.code) ?? null;
}

/** Whether a decision is in force on `day`; first and last day of validity count. */
export function isInForce(decision: AdequacyDecision, day: Day): boolean {
  return decision.validFrom <= day && (decision.validUntil === null || day <= decision.validUntil);
}

/** Whether the entry in the Data Privacy Framework carries the data: active, this company, employee data covered where needed. */
export function isDpfEntryUsable(dpf: DpfStatus | undefined, hrData: boolean): boolean {
  return dpf?.active === true && dpf.entityMatches && (!hrData || dpf.hrCovered);
}

/** Class of a country for one recipient on `day`: first the EEA, then adequacy as of that day, then the DPF, then third. */
export function countryStanding(
  given: string | null,
  facts: RecipientFacts,
  day: Day,
  law: TransferLaw,
): CountryStanding {
  const country = findCountry(given, law);
  if (country === null) return { class: 'unknown', country, decision: null, isDecisionInForce: false };
  if (country.status === 'eea') return { class: 'eea', country, decision: null, isDecisionInForce: false };
  if (country.status === 'check')
    return { class: 'unknown', country, decision: null, isDecisionInForce: false };
  const decision = adequacyDecision(country, law);
  const isDecisionInForce = decision !== null && isInForce(decision, day);
  return { class: classOf(decision, isDecisionInForce, facts), country, decision, isDecisionInForce };
}

/** Name of a country as people read it; the given text, quoted, when it is not a country. */
export function countryName(given: string | null, country: Country | null): Bilingual {
  if (country !== null) return country.name;
  const text = (given ?? '').trim();
  return text === ''
    ? { de: 'Land nicht angegeben', en: 'Country not given' }
    : { de: `„${text}“`, en: `“${text}”` };
}

function classOf(
  decision: AdequacyDecision | null,
  isDecisionInForce: boolean,
  facts: RecipientFacts,
): CountryClass {
  if (decision === null || !isDecisionInForce) return 'third';
  if (decision.reach === 'dpf') return isDpfEntryUsable(facts.dpf, facts.hrData) ? 'adequate_dpf' : 'third';
  return facts.adequacyScopeFits === false ? 'third' : 'adequate';
}
