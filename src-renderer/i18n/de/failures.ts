import type { FailureCode } from '../../../src-main/contract/failures.ts';

export const failures = {
  INCIDENT: {
    title: 'Ein Schritt ist abgebrochen.',
    text: 'Gespeichert ist alles bis zum letzten grünen Haken. Versuchen Sie es erneut; die Kennung {incident} steht im Fehlerprotokoll.',
  },
} satisfies Partial<Record<FailureCode, { title: string; text: string }>>;
