import { basename } from 'node:path';
import { findClauses } from '../../contracts/rules/find-clauses.ts';
import { Failure, refuse } from '../../kernel/failure.ts';
import { privateOs } from '../../kernel/procedures.ts';
import { readChosenFile } from '../table-file/chosen-file.ts';
import { documentLimitMb } from './limits.ts';

/** Contracts by their path: for the command line. */
export const contractFiles = privateOs.contracts.router({
  findInFile: privateOs.contracts.findInFile.handler(
    async ({ context, input: { path, language }, signal }) => {
      const document = await context.documentFiles.read(chosenDocument(path), basename(path), signal);
      const told = language ?? document.language;
      return findClauses({ sections: document.sections, language: told }, context.templates.clausePatterns());
    },
  ),
});

function chosenDocument(path: string): Buffer {
  try {
    return readChosenFile(path, documentLimitMb);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'TABLE_FILE_REFUSED') throw error;
    const { reason, figure } = error.data as { reason: string; figure: number | null };
    throw refuse('DOCUMENT_REFUSED', { reason: reason === 'tooLarge' ? 'tooLarge' : 'unreadable', figure });
  }
}
