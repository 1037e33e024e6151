import { basename } from 'node:path';
import { keyDerivationRounds } from '../../database/open.ts';
import type { EngineContext, QueryTools } from '../../kernel/engine-context.ts';
import { openVault } from '../../kernel/procedures.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

export interface RecoveryFacts {
  company: CompanyFacts;
  /** Name of the file without its folder. */
  fileName: string;
  rounds: number;
  /** Bytes per page of the file. */
  pageSize: number;
}

/** Everything needed to open the file with standard tools, except the passphrase, which nobody stores. */
export function gatherRecovery(context: EngineContext, tools: QueryTools): RecoveryFacts {
  const { path } = openVault(context);
  return {
    company: gatherCompany(tools),
    fileName: basename(path),
    rounds: context.keyDerivationRounds ?? keyDerivationRounds,
    pageSize: 4096,
  };
}
