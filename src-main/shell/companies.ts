import { describeVault, knownVaults, vaultById } from './known-vaults.ts';
import { type Shell, shellOs } from './procedures.ts';

/** The companies of this machine side by side: paths stay here, the page knows ids. */
export function companyHandlers(shell: Shell) {
  return {
    list: shellOs.companies.list.handler(async () => {
      const { companies } = await shell.engine.companies.list();
      const known = knownVaults(shell);
      const listed = known.map((vault) => {
        const found = companies.find(({ path }) => path === vault.path);
        return {
          vault: describeVault(vault),
          isOpen: found?.isOpen ?? false,
          summary: found?.summary ?? null,
        };
      });
      // The sample is open without being remembered.
      const unlisted = companies.flatMap(({ path, isOpen, summary }) =>
        isOpen && !known.some((vault) => vault.path === path)
          ? [{ vault: openVault(summary.companyName, summary.isSample), isOpen, summary }]
          : [],
      );
      return { companies: [...unlisted, ...listed] };
    }),
    look: shellOs.companies.look.handler(async ({ input }) => {
      const { path } = vaultById(shell, input.id);
      await shell.engine.companies.look({ path, passphrase: input.passphrase });
      return {};
    }),
    forget: shellOs.companies.forget.handler(async () => {
      await shell.engine.companies.forget();
      return {};
    }),
  };
}

function openVault(name: string, isSample: boolean) {
  return { id: 'open', name, place: '', isSample, isThere: true, lastOpenedAt: null };
}
