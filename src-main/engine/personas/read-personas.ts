import type { ContentPiece } from '../../contract/content-record.ts';
import type { PersonaVersion } from '../../contract/persona-record.ts';
import type { Persona, PersonaRow } from '../../contract/personas.ts';
import type { Id } from '../../contract/values.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { foldText } from '../kernel/folded-text.ts';
import { knownPersona } from './known-persona.ts';
import { piecesInUse } from './read-pieces.ts';
import { listPersonas, type StoredPersona, versionsOf } from './repo/personas.ts';
import { checkPersona } from './rules/check-persona.ts';
import { cellsOf } from './rules/content-matrix.ts';
import { dataPointState } from './rules/data-diet.ts';
import { textsOf } from './rules/persona-fields.ts';

/** The personas, in the archive or out of it. */
export function personaRows(
  tools: QueryTools,
  { search, isArchived }: { search: string; isArchived: boolean },
): { rows: PersonaRow[] } {
  const wanted = foldText(search.trim());
  const personas = listPersonas(tools.db).filter(
    ({ content, archivedAt }) =>
      (archivedAt !== null) === isArchived &&
      foldText(
        textsOf(content)
          .map(({ text }) => text)
          .join(' '),
      ).includes(wanted),
  );
  const ids = personas.map(({ id }) => id);
  const versions = Map.groupBy(versionsOf(tools.db, ids), ({ personaId }) => personaId);
  const pieces = piecesInUse(tools);
  return { rows: personas.map((persona) => rowOf(tools, persona, versions.get(persona.id)?.[0], pieces)) };
}

function rowOf(
  { templates }: QueryTools,
  persona: StoredPersona,
  latest: PersonaVersion | undefined,
  pieces: readonly ContentPiece[],
): PersonaRow {
  const { id, content } = persona;
  const { label, role, buyingRole, dataPoints } = content;
  return {
    ...{ id, label, role, buyingRole },
    version: latest?.number ?? null,
    versionAt: latest?.at ?? null,
    isChanged: isChanged(persona, latest),
    pieces: pieces.filter(({ personaIds, state }) => state === 'ready' && personaIds.includes(id)).length,
    gaps: cellsOf(id, pieces).filter(({ state }) => state === 'gap').length,
    dataPoints: dataPoints.length,
    soundDataPoints: dataPoints.filter((point) => dataPointState(point) === 'sound').length,
    hints: checkPersona(content, templates.personWords()).length,
  };
}

/** One persona with its versions, what the check finds in it and its pieces of content. */
export function personaOf(tools: QueryTools, { personaId }: { personaId: Id }): Persona {
  const persona = knownPersona(tools.db, personaId);
  const versions = versionsOf(tools.db, [personaId]);
  return {
    ...persona,
    isChanged: isChanged(persona, versions[0]),
    versions,
    findings: checkPersona(persona.content, tools.templates.personWords()),
    diet: persona.content.dataPoints.map(dataPointState),
    pieces: piecesInUse(tools).filter(({ personaIds }) => personaIds.includes(personaId)),
  };
}

function isChanged({ content }: StoredPersona, latest: PersonaVersion | undefined): boolean {
  return latest === undefined || canonicalJson(latest.content) !== canonicalJson(content);
}
