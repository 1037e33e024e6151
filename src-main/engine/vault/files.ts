import type { CompanyProfile } from '../../contract/company.ts';
import { isOpenHere } from '../database/open.ts';
import { refuse } from '../kernel/failure.ts';
import { openVault, privateOs } from '../kernel/procedures.ts';
import { importSample } from '../sample/import-sample.ts';
import { backUpTo, listBackups } from './backups.ts';
import { requireStrength } from './passphrase.ts';
import { restoreBackup } from './restore.ts';
import { closeVault, createVault, openVaultFile } from './session.ts';

/** Opening, creating, closing, backing up and restoring files by path. */
export const vaultFiles = {
  create: privateOs.vaults.create.handler(async ({ context, input }) => {
    const { path, passphrase, companyName, country, language } = input;
    await requireStrength(passphrase);
    return createVault(context, { path, passphrase }, emptyProfile(companyName, country, language));
  }),
  createSample: privateOs.vaults.createSample.handler(async ({ context, input }) => {
    const { path, passphrase, language } = input;
    await requireStrength(passphrase);
    const { name, country } = context.templates.sampleCompany().company;
    return createVault(context, { path, passphrase }, emptyProfile(name, country, language), (draft) =>
      importSample(draft, language),
    );
  }),
  open: privateOs.vaults.open.handler(({ context, input }) => openVaultFile(context, input)),
  close: privateOs.vaults.close.handler(({ context }) => {
    context.companies.clear();
    closeVault(context);
    return {};
  }),
  backups: privateOs.vaults.backups.handler(({ input }) => ({ backups: listBackups(input.path) })),
  restore: privateOs.vaults.restore.handler(({ context, input }) => restoreBackup(context, input)),
  backUpTo: privateOs.vaults.backUpTo.handler(({ context, input }) => {
    const vault = openVault(context);
    if (isOpenHere(input.path)) throw refuse('VAULT_EXISTS', {});
    return backUpTo(vault, input.path);
  }),
};

/** A profile that only has its name yet. */
export function emptyProfile(
  name: string,
  country: string,
  language: CompanyProfile['language'],
): CompanyProfile {
  return {
    name,
    street: '',
    postcode: '',
    city: '',
    country,
    region: null,
    sector: '',
    supervision: 'privateSector',
    sizeBand: null,
    turnoverBand: null,
    phone: '',
    email: '',
    website: '',
    language,
    logo: null,
  };
}
