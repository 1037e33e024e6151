import type { LeadColumn, PersonalColumn } from '../../../../contract/scoring-leads.ts';
import { foldText } from '../../../kernel/folded-text.ts';

/** What a model looks at, as it names it. */
export interface NamedByModel {
  attributes: readonly string[];
  events: readonly string[];
}

const id = /^(lead|kontakt|contact|person)?[ _-]*(id|nr|nummer|kennung|pseudonym|schluessel|key)$/;
const consent = /consent|einwillig|optin|opt in/;
const scoring = /scor|profil|interess|bewert/;
const measurement = /meas|mess|track|analy/;
const objected = /object|widerspr|widerruf|unsub|abgemeldet|abmeld|opt ?out|sperr/;
const daysAgo = /(days? ?(ago|since)|vor tagen|tage her|tage seit)/;
const date = /(datum|date|\bam\b|\bat\b|zeitpunkt)/;
const times = /(clicks|klicks|count|anzahl|times|mal\b)/;

/** What each column seems to hold, by its heading; everything can be put right afterwards. */
export function guessColumns(
  headings: readonly string[],
  personal: readonly PersonalColumn[],
  model: NamedByModel,
): LeadColumn[] {
  const words = headings.map((heading) => foldText(heading).replace(/[_-]+/g, ' ').trim());
  return headings.map((heading, column) => {
    if (personal.some((one) => one.column === column)) return { kind: 'ignored' };
    return guessOf(heading, words[column] ?? '', words, model);
  });
}

function guessOf(heading: string, text: string, all: readonly string[], model: NamedByModel): LeadColumn {
  if (id.test(text)) return { kind: 'id' };
  if (consent.test(text) || (scoring.test(text) && /ja|yes/.test(text))) return consentOf(text);
  if (objected.test(text)) return { kind: 'objected' };
  if (daysAgo.test(text)) return { kind: 'daysAgo', event: eventNamed(heading, text, all, model) };
  const known = nameOf(model.events, text);
  if (date.test(text)) return { kind: 'date', event: known ?? eventNamed(heading, text, all, model) };
  if (times.test(text)) return { kind: 'times', event: eventNamed(heading, text, all, model) };
  if (known !== null) return { kind: 'date', event: known };
  return { kind: 'attribute', name: nameOf(model.attributes, text) ?? heading };
}

function consentOf(text: string): LeadColumn {
  if (scoring.test(text)) return { kind: 'consent', consent: 'scoring' };
  if (measurement.test(text)) return { kind: 'consent', consent: 'measurement' };
  return { kind: 'ignored' };
}

/** The name in the model that a heading means: the same, or one that begins with its words. */
function nameOf(names: readonly string[], text: string): string | null {
  const folded = (name: string) => foldText(name).trim();
  return (
    names.find((name) => folded(name) === text) ??
    names.find(
      (name) => text.length > 3 && (folded(name).startsWith(text) || text.startsWith(folded(name))),
    ) ??
    null
  );
}

/** "guide_days_ago" is about "guide"; "last_click_days_ago" and "mail_clicks" are about one event. */
function eventNamed(heading: string, text: string, all: readonly string[], model: NamedByModel): string {
  const stem = stemOf(text);
  const known = nameOf(model.events, stem) ?? model.events.find((name) => foldText(name).includes(stem));
  if (stem !== '' && known) return known;
  const partner = all.find(
    (other) => other !== text && times.test(other) && stem !== '' && other.includes(stem),
  );
  if (partner && daysAgo.test(text)) return partner;
  return times.test(text) ? text : stem || heading;
}

function stemOf(text: string): string {
  return text
    .replace(daysAgo, '')
    .replace(/\b(last|letzter?|letzte[nms]?|datum|date|am|at|zeitpunkt|anzahl|count)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
