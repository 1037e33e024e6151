import { Lexer, Parser } from 'yaml';
import { RefusedTable } from './refusal.ts';

/** Deeper than this nobody nests answers or questions. */
const deepest = 60;

/**
 * Refuses YAML that is nested too deep before it is composed: composing calls itself, and when the stack ends there, the
 * whole process ends with it. The parser itself keeps a list of what is open.
 */
export function refuseDeepYaml(text: string): void {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _token of parser.next(lexeme)) {
      // Only what is open matters here.
    }
    if (parser.stack.length > deepest) throw new RefusedTable('unsafe');
  }
}
