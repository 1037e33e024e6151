import type { RiskFactName, RiskLevelOfBreach, RiskRuleTexts } from '../../../contract/breach-risk.ts';
import type { Bilingual } from '../../../contract/values.ts';

/** Text and basis of a rule; a rule without text is a defect of the template. */
export function ruleText(id: string, texts: RiskRuleTexts): { text: Bilingual; basis: Bilingual } {
  const { text, basis } = found(
    id,
    texts.rules.find((rule) => rule.id === id),
  );
  return { text, basis };
}

/** A reason that holds only as long as facts are missing says so. */
export function assumedText(text: Bilingual, texts: RiskRuleTexts): Bilingual {
  return filled(texts.sentences.assumed, { text });
}

/** Which facts are missing and what each counts as until it is known. */
export function notKnownText(facts: readonly RiskFactName[], texts: RiskRuleTexts): Bilingual {
  const names = facts.map((fact) => factText(fact, texts).unknown);
  const listed = { de: names.map(({ de }) => de).join(', '), en: names.map(({ en }) => en).join(', ') };
  return filled(texts.sentences.notKnown, { facts: listed });
}

/** What the proposal becomes if the given facts turn out well, each by the id of its favourable outcome. */
export function wouldChangeText(
  outcomes: readonly { fact: RiskFactName; outcome: string }[],
  risk: RiskLevelOfBreach,
  texts: RiskRuleTexts,
): Bilingual {
  const clauses = outcomes.map(
    ({ fact, outcome }) =>
      found(
        `${fact}.${outcome}`,
        factText(fact, texts).favourable.find(({ id }) => id === outcome),
      ).text,
  );
  const { and, wouldChange } = texts.sentences;
  const joined = {
    de: clauses.map(({ de }) => de).join(and.de),
    en: clauses.map(({ en }) => en).join(and.en),
  };
  const level = found(
    risk,
    texts.levels.find(({ id }) => id === risk),
  ).title;
  return filled(wouldChange, { clauses: joined, level });
}

function factText(fact: RiskFactName, texts: RiskRuleTexts): RiskRuleTexts['facts'][number] {
  return found(
    fact,
    texts.facts.find((entry) => entry.fact === fact),
  );
}

function filled(sentence: Bilingual, gaps: Record<string, Bilingual>): Bilingual {
  const fill = (language: keyof Bilingual) =>
    Object.entries(gaps).reduce(
      (text, [gap, words]) => text.replace(`{${gap}}`, () => words[language]),
      sentence[language],
    );
  return { de: fill('de'), en: fill('en') };
}

function found<T>(name: string, entry: T | undefined): T {
  if (entry === undefined) throw new Error(`The proposal on risk has no text for ${name}`);
  return entry;
}
