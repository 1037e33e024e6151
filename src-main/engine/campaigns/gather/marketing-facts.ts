import type { Id } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { personaById } from '../../personas/repo/personas.ts';
import { pieceById } from '../../personas/repo/pieces.ts';
import { versionById } from '../../scoring/repo/versions.ts';
import { neededConsents } from '../../scoring/rules/rule-basis.ts';
import type { ContentFacts, ScoringFacts } from '../rules/gate-facts.ts';

/** A piece of content as it stands; null where none is chosen or it is gone. */
export function contentFacts({ db }: QueryTools, pieceId: Id | null): ContentFacts | null {
  const piece = pieceId === null ? null : pieceById(db, pieceId);
  if (piece === null) return null;
  return { id: piece.id, title: piece.title, isReady: piece.state === 'ready' && piece.archivedAt === null };
}

/** Data points that the personas of a campaign make use of, by key or, for others, by name. */
export function personaFields({ db }: QueryTools, personaIds: readonly Id[]): string[] {
  return personaIds.flatMap((id) =>
    (personaById(db, id)?.content.dataPoints ?? []).map(({ key, label }) => (key === 'other' ? label : key)),
  );
}

/** The released rules that a campaign works with; null where none are chosen or they are still a draft. */
export function scoringFacts({ db }: QueryTools, versionId: Id | null): ScoringFacts | null {
  const version = versionId === null ? null : versionById(db, versionId);
  if (version === null || version.number === null) return null;
  const { rules } = version.content;
  return {
    modelId: version.modelId,
    version: version.number,
    withoutBasis: rules.filter((rule) => neededConsents(rule) === null).map(({ label }) => label),
    withoutDecay: rules
      .filter((rule) => rule.kind === 'behaviour' && rule.points > 0 && rule.halfLifeDays === null)
      .map(({ label }) => label),
    attributes: rules.flatMap((rule) => (rule.kind === 'profile' ? [rule.attribute] : [])),
  };
}
