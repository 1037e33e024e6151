/** Every option a command may be given; each command takes those it knows. */
export const commandOptions = {
  vault: { type: 'string' },
  'passphrase-file': { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  output: { type: 'string', short: 'o' },
  id: { type: 'string' },
  name: { type: 'string' },
  country: { type: 'string' },
  notice: { type: 'string' },
  letter: { type: 'string' },
  use: { type: 'string' },
  at: { type: 'string' },
  'as-of': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  falls: { type: 'string' },
  format: { type: 'string' },
  anonymous: { type: 'boolean' },
  sections: { type: 'string' },
  take: { type: 'boolean' },
  texts: { type: 'string' },
  personas: { type: 'string' },
  questionnaires: { type: 'string' },
  models: { type: 'string' },
  wordings: { type: 'string' },
  vendors: { type: 'string' },
  answers: { type: 'boolean' },
  staying: { type: 'string' },
  same: { type: 'string' },
  things: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Where a command runs; nothing of it can be said on the command line. */
export interface Surroundings {
  /** Rounds of key derivation, where not those of the product. */
  keyDerivationRounds?: number;
}

/** What was given to a command, and where it runs. */
export type CommandOptions = {
  [Name in keyof typeof commandOptions]?: (typeof commandOptions)[Name]['type'] extends 'boolean'
    ? boolean
    : string;
} & Surroundings;
