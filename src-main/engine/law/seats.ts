import type { TransferLaw } from '../../contract/law.ts';
import type { TransferPointVerdict, TransferQuestion } from '../../contract/transfer.ts';
import type { Bilingual } from '../../contract/values.ts';
import { adequacyDecision, countryName, findCountry, isInForce } from './countries.ts';
import { ruleText, type TransferRule, transferRules } from './transfer-rules.ts';
import { asSentence, joinTexts } from './wording.ts';

type Seat = { country: string | null; kind: 'provider' | 'parent' };

/**
 * Art. 28(1), Art. 48 GDPR: seats outside the EEA. They are no transfer, so they decide only while every place is inside
 * the EEA; beside a transfer the places decide and the seat stays as a note. A seat inside the EEA, or in a country that
 * is checked as a place anyway, needs no mention.
 */
export function seatVerdicts(
  question: TransferQuestion,
  places: readonly TransferPointVerdict[],
  law: TransferLaw,
): TransferPointVerdict[] {
  const isAllInEea = places.every((place) => place.class === 'eea');
  const seats: Seat[] = [
    { country: question.providerSeat, kind: 'provider' },
    ...(isBlank(question.parentSeat) ? [] : [{ country: question.parentSeat, kind: 'parent' } as const]),
  ];
  const checkedCountries = new Set(places.map((place) => findCountry(place.country, law)));
  checkedCountries.delete(null);
  return seats
    .filter((seat) => !checkedCountries.has(findCountry(seat.country, law)))
    .flatMap((seat) => checkSeat(seat, isAllInEea, question, law) ?? []);
}

function checkSeat(
  seat: Seat,
  isAllInEea: boolean,
  question: TransferQuestion,
  law: TransferLaw,
): TransferPointVerdict | null {
  const country = findCountry(seat.country, law);
  if (country?.status === 'eea') return null;
  const decision = country === null ? null : adequacyDecision(country, law);
  const isAdequate = decision !== null && decision.reach !== 'dpf' && isInForce(decision, question.asOf);
  const rule: TransferRule =
    country === null ? 'R11_unknown' : isAdequate ? 'R3_parent_adequate' : 'R2_parent_third';
  const name = countryName(seat.country, country);
  return {
    country: seat.country,
    kind: seat.kind,
    label: null,
    class: country === null ? 'unknown' : isAdequate ? 'adequate' : 'third',
    rule,
    verdict: rule === 'R11_unknown' || isAllInEea ? transferRules[rule] : 'ok_note',
    basis: joinTexts(
      asSentence(ruleText(rule, law).basis),
      seatText(seat, name),
      mitigationText(seat, rule, question),
    ),
  };
}

function seatText(seat: Seat, name: Bilingual): Bilingual {
  return seat.kind === 'provider'
    ? { de: `Sitz des Dienstleisters: ${name.de}.`, en: `Seat of the vendor: ${name.en}.` }
    : { de: `Sitz der Konzernmutter: ${name.de}.`, en: `Seat of the parent company: ${name.en}.` };
}

/** Strong measures lower the risk of the parent but do not end the duty to assess and record it. */
function mitigationText(seat: Seat, rule: TransferRule, question: TransferQuestion): Bilingual | null {
  if (seat.kind !== 'parent' || rule !== 'R2_parent_third') return null;
  switch (question.parentMitigation) {
    case 'strong':
      return {
        de: 'Der Zugriff der Mutter ist wirksam begrenzt.',
        en: 'Access by the parent is effectively limited.',
      };
    case 'partial':
      return {
        de: 'Der Zugriff der Mutter ist nur teilweise begrenzt.',
        en: 'Access by the parent is only partly limited.',
      };
    case 'none':
      return { de: 'Der Zugriff der Mutter ist nicht begrenzt.', en: 'Access by the parent is not limited.' };
  }
}

function isBlank(country: string | null): boolean {
  return country === null || country.trim() === '';
}
