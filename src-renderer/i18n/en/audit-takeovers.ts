import type { auditTakeovers as german } from '../de/audit-takeovers.ts';

/** Sentences about what came in from other files. */
export const auditTakeovers: typeof german = {
  wordings: {
    save: 'Letter text changed: {label}',
    keep: 'Own letter text kept: {label}',
    reset: 'Shipped letter text holds again: {label}',
    restore: 'Earlier version of a letter text holds again: {label}',
  },
  selections: {
    take: 'Taken over from a selection: {label}',
    takeBack: 'Takeover of a selection undone: {label}',
    putBack: 'Takeover of a selection repeated: {label}',
  },
  vendorImport: {
    run: 'Taken over from a list: {label}',
    takeBack: 'Import of a list taken back: {label}',
    putBack: 'Import of a list repeated: {label}',
  },
  consentImport: {
    run: 'Change list imported: {label}',
    takeBack: 'Change list taken back',
    putBack: 'Change list recorded again',
  },
};
