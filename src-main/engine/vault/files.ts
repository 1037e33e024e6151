import type { CompanyProfile } from '../../contract/company.ts';
import { privateOs } from '../kernel/procedures.ts';
import { closeVault, createVault, openVaultFile } from './session.ts';

/** Opening, creating and closing files by path. */
export const vaultFiles = {
  create: privateOs.vaults.create.handler(({ context, input }) => {
    const { path, passphrase, companyName, country, language } = input;
    return createVault(context, { path, passphrase }, emptyProfile(companyName, country, language));
  }),
  open: privateOs.vaults.open.handler(({ context, input }) => openVaultFile(context, input)),
  close: privateOs.vaults.close.handler(({ context }) => {
    closeVault(context);
    return {};
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
    sizeBand: null,
    turnoverBand: null,
    phone: '',
    email: '',
    website: '',
    language,
    logo: null,
  };
}
