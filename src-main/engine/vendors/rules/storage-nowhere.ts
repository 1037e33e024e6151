import type { ProcessingLocation } from '../../../contract/vendor-record.ts';

/** A place of storage of which nothing is known yet. */
export const storageNowhere: Omit<ProcessingLocation, 'id'> = {
  country: null,
  place: '',
  kind: 'storage',
  tool: 'none',
  fallback: null,
  sccComplete: null,
  sccModuleOk: null,
  tiaDone: null,
  tiaResult: null,
};
