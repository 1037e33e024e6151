import { run } from './main.ts';

// A reader that has seen enough, as `head` has, is no failure.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await run(process.argv.slice(2));
