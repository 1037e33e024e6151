import type { PersonaContent } from '../../../src-main/contract/persona-record.ts';

const nothing = { awareness: [], consideration: [], decision: [] };

/** A persona of which only the label is known. */
export const emptyPersona: PersonaContent = {
  label: 'Die Werkstatt',
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
  questions: nothing,
  touchpoints: nothing,
  dataPoints: [],
};
