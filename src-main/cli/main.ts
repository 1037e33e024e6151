import { parseArgs } from 'node:util';
import { callCommand } from './call.ts';
import { demoCommand } from './demo.ts';
import { proceduresCommand } from './procedures.ts';
import { proofPackCommand } from './proof-pack.ts';
import { reportCommand } from './report.ts';
import { selectionCommand } from './selection.ts';
import { failureSentence, isMisspelt, say, speakAsAsked, UsageError } from './speech.ts';
import { changesCommand, tableCommand } from './table.ts';
import { usage } from './usage.ts';
import { vaultCommand } from './vault.ts';
import { vendorsCommand } from './vendor-list.ts';

const options = {
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

export type CommandOptions = {
  [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'boolean' ? boolean : string;
} & Surroundings;

const commands: Record<string, (words: string[], options: CommandOptions) => Promise<void>> = {
  procedures: proceduresCommand,
  call: callCommand,
  report: reportCommand,
  'proof-pack': proofPackCommand,
  table: tableCommand,
  changes: changesCommand,
  vendors: vendorsCommand,
  selection: selectionCommand,
  vault: vaultCommand,
  demo: demoCommand,
};

/** Where a command runs; nothing of it can be said on the command line. */
export interface Surroundings {
  /** Rounds of key derivation, where not those of the product. */
  keyDerivationRounds?: number;
}

/** Carries out what was written after `obhut`; answers with the exit code. */
export async function run(words: string[], surroundings: Surroundings = {}): Promise<number> {
  speakAsAsked(words);
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true, strict: true });
    const [name = '', ...rest] = positionals;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (values.help || !command) {
      say(usage);
      return values.help ? 0 : 2;
    }
    await command(rest, { ...(values as CommandOptions), ...surroundings });
    return 0;
  } catch (error) {
    console.error(failureSentence(error));
    return error instanceof UsageError || isMisspelt(error) ? 2 : 1;
  }
}
