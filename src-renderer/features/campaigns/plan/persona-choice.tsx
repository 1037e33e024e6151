import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { LinkedChoice } from './linked-choice.tsx';

export interface PersonaChoiceProps {
  isReadOnly: boolean;
  value: readonly string[];
  onChange: (personaIds: string[]) => void;
}

/** The personas for whom the campaign is made: each with the way to its page. */
export function PersonaChoice({ isReadOnly, value, onChange }: PersonaChoiceProps) {
  const t = useTexts('campaignPlan');
  const { ask } = useAccess();
  const list = (isArchived: boolean) => ask.personas.list.queryOptions({ input: { search: '', isArchived } });
  const { data: active } = useQuery(list(false));
  const { data: archived } = useQuery(list(true));
  // The field keeps the choices it began with: until they are read there is none.
  if (!active || !archived) return null;
  const known = [...active.rows, ...archived.rows];
  return (
    <LinkedChoice
      label={t('personas.label')}
      description={t('personas.about')}
      isReadOnly={isReadOnly}
      most={20}
      chosen={value.map((id) => {
        const persona = known.find((one) => one.id === id);
        return persona
          ? { id, name: persona.label, href: `/personas/${id}` }
          : { id, name: t('step.gone'), href: null };
      })}
      options={active.rows.map(({ id, label, role }) => ({ id, label, ...(role && { description: role }) }))}
      onChange={onChange}
      texts={{
        none: t('personas.none'),
        add: t('personas.add'),
        open: t('personas.open'),
        unknown: t('personas.unknown'),
        remove: (name) => t('personas.remove', { name }),
      }}
    />
  );
}
