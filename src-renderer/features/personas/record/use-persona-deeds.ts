import { useNavigate } from '@tanstack/react-router';
import type { Persona } from '../../../../src-main/contract/personas.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';

export interface PersonaDeeds {
  duplicate(): void;
  /** Into the archive, or out of it. */
  move(): void;
  error: unknown;
}

/** What can be done with a persona as a whole; each can be taken back. */
export function usePersonaDeeds({ id: personaId, content, archivedAt }: Persona): PersonaDeeds {
  const t = useTexts('personas');
  const { engine } = useAccess();
  const navigate = useNavigate();
  const deed = useDeed();
  const done = useDoneToast();
  const { label } = content;
  return {
    error: deed.error,
    duplicate: () =>
      void deed.run(async () => {
        const copy = t('copyOf', { label });
        const { id } = await engine.personas.duplicate({ personaId, label: copy.slice(0, 500) });
        done(t('duplicated', { label: copy }));
        await navigate({ to: '/personas/$personaId', params: { personaId: id }, search: { tab: 'edit' } });
      }),
    move: () =>
      void deed.run(async () => {
        await engine.personas[archivedAt === null ? 'archive' : 'restore']({ personaId });
        done(t(archivedAt === null ? 'archived' : 'restored', { label }));
      }),
  };
}
