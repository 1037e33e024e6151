import type { Plugin } from 'vite';
import { billOfMaterials, licenceList } from '../runtime/licences.mjs';
import { packed } from './packed.ts';

/** Licences of everything that is shipped, for the settings, and the same as a bill of materials. */
export const listLicences: Plugin = {
  name: 'list-licences',
  generateBundle() {
    const root = process.cwd();
    this.emitFile({
      type: 'asset',
      fileName: 'licences.json.br',
      source: packed(JSON.stringify(licenceList(root))),
    });
    this.emitFile({
      type: 'asset',
      fileName: 'bill-of-materials.json.br',
      source: packed(JSON.stringify(billOfMaterials(root))),
    });
  },
};
