import type { CommandTools } from '../kernel/engine-context.ts';
import { saveWording, takeWording } from '../wordings/change-wordings.ts';
import type { SampleCompany, SampleWording } from './sample-company.ts';
import type { SampleReading } from './sample-reading.ts';

/** Puts texts of letters in the sample's own words, each on its day. */
export function importWordings(
  tools: CommandTools,
  { wordings }: SampleCompany,
  reading: SampleReading,
): void {
  for (const wording of wordings) importWording(reading.toolsOn(tools, wording.madeDays), wording);
}

function importWording(tools: CommandTools, { key, de, en, basis }: SampleWording): void {
  if (!basis) {
    saveWording(tools, { key, de, en });
    return;
  }
  const made = { basisVersion: basis.version, basisAsOf: basis.asOf };
  takeWording(tools, {
    key,
    sides: {
      de: { words: de, basis: basis.de, ...made },
      en: { words: en, basis: basis.en, ...made },
    },
  });
}
