import type { OwnMeasure } from '../../contract/company.ts';

/** The measure for a control, or an unset one: "not judged yet" is not the same as "none in place". */
export function measureOrEmpty(measures: OwnMeasure[], control: string): OwnMeasure {
  return (
    measures.find((measure) => measure.control === control) ?? {
      control,
      level: null,
      note: '',
      checkedOn: null,
      ownerId: null,
      evidence: [],
    }
  );
}
