import { command, os, query } from '../kernel/procedures.ts';
import { keepWording, resetWording, restoreWordings, saveWording } from './change-wordings.ts';
import { allWordings, letterProvenance, previewWording, wordingVersions } from './read-wordings.ts';

/** The company's own words in letters, laid over the shipped ones when a letter is drafted. */
export const wordings = os.wordings.router({
  list: os.wordings.list.handler(query((tools) => ({ texts: allWordings(tools) }))),
  versions: os.wordings.versions.handler(query(wordingVersions)),
  preview: os.wordings.preview.handler(query(previewWording)),
  provenance: os.wordings.provenance.handler(query(letterProvenance)),
  save: os.wordings.save.handler(command(saveWording)),
  keep: os.wordings.keep.handler(command(keepWording)),
  reset: os.wordings.reset.handler(command(resetWording)),
  restore: os.wordings.restore.handler(command(restoreWordings)),
});
