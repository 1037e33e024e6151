import type { PersonaContent } from '../../../src-main/contract/persona-record.ts';
import type { Persona } from '../../../src-main/contract/personas.ts';
import type { GuardedDraft } from '../../lib/use-guarded-draft.ts';

/** A persona as its page shows it: as it is stored, and as it is being written. */
export interface ShownPersona {
  persona: Persona;
  draft: GuardedDraft<PersonaContent>;
  page: PersonaAccess;
}

export interface PersonaAddress {
  tab: 'sheet' | 'edit' | 'versions';
  older?: string | undefined;
  newer?: string | undefined;
}

export interface PersonaAccess {
  address: PersonaAddress;
  change(part: Partial<PersonaAddress>): void;
}
