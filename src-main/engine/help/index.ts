import { os } from '../kernel/procedures.ts';

/** Help for every screen and the glossary; both need no open file. */
export const help = os.help.router({
  book: os.help.book.handler(({ context }) => context.templates.helpBook()),
  glossary: os.help.glossary.handler(({ context }) => context.templates.glossary()),
});
