import type { DraftKind } from '../../contract/overview.ts';
import type { Bilingual, Day } from '../../contract/values.ts';
import { addDays, dayOf, daysBetween } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { dayText } from '../law/wording.ts';
import { personaRows } from '../personas/read-personas.ts';
import { listPersonas } from '../personas/repo/personas.ts';
import { type DraftRow, draftsSavedBefore } from './repo/drafts.ts';
import type { Waiting } from './rules.ts';
import { restingDays } from './rules.ts';

const kinds: Record<DraftKind, Bilingual> = {
  consentText: { de: 'Text', en: 'Text' },
  persona: { de: 'Persona', en: 'Persona' },
  contentPiece: { de: 'Inhalt', en: 'Content' },
  scoringModel: { de: 'Punktemodell', en: 'Scoring model' },
  transferAssessment: { de: 'Transferfolgenabschätzung', en: 'Transfer impact assessment' },
  inquiry: { de: 'Anfrage an', en: 'Inquiry to' },
};

/** Drafts that nobody has touched for more than thirty days. */
export function draftsWaiting(tools: QueryTools, day: Day, most: number): Waiting[] {
  const dayFrom = (instant: string) => dayOf(new Date(instant), tools.clock.timeZone);
  // No zone is more than a day away from UTC: what is too young falls out by its day.
  const before = `${addDays(day, 2 - restingDays)}T00:00:00.000Z`;
  return [...draftsSavedBefore(tools.db, before, most), ...changedPersonas(tools, before)]
    .map((row) => ({ ...row, since: dayFrom(row.savedAt) }))
    .filter(({ since }) => daysBetween(since, day) > restingDays)
    .map((row) => draftResting(row, day));
}

/** Personas whose words are newer than their last version, or that have none yet. */
function changedPersonas(tools: QueryTools, before: string): DraftRow[] {
  const savedAt = new Map(listPersonas(tools.db).map((persona) => [persona.id, persona.savedAt]));
  return personaRows(tools, { search: '', isArchived: false }).rows.flatMap(({ id, label, isChanged }) => {
    const at = savedAt.get(id) ?? before;
    return isChanged && at < before
      ? [{ kind: 'persona' as const, id, name: label, savedAt: at, editor: '' }]
      : [];
  });
}

function draftResting({ kind, id, name, since, editor }: DraftRow & { since: Day }, day: Day): Waiting {
  const days = daysBetween(since, day);
  const on = dayText(since);
  return {
    id: `draftResting:${kind}:${id}`,
    kind: 'draftResting',
    title: {
      de: `${kinds[kind].de} „${name}“: Entwurf liegt seit ${days} Tagen`,
      en: `${kinds[kind].en} “${name}”: draft untouched for ${days} days`,
    },
    why: editor
      ? { de: `Zuletzt bearbeitet am ${on.de} von ${editor}.`, en: `Last edited ${on.en} by ${editor}.` }
      : { de: `Zuletzt bearbeitet am ${on.de}.`, en: `Last edited ${on.en}.` },
    dueOn: null,
    since,
    vendorId: null,
    assessmentId: null,
    draft: { kind, id },
  };
}
