import { backUp } from './backer.ts';
import { migrateAhead } from './migrator.ts';
import { open } from './opener.ts';
import { rekey } from './rekeyer.ts';
import { write } from './writer.ts';

/** What the processes do that are killed, each with its parameters. */
export const lives = { writer: write, backer: backUp, rekeyer: rekey, migrator: migrateAhead, opener: open };
