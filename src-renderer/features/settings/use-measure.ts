import type { OwnMeasure } from '../../../src-main/contract/company.ts';
import { useAccess } from '../../lib/queries.ts';
import { useSaving } from '../../lib/saving.ts';
import { inTurn } from '../../lib/use-changes.ts';

/** Changes the own level of one control, or what stands beside it. */
export function useMeasure(control: string): {
  change(part: Partial<Omit<OwnMeasure, 'control' | 'evidence'>>): Promise<boolean>;
  /** Takes files in one by one; rejects with the refusal of the first that is not taken. */
  addEvidence(files: readonly File[]): Promise<void>;
  removeEvidence(evidenceId: string): Promise<boolean>;
} {
  const { engine } = useAccess();
  const saving = useSaving();
  const current = async () => {
    const { measures } = await engine.company.ownMeasures();
    const measure = measures.find((candidate) => candidate.control === control);
    if (!measure) throw new Error('The catalogue has no such control');
    const { evidence: _evidence, ...change } = measure;
    return change;
  };
  return {
    // Read anew, each after the one before, so that two quick changes do not undo each other.
    change: (part) =>
      inTurn(() => saving(async () => engine.company.setOwnMeasure({ ...(await current()), ...part }))),
    addEvidence: async (files) => {
      for (const file of files) {
        const name = file.name.slice(0, 500);
        const { hash } = await engine.attachments.add({ file, name });
        const evidence = { title: name, page: null, datedOn: null, expiresOn: null };
        await engine.company.addMeasureEvidence({ control, evidence, hash });
      }
    },
    removeEvidence: (evidenceId) =>
      saving(() => engine.company.removeMeasureEvidence({ control, evidenceId })),
  };
}
