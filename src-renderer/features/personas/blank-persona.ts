import type { PersonaContent } from '../../../src-main/contract/persona-record.ts';

/** A persona of which only the label is known. */
export function blankPersona(label: string): PersonaContent {
  const nothing = () => ({ awareness: [], consideration: [], decision: [] });
  return {
    label,
    role: '',
    buyingRole: null,
    basis: '',
    talks: null,
    goals: [],
    pains: [],
    objections: [],
    habits: [],
    channels: [],
    wordsToUse: [],
    wordsToAvoid: [],
    criteria: [],
    questions: nothing(),
    touchpoints: nothing(),
    dataPoints: [],
  };
}
