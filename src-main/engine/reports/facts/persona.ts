import type { ContentMatrix, ContentPiece } from '../../../contract/content-record.ts';
import type { DataPointState, PersonaContent, PersonaVersion } from '../../../contract/persona-record.ts';
import type { Id } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { personaOf } from '../../personas/read-personas.ts';
import { contentMatrix } from '../../personas/read-pieces.ts';
import { dataPointState } from '../../personas/rules/data-diet.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

/** A persona as it is printed: one of its versions, or its words as they stand. */
export interface PersonaFacts {
  company: CompanyFacts;
  content: PersonaContent;
  /** Null: words that are no version yet. */
  version: PersonaVersion | null;
  diet: DataPointState[];
  /** As they are today, whatever the version. */
  pieces: ContentPiece[];
}

/** Reads a persona; words that are those of the newest version are that version. */
export function gatherPersona(tools: QueryTools, personaId: Id, versionId: Id | null): PersonaFacts {
  const { content, versions, isChanged, pieces } = personaOf(tools, { personaId });
  const version =
    versionId === null
      ? isChanged
        ? null
        : (versions[0] ?? null)
      : versions.find(({ id }) => id === versionId);
  if (version === undefined)
    throw refuse('RECORD_NOT_FOUND', { kind: 'personaVersion', id: versionId ?? '' });
  const shown = version?.content ?? content;
  return {
    company: gatherCompany(tools),
    content: shown,
    version,
    diet: shown.dataPoints.map(dataPointState),
    pieces,
  };
}

/** Which persona finds what in which phase. */
export interface MatrixFacts {
  company: CompanyFacts;
  matrix: ContentMatrix;
}

/** Reads personas and pieces as they stand. */
export function gatherMatrix(tools: QueryTools): MatrixFacts {
  return { company: gatherCompany(tools), matrix: contentMatrix(tools) };
}
