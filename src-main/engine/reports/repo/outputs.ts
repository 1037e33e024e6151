import { z } from 'zod';
import { ReportOutput, ReportRequest } from '../../../contract/reports.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { chainStart } from '../../kernel/audit/rules.ts';

const StateRow = z.object({ number: z.number().int(), hash: z.string() });

/** The newest audit entry about data; entries of the given action only say that something was printed. */
export function dataState(db: ReadDb, outputAction: string): z.infer<typeof StateRow> {
  const row = db.first(
    StateRow,
    'SELECT number, hash FROM audit_entries WHERE action <> ? ORDER BY number DESC LIMIT 1',
    [outputAction],
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
  outputAction: string,
  { kind, limit }: { kind: string | null; limit: number },
): ReportOutput[] {
  const rows = db.all(
    OutputRow,
    `SELECT id, request, medium, file_name AS fileName, pages, sha256, made_at AS madeAt, made_by AS madeBy,
       data_state AS dataState, (
         SELECT count(*) FROM audit_entries WHERE number > data_entry AND action <> @outputAction) AS changesSince
     FROM report_outputs WHERE @kind IS NULL OR kind = @kind ORDER BY made_at DESC, rowid DESC LIMIT @limit`,
    { outputAction, kind, limit },
  );
  return rows.flatMap(({ request, ...row }) => {
    const known = ReportRequest.safeParse(JSON.parse(request));
    return known.success ? [{ ...row, request: known.data }] : [];
  });
}
