import { z } from 'zod';
import { ReportOutput, ReportRequest } from '../../../contract/reports.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { quietActs } from '../../kernel/audit/quiet-acts.ts';
import { chainStart } from '../../kernel/audit/rules.ts';

const StateRow = z.object({ number: z.number().int(), hash: z.string() });

/** The newest audit entry about data; what only says that something was printed or tested is none. */
export function dataState(db: ReadDb): z.infer<typeof StateRow> {
  const row = db.first(
    StateRow,
    `SELECT number, hash FROM audit_entries WHERE action NOT IN (SELECT value FROM json_each(?))
     ORDER BY number DESC LIMIT 1`,
    [JSON.stringify(quietActs)],
  );
  return row ?? { number: 0, hash: chainStart };
}

type KeptOutput = Omit<ReportOutput, 'changesSince'> & { dataEntry: number };

/** Keeps an output. */
export function insertOutput(db: WriteDb, { request, ...output }: KeptOutput): void {
  db.run(
    `INSERT INTO report_outputs (id, kind, language, request, medium, file_name, pages, sha256, made_at, made_by,
       data_entry, data_state)
     VALUES (@id, @kind, @language, @request, @medium, @fileName, @pages, @sha256, @madeAt, @madeBy,
       @dataEntry, @dataState)`,
    {
      ...output,
      kind: request.kind,
      language: request.language,
      request: JSON.stringify(request),
    },
  );
}

const OutputRow = ReportOutput.omit({ request: true }).extend({ request: z.string() });

/** The newest outputs with the number of entries about data since; what no longer can be asked for is left out. */
export function recentOutputs(
  db: ReadDb,
  { kind, limit }: { kind: string | null; limit: number },
): ReportOutput[] {
  const rows = db.all(
    OutputRow,
    `SELECT id, request, medium, file_name AS fileName, pages, sha256, made_at AS madeAt, made_by AS madeBy,
       data_state AS dataState, (
         SELECT count(*) FROM audit_entries WHERE number > data_entry
           AND action NOT IN (SELECT value FROM json_each(@quietActs))) AS changesSince
     FROM report_outputs WHERE @kind IS NULL OR kind = @kind ORDER BY made_at DESC, rowid DESC LIMIT @limit`,
    { quietActs: JSON.stringify(quietActs), kind, limit },
  );
  return rows.flatMap(({ request, ...row }) => {
    const known = ReportRequest.safeParse(JSON.parse(request));
    return known.success ? [{ ...row, request: known.data }] : [];
  });
}
