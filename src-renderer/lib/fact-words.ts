import type { Language } from '../../src-main/contract/values.ts';
import type { Messages } from '../i18n/messages.ts';
import { countryName, formatDay, formatEuro, formatInstant, languageName } from './format.ts';

/** Names of facts of the audit trail, and their values, as people say them. */
export interface FactWords {
  name(path: readonly string[]): string;
  value(path: readonly string[], value: string): string;
}

const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
/** How words of the contract are written; names and sentences of people are left as they are. */
const key = /^[a-zA-Z0-9][a-zA-Z0-9_]*$/;

/** The words of one language for everything that an entry of the trail may hold. */
export function factWords(language: Language, texts: Messages): FactWords {
  const { yes, no } = texts.audit;
  const names: Words = texts.audit.fields;
  const ofField = wordsOfFields(texts);
  const ofAny: Words = texts.audit.values;
  const wordOf = (field: string, part: string): string => {
    if (part === 'true' || part === 'false') return part === 'true' ? yes : no;
    if (day.test(part)) return formatDay(part, language);
    if (instant.test(part)) return formatInstant(part, language);
    if (/cents$/i.test(field) && /^\d+$/.test(part)) return formatEuro(Number(part), language);
    if (/^countr(y|ies)$|Country$/.test(field)) return countryName(part, language);
    if (/^languages?$/.test(field)) return languageName(part, language);
    if (/^\d+\.\d+$/.test(part)) return part.replace('.', language === 'de' ? ',' : '.');
    if (!key.test(part)) return part;
    return ofField[field]?.[part] ?? ofAny[part] ?? part;
  };
  return {
    name: (path) => path.map((part) => (key.test(part) ? (names[part] ?? part) : part)).join(' › '),
    value(path, value) {
      const field = path.at(-1) ?? '';
      const whole = wordOf(field, value);
      const parts = value.split(', ');
      // Lists of words are told word by word; sentences with commas stay as they are.
      if (whole !== value || parts.some((part) => !key.test(part) && !day.test(part))) return whole;
      return parts.map((part) => wordOf(field, part)).join(', ');
    },
  };
}

type Words = Readonly<Record<string, string>>;

/** What the words of a fact mean, in the texts of the screens that show it. */
function wordsOfFields(texts: Messages): Readonly<Record<string, Words>> {
  const { vendor, breach, breachSteps, scoringModel, personas, contents, consents, campaignPlan } = texts;
  const own: Readonly<Record<string, Words>> = texts.audit.valuesOf;
  const results = plain(texts.transferAssessment.result, breachSteps.decisions.results);
  const words: Record<string, Words> = {
    tool: plain(vendor.tool.short),
    tiaResult: plain(vendor.tool.tia),
    pricePer: plain(vendor.facts.per),
    per: plain(vendor.facts.per),
    parentMitigation: plain(vendor.facts.mitigations),
    kind: kindWords(texts),
    supervision: plain(texts.company.profile.supervisions),
    track: plain(breach.track),
    certainty: plain(breach.certainty),
    level: plain(breach.level),
    proposed: plain(breach.level, results),
    result: results,
    stance: plain(texts.decision.stance),
    severity: plain(texts.vendor.findings.severity),
    channel: plain(breachSteps.channels, texts.requests.channel, campaignPlan.channel, consents.channel),
    procedure: plain(consents.procedure),
    placement: plain(texts.consent.placement),
    buyingRole: plain(personas.role),
    phase: plain(personas.phase, texts.reports.phases),
    state: plain(texts.requests.record.identity.options, contents.state),
    source: plain(scoringModel.source),
    repeat: plain(scoringModel.repeat),
    basis: plain(personas.basis, scoringModel.basis),
    legalBasis: plain(texts.gate.facts.basis),
    unit: plain(campaignPlan.retention.units),
    key: plain(personas.data),
    fieldIds: plain(campaignPlan.commonFields),
    answerKind: plain(texts.questionnaires.answer.kinds),
    fact: plain(texts.questionnaires.facts),
    standard: plain(texts.standards.kind),
    importerType: plain(texts.transferAssessment.importerType),
  };
  words.fallback = words.tool ?? {};
  for (const [field, group] of Object.entries(breach.value))
    if (typeof group === 'object') words[field] ??= plain(group);
  for (const [field, group] of Object.entries(own)) words[field] = { ...words[field], ...group };
  return words;
}

/** Words for what kind of thing a record is, over all areas. */
function kindWords(texts: Messages): Words {
  return plain(
    texts.approvals.kinds,
    texts.reports.kinds,
    texts.scoringModel.test,
    texts.scoringModel.rules.kind,
    texts.vendor.transfer.kind,
    texts.vendor.documents.kinds,
    texts.breach.task.kinds,
    texts.breachSteps.letters.kinds,
    texts.campaignPlan.kind,
    texts.contents.kind,
    texts.consents.kind,
    texts.consents.useKind,
  );
}

/** Groups of texts laid over each other, without groups inside and without what has something filled in. */
function plain(...groups: readonly object[]): Words {
  return Object.fromEntries(
    groups
      .flatMap((group) => Object.entries(group))
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[1].includes('{')),
  );
}
