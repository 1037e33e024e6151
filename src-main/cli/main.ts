import { parseArgs } from 'node:util';
import { callCommand } from './call.ts';
import { type CommandOptions, commandOptions, type Surroundings } from './command-options.ts';
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

/** Carries out what was written after `obhut`; answers with the exit code. */
export async function run(words: string[], surroundings: Surroundings = {}): Promise<number> {
  speakAsAsked(words);
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: commandOptions,
      allowPositionals: true,
      strict: true,
    });
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
