import { PersonaContent } from '../../../src-main/contract/persona-record.ts';
import type { Persona } from '../../../src-main/contract/personas.ts';
import { useAccess } from '../../lib/queries.ts';
import { type GuardedDraft, useGuardedDraft } from '../../lib/use-guarded-draft.ts';

/** The words of a persona as they are typed; every change saves itself. */
export function usePersonaDraft({ id, content, savedAt }: Persona): GuardedDraft<PersonaContent> {
  const { engine } = useAccess();
  return useGuardedDraft({
    stored: content,
    savedAt,
    save: (next, basedOn) => engine.personas.saveDraft({ personaId: id, content: next, basedOn }),
    isValid: (next) => PersonaContent.safeParse(next).success && next.label.trim() !== '',
  });
}
