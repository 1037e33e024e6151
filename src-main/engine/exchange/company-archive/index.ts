import { randomBytes } from 'node:crypto';
import { isOpenHere } from '../../database/open.ts';
import { wrapDatabase } from '../../database/sql.ts';
import { instantNow } from '../../kernel/clock.ts';
import { refuse } from '../../kernel/failure.ts';
import { openVault, privateOs } from '../../kernel/procedures.ts';
import { progressStream } from '../../reports/progress-stream.ts';
import { requireStrength } from '../../vault/passphrase.ts';
import { insertAnchorKey } from '../../vault/repo.ts';
import { buildVault } from '../../vault/session.ts';
import { gatherArchive } from './gather-archive.ts';
import { loadArchive } from './load-archive.ts';
import { openArchive } from './read-archive.ts';
import { readmeFor } from './readme.ts';
import { writeArchive } from './write-archive.ts';

/** The whole company in an open form, out of its file and into a new one. */
export const archiveFiles = {
  exportTo: privateOs.vaults.exportTo.handler(({ context, input, signal: outer }) => {
    if (isOpenHere(input.path)) throw refuse('VAULT_EXISTS', {});
    const archive = gatherArchive(openVault(context), instantNow(context.clock));
    const readme = readmeFor(context.templates, archive.manifest, input.language);
    return progressStream(outer, (signal, onProgress) =>
      writeArchive(input.path, archive, readme, { signal, onProgress }),
    );
  }),
  importArchive: privateOs.vaults.importArchive.handler(async ({ context, input }) => {
    const { archivePath, path, passphrase } = input;
    await requireStrength(passphrase);
    const archive = openArchive(archivePath);
    return buildVault(context, { path, passphrase }, (raw) => {
      loadArchive(raw, archive, context);
      insertAnchorKey(wrapDatabase(raw), randomBytes(32));
    });
  }),
};
