import { command, os, query } from '../kernel/procedures.ts';
import { mergeStatements, putMergeBack, takeMergeBack } from './merge.ts';
import { previewStatements } from './preview.ts';
import { statementsOf } from './repo.ts';

/** What vendors said about themselves: previewed against our answers, filed, taken over and back. */
export const statements = os.statements.router({
  preview: os.statements.preview.handler(query(previewStatements)),
  merge: os.statements.merge.handler(command(mergeStatements)),
  takeBack: os.statements.takeBack.handler(command(takeMergeBack)),
  putBack: os.statements.putBack.handler(command(putMergeBack)),
  of: os.statements.of.handler(
    query(({ db }, { serviceId }) => ({ statements: statementsOf(db, serviceId) })),
  ),
});
