import type { Country, TransferLaw } from '../../contract/law.ts';
import type {
  CountryClass,
  TransferPointVerdict,
  TransferQuestion,
  TransferVerdict,
} from '../../contract/transfer.ts';
import type { Bilingual, Day } from '../../contract/values.ts';
import { adequacyDecision, countryName, findCountry, isInForce } from './countries.ts';
import { ruleText, type TransferRule, transferRules } from './transfer-rules.ts';
import { asSentence, joinTexts } from './wording.ts';

type Seat = { country: string | null; kind: 'provider' | 'parent' };

/** A place that was checked: its class and the country it is in, where there is such a country. */
export interface CheckedPlace {
  class: CountryClass;
  standing: { country: Country | null };
}

/** A seat outside the EEA with the rule that decided about it. */
export interface DecidedSeat extends Seat {
  known: Country | null;
  class: CountryClass;
  rule: TransferRule;
  verdict: TransferVerdict;
}

/**
 * Art. 28(1), Art. 48 GDPR: seats outside the EEA. They are no transfer, so they decide only while no place is known to
 * be outside the EEA; beside a transfer the places decide and the seat stays as a note. A seat inside the EEA, or in a country that
 * is checked as a place anyway, needs no mention.
 */
export function decideSeats(
  question: TransferQuestion,
  places: readonly CheckedPlace[],
  law: TransferLaw,
): DecidedSeat[] {
  const isTransfer = places.some((place) => place.class !== 'eea' && place.class !== 'unknown');
  const seats: Seat[] = [
    { country: question.providerSeat, kind: 'provider' },
    ...(isBlank(question.parentSeat) ? [] : [{ country: question.parentSeat, kind: 'parent' } as const]),
  ];
  return seats.flatMap((seat) => {
    const known = findCountry(seat.country, law);
    const isChecked = known !== null && places.some(({ standing }) => standing.country === known);
    return isChecked || known?.status === 'eea'
      ? []
      : decideSeat(seat, known, isTransfer, question.asOf, law);
  });
}

function decideSeat(
  seat: Seat,
  known: Country | null,
  isTransfer: boolean,
  asOf: Day,
  law: TransferLaw,
): DecidedSeat {
  const decision = known === null ? null : adequacyDecision(known, law);
  const isAdequate = decision !== null && decision.reach !== 'dpf' && isInForce(decision, asOf);
  const rule: TransferRule =
    known === null ? 'R11_unknown' : isAdequate ? 'R3_parent_adequate' : 'R2_parent_third';
  return {
    ...seat,
    known,
    class: known === null ? 'unknown' : isAdequate ? 'adequate' : 'third',
    rule,
    verdict: rule === 'R11_unknown' || !isTransfer ? transferRules[rule] : 'ok_note',
  };
}

/** What is told about a seat: the rule's legal basis, then where the seat is. */
export function seatVerdict(
  seat: DecidedSeat,
  question: TransferQuestion,
  law: TransferLaw,
): TransferPointVerdict {
  return {
    country: seat.country,
    kind: seat.kind,
    label: null,
    class: seat.class,
    rule: seat.rule,
    verdict: seat.verdict,
    basis: joinTexts(
      asSentence(ruleText(seat.rule, law).basis),
      seatText(seat, countryName(seat.country, seat.known)),
      mitigationText(seat, seat.rule, question),
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
