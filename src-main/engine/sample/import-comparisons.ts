import { createComparison } from '../comparisons/change-comparisons.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import type { SampleCompany } from './sample-company.ts';
import type { SampleReading } from './sample-reading.ts';

/** Sets the vendors of the sample side by side, on the day on which somebody did. */
export function importComparisons(tools: CommandTools, sample: SampleCompany, reading: SampleReading): void {
  for (const { id, madeDays, name, purpose, ...choice } of sample.comparisons) {
    const content = {
      ...choice,
      basis: 'newest' as const,
      name: reading.text(name),
      purpose: reading.text(purpose),
    };
    createComparison(reading.toolsAt(tools, madeDays * 24), content, id);
  }
}
