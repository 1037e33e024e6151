import type { OwnMeasure } from '../../../contract/company.ts';
import type { Control } from '../../../contract/law.ts';
import type { Day } from '../../../contract/values.ts';
import { listOwnMeasures } from '../../company/repo.ts';
import { measureOrEmpty } from '../../company/rules.ts';
import { today } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { type CompanyFacts, gatherCompany, nameOf } from './company.ts';

/** How a measure is proved: by evidence that holds, by some that has run out, or not at all. */
export type ProofState = 'current' | 'expired' | 'missing' | 'none';

/** A control of the catalogue with what the company says of itself. */
export interface ControlFacts {
  control: Control;
  measure: OwnMeasure;
  owner: string | null;
  proof: ProofState;
}

export interface MeasuresFacts {
  company: CompanyFacts;
  day: Day;
  /** In the order of the catalogue. */
  controls: ControlFacts[];
  law: { version: string; asOf: Day };
}

/** Reads the company's own level, control by control. */
export function gatherMeasures(tools: QueryTools): MeasuresFacts {
  const company = gatherCompany(tools);
  const day = today(tools.clock);
  const measures = listOwnMeasures(tools.db);
  const { controls, version, asOf } = tools.templates.controls();
  return {
    company,
    day,
    controls: controls.map((control) => {
      const measure = measureOrEmpty(measures, control.id);
      return {
        control,
        measure,
        owner: nameOf(company, measure.ownerId),
        proof: proofOf(measure, day),
      };
    }),
    law: { version, asOf },
  };
}

/** Evidence of a measure that is in place; it holds on its last day too. */
export function proofOf({ level, evidence }: Pick<OwnMeasure, 'level' | 'evidence'>, day: Day): ProofState {
  if (level === null || level === 'none') return 'none';
  if (evidence.length === 0) return 'missing';
  return evidence.some(({ expiresOn }) => expiresOn === null || expiresOn >= day) ? 'current' : 'expired';
}
