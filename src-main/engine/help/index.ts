import { os } from '../kernel/procedures.ts';
import { lawState } from './law-state.ts';

/** Help for every screen and the glossary; both need no open file. */
export const help = os.help.router({
  book: os.help.book.handler(({ context }) => context.templates.helpBook()),
  lawState: os.help.lawState.handler(({ context }) => lawState(context.templates)),
  glossary: os.help.glossary.handler(({ context }) => context.templates.glossary()),
});
