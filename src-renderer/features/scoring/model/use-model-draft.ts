import type { ModelContent, ModelVersion, ScoringRule } from '../../../../src-main/contract/scoring-model.ts';
import { useAccess } from '../../../lib/queries.ts';
import { type GuardedDraft, useGuardedDraft } from '../../../lib/use-guarded-draft.ts';

export interface ModelDraft extends Omit<GuardedDraft<ModelContent>, 'value'> {
  content: ModelContent;
  /** A released version is only to be read. */
  isLocked: boolean;
  /** Changes one rule. */
  changeRule(rule: ScoringRule, how: 'type' | 'choose'): void;
  /** Puts a rule back that was taken away, at its place. */
  restoreRule(rule: ScoringRule, place: number): void;
}

/** A model as it is being changed; every change saves itself. */
export function useModelDraft(version: ModelVersion): ModelDraft {
  const { engine } = useAccess();
  const { id: versionId, savedAt } = version;
  const { value: content, ...draft } = useGuardedDraft({
    stored: version.content,
    savedAt,
    save: (next, basedOn) => engine.scoring.saveDraft({ versionId, content: next, basedOn }),
    isValid: ({ name }) => name.trim() !== '',
  });
  return {
    ...draft,
    content,
    isLocked: version.releasedAt !== null,
    changeRule: (rule, how) =>
      void draft[how](({ rules }) => ({ rules: rules.map((one) => (one.id === rule.id ? rule : one)) })),
    restoreRule: (rule, place) =>
      void draft.choose(({ rules }) =>
        rules.some(({ id }) => id === rule.id) ? {} : { rules: rules.toSpliced(place, 0, rule) },
      ),
  };
}
