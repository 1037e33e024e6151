import type { PersonaContent } from '../../../contract/persona-record.ts';
import { cleanText } from '../../kernel/clean-text.ts';

/** A persona as it is kept: no sign that nobody sees, no empty line, nothing twice in a list. */
export function cleanPersona(content: PersonaContent): PersonaContent {
  const { questions, touchpoints } = content;
  return {
    ...content,
    label: cleanLine(content.label),
    role: cleanLine(content.role),
    basis: cleanText(content.basis),
    goals: entries(content.goals),
    pains: entries(content.pains),
    objections: entries(content.objections),
    habits: entries(content.habits),
    channels: entries(content.channels),
    wordsToUse: entries(content.wordsToUse),
    wordsToAvoid: entries(content.wordsToAvoid),
    criteria: entries(content.criteria),
    questions: byPhase(questions),
    touchpoints: byPhase(touchpoints),
    dataPoints: content.dataPoints.map((point) => ({
      ...point,
      label: cleanLine(point.label),
      reason: cleanLine(point.reason),
    })),
  };
}

function byPhase({ awareness, consideration, decision }: PersonaContent['questions']) {
  return {
    awareness: entries(awareness),
    consideration: entries(consideration),
    decision: entries(decision),
  };
}

function entries(list: readonly string[]): string[] {
  return [...new Set(list.map(cleanLine).filter((text) => text !== ''))];
}

function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
