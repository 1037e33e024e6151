/** ISO 3166-2 codes of the sixteen Länder. */
export const regionCodes = [
  'DE-BW',
  'DE-BY',
  'DE-BE',
  'DE-BB',
  'DE-HB',
  'DE-HH',
  'DE-HE',
  'DE-MV',
  'DE-NI',
  'DE-NW',
  'DE-RP',
  'DE-SL',
  'DE-SN',
  'DE-ST',
  'DE-SH',
  'DE-TH',
] as const;
export type RegionCode = (typeof regionCodes)[number];

/** Whether a stored code names one of the Länder. */
export function isRegion(code: string): code is RegionCode {
  return (regionCodes as readonly string[]).includes(code);
}
