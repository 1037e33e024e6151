import type { StandardPreview } from '../../../contract/standards.ts';
import { attachmentByHash, attachmentContent } from '../../attachments/repo.ts';
import type { EngineContext, OpenVault } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { command, openVault, os, query } from '../../kernel/procedures.ts';
import { forgetMapping, mapQuestion } from '../../standards/change-mappings.ts';
import type { RawAnswers } from '../../standards/rules/raw-answers.ts';
import { previewStandard, type ReadFile } from './preview-standard.ts';

/** Questionnaires that vendors fill in for everybody. */
export const standards = os.standards.router({
  preview: os.standards.preview.handler(async (call) => {
    const { context, input, signal } = call;
    const vault = openVault(context);
    const ends = signal ? AbortSignal.any([signal, vault.closed.signal]) : vault.closed.signal;
    const files: ReadFile[] = [];
    for (const [index, hash] of input.hashes.entries()) {
      const { name, content } = storedFile(vault, hash);
      const columns = index === 0 ? input.columns : null;
      files.push({
        name,
        hash,
        raw: await remembered(context, hash, columns, () =>
          context.tableFiles.answers(content, columns, ends),
        ),
      });
      if (context.vault !== vault) throw refuse('VAULT_LOCKED', {});
    }
    return query<typeof input, StandardPreview>((tools, asked) => previewStandard(tools, files, asked))(call);
  }),
  map: os.standards.map.handler(command(mapQuestion)),
  forget: os.standards.forget.handler(command(forgetMapping)),
});

function storedFile({ db }: OpenVault, hash: string): { name: string; content: Buffer } {
  const attachment = attachmentByHash(db, hash);
  const content = attachmentContent(db, hash);
  if (!attachment || !content) throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
  return { name: attachment.name, content };
}

/** The last files that were read: mapping one question asks for the whole preview again. */
const lastRead = new WeakMap<OpenVault, Map<string, RawAnswers>>();
const mostRemembered = 4;

async function remembered(
  context: EngineContext,
  hash: string,
  columns: unknown,
  read: () => Promise<RawAnswers>,
): Promise<RawAnswers> {
  const vault = openVault(context);
  const known = lastRead.get(vault) ?? new Map<string, RawAnswers>();
  lastRead.set(vault, known);
  const key = `${hash} ${JSON.stringify(columns)}`;
  const raw = known.get(key) ?? (await read());
  known.delete(key);
  known.set(key, raw);
  const [oldest] = known.keys();
  if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
  return raw;
}
