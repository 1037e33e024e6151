import type { z } from 'zod';
import type { Day, ProtectionNeed } from '../../../../contract/values.ts';
import type { Contract, ProcessingRole } from '../../../../contract/vendor-record.ts';
import { foldedWords } from '../../../kernel/folded-text.ts';

type Need = z.infer<typeof ProtectionNeed>;

const roles: Record<ProcessingRoleName, readonly string[]> = {
  processor: [
    'processor',
    'auftragsverarbeiter',
    'auftragsverarbeitung',
    'data processor',
    'av',
    'auftragnehmer',
  ],
  joint: [
    'joint',
    'joint controller',
    'gemeinsam verantwortlich',
    'gemeinsam verantwortlicher',
    'gemeinsame verantwortlichkeit',
  ],
  controller: [
    'controller',
    'verantwortlicher',
    'eigener verantwortlicher',
    'data controller',
    'eigenverantwortlich',
  ],
  noPersonalData: [
    'no personal data',
    'keine personenbezogenen daten',
    'none',
    'keine',
    'ohne personenbezug',
  ],
};
type ProcessingRoleName = (typeof ProcessingRole)['options'][number];

const needs: Record<Need, readonly string[]> = {
  normal: ['normal', 'low', 'medium', 'gering', 'mittel', 'niedrig'],
  high: ['high', 'hoch'],
  veryHigh: ['very high', 'sehr hoch', 'critical', 'kritisch'],
};

const periods: Record<Contract['pricePer'], readonly string[]> = {
  month: ['month', 'monthly', 'monat', 'monatlich', 'mtl', 'pro monat', 'per month', 'je monat', 'mo'],
  year: [
    'year',
    'yearly',
    'annual',
    'annually',
    'jahr',
    'jahrlich',
    'p a',
    'pro jahr',
    'per year',
    'je jahr',
    'per annum',
  ],
  once: ['once', 'one time', 'einmalig', 'einmal'],
};

function calledIn<Key extends string>(words: Record<Key, readonly string[]>, cell: string): Key | null {
  const plain = foldedWords(cell).join(' ');
  const found = (Object.entries(words) as [Key, readonly string[]][]).find(([, all]) => all.includes(plain));
  return found?.[0] ?? null;
}

/** The role that a word means (Art. 4(7), 4(8), 26 GDPR); null for a word that is none of them. */
export function roleCalled(cell: string): ProcessingRoleName | null {
  return calledIn(roles, cell);
}

/** The protection need that a word means. */
export function needCalled(cell: string): Need | null {
  return calledIn(needs, cell);
}

/** What a price is paid for. */
export function periodCalled(cell: string): Contract['pricePer'] | null {
  return calledIn(periods, cell);
}

/**
 * A web address as it is stored: `www.a.example` gets its https; null for what is none. Of a list the first one counts.
 * Nothing but http and https is an address: a vendor's list does not bring scripts.
 */
export function readLink(cell: string): string | null {
  const [first = ''] = cell.split(/[;\s]/).filter((part) => part !== '');
  const isBare = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/:?#].*)?$/u.test(first);
  const text = isBare ? `https://${first}` : first;
  if (!/^https?:\/\//i.test(text) || text.length > 500) return null;
  return URL.canParse(text) && new URL(text).hostname.includes('.') ? text : null;
}

/** Whether a text can be an e-mail address; who answers at it is nobody's guess. */
export function isEmail(cell: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(cell);
}

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const serialStart = Date.UTC(1899, 11, 30);

/** A day as a table writes it: `2026-11-03`, `03.11.2026` or the day number of a spreadsheet; `03/11/2026` is two days and so none. */
export function readDay(cell: string): Day | null {
  const [, year, month, day] = iso.exec(cell) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const [, dayFirst, second, last = ''] = german.exec(cell) ?? [];
  if (dayFirst !== undefined) {
    return dayOf(Number(last.length === 2 ? `20${last}` : last), Number(second), Number(dayFirst));
  }
  if (!/^\d{5}(\.0+)?$/.test(cell)) return null;
  const date = new Date(serialStart + Number(cell) * 86_400_000);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && year >= 1950 && year <= 2100 ? date.toISOString().slice(0, 10) : null;
}

type Price =
  | { cents: number; per: Contract['pricePer'] | null }
  | 'priceUnreadable'
  | 'priceAmbiguous'
  | 'priceNotEuro';

const otherCurrency = /[$£¥₹]|\b(usd|gbp|chf|jpy|sek|dkk|nok|pln|cad|aud|inr|czk|huf)\b/i;

/** Euros in cents: `1.234,50 €`, `1,234.50`, `1234,5 EUR / Monat`. `1.234` is a thousand or a little more than one: nobody shall guess. */
export function readPrice(cell: string): Price {
  if (otherCurrency.test(cell)) return 'priceNotEuro';
  const [, figure = '', rest = ''] =
    /^\s*(?:€|eur|euro)?\s*([\d][\d.,'\s]*)(.*)$/i.exec(cell.replace(/\u00a0|\u202f/g, ' ')) ?? [];
  const per = rest.replace(/€|\b(eur|euro)\b|netto|net|^[\s/,-]+/gi, '').trim();
  const period = per === '' ? null : periodCalled(per);
  const plain = figure.replace(/['\s]/g, '');
  if (plain === '' || (per !== '' && period === null)) return 'priceUnreadable';
  const number = numberIn(plain);
  if (typeof number !== 'number') return number;
  const cents = Math.round(number * 100);
  return cents <= 100_000_000_000 ? { cents, per: period } : 'priceUnreadable';
}

function numberIn(text: string): number | 'priceUnreadable' | 'priceAmbiguous' {
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(text);
  const groups = text.split(/[.,]/);
  const isMixed = new Set(marks).size > 1;
  const inGroups = groups.slice(1).every((group) => group.length === 3);
  if (marks.length === 1) {
    if ((groups[1]?.length ?? 0) === 3) return 'priceAmbiguous';
    return Number(text.replace(',', '.'));
  }
  if (!isMixed) return inGroups ? Number(groups.join('')) : 'priceUnreadable';
  const whole = text.slice(0, text.lastIndexOf(last)).split(/[.,]/);
  const isOrdered = whole.slice(1).every((group) => group.length === 3) && !whole.join('').includes(last);
  if (!isOrdered || marks.filter((mark) => mark === last).length > 1) return 'priceUnreadable';
  return Number(`${whole.join('')}.${groups.at(-1) ?? ''}`);
}
