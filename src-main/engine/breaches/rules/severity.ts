import {
  DataContext,
  type SeverityAnswer,
  type SeverityMethod,
  type SeverityQuestion,
  type SeverityStep,
} from '../../../contract/breach-severity.ts';
import type { Bilingual } from '../../../contract/values.ts';
import { inFigures } from './severity-wording.ts';

type Context = SeverityQuestion['contexts'][number];
type Level = SeverityMethod['levels'][number];

/**
 * ENISA 2013: SE = DPC × EI + CB. The highest data context counts, the circumstances are added up; the score lies between
 * 0.25 and 6 and is exact, because every value is a multiple of a quarter.
 */
export function severity(question: SeverityQuestion, method: SeverityMethod): SeverityAnswer {
  const context = highestContext(question.contexts);
  const added = addedCircumstances(question.circumstances, method);
  const product = context.score * question.identifiability;
  const circumstances = added.reduce((sum, value) => sum + value, 0);
  const score = product + circumstances;
  const level = levelOf(score, method);
  const steps: SeverityStep[] = [
    contextStep(context, question.contexts.length, method),
    identifiabilityStep(question.identifiability, method),
    {
      id: 'product',
      value: product,
      text: inFigures(
        (figure) => `${context.score} × ${figure(question.identifiability)} = ${figure(product)}`,
      ),
    },
    {
      id: 'circumstances',
      value: circumstances,
      text: inFigures((figure) => `${added.map(figure).join(' + ')} = ${figure(circumstances)}`),
    },
    {
      id: 'score',
      value: score,
      text: inFigures(
        (figure) =>
          `${context.score} × ${figure(question.identifiability)} + ${figure(circumstances)} = ${figure(score)}`,
      ),
    },
    levelStep(score, level, method),
  ];
  return { score, level: level.id, steps };
}

/** The context that counts; of equal scores the more sensitive category, so that their order does not matter. */
function highestContext(contexts: readonly Context[]): Context {
  const order = DataContext.options;
  const [highest] = contexts.toSorted(
    (one, other) => other.score - one.score || order.indexOf(other.category) - order.indexOf(one.category),
  );
  if (highest === undefined) throw new Error('A severity needs at least one data context');
  return highest;
}

/** Confidentiality, integrity, availability and intent, in this order, each with what it adds. */
function addedCircumstances(given: SeverityQuestion['circumstances'], method: SeverityMethod): number[] {
  const intent = method.circumstances.find(({ id }) => id === 'malicious')?.values.map(({ value }) => value);
  if (intent === undefined) throw new Error('The method has no values for intent');
  return [
    given.confidentiality,
    given.integrity,
    given.availability,
    given.malicious ? Math.max(...intent) : Math.min(...intent),
  ];
}

function levelOf(score: number, method: SeverityMethod): Level {
  const level = method.levels
    .toSorted((one, other) => one.from - other.from)
    .findLast(({ from }) => score >= from);
  if (level === undefined) throw new Error(`The method has no level for ${score}`);
  return level;
}

function contextStep(context: Context, count: number, method: SeverityMethod): SeverityStep {
  const title = titleOf(method.contexts.find(({ category }) => category === context.category));
  const chosen = count === 1 ? { de: '', en: '' } : { de: 'höchster Wert: ', en: 'highest score: ' };
  return {
    id: 'context',
    value: context.score,
    text: {
      de: `Datenkontext, ${chosen.de}${title.de} = ${context.score}`,
      en: `Data context, ${chosen.en}${title.en} = ${context.score}`,
    },
  };
}

function identifiabilityStep(value: number, method: SeverityMethod): SeverityStep {
  const title = titleOf(method.identifiability.find((choice) => choice.value === value));
  return {
    id: 'identifiability',
    value,
    text: inFigures(
      (figure, language) =>
        `${{ de: 'Identifizierbarkeit', en: 'Ease of identification' }[language]}, ${title[language]} = ${figure(value)}`,
    ),
  };
}

/** States the boundary that decides: the level's own, or for the lowest level the one it stays under. */
function levelStep(score: number, level: Level, method: SeverityMethod): SeverityStep {
  const next = Math.min(...method.levels.map(({ from }) => from).filter((from) => from > level.from));
  const isLowest = level.from === 0;
  const words = isLowest ? { de: 'unter', en: 'below' } : { de: 'mindestens', en: 'at least' };
  return {
    id: 'level',
    value: score,
    text: inFigures(
      (figure, language) =>
        `${figure(score)}: ${words[language]} ${isLowest ? next : level.from}, ${
          { de: 'also', en: 'therefore' }[language]
        } ${level.title[language]}`,
    ),
  };
}

function titleOf(choice: { title: Bilingual } | undefined): Bilingual {
  if (choice === undefined) throw new Error('The method does not name a value that was chosen');
  return choice.title;
}
