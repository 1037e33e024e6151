import type { PrintDefinition } from './print/definition.ts';

/** A report before it is printed. */
export interface BuiltReport {
  definition: PrintDefinition;
  fileName: string;
  /** Mandatory facts that it shows as missing. */
  missing: string[];
}
