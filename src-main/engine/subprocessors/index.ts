import { os } from '../kernel/procedures.ts';
import { compareLists } from './rules/compare-lists.ts';
import { placeReader } from './rules/read-place.ts';

/** Lists of sub-processors (Art. 28(2) and (4) GDPR): what they say, and how they differ. */
export const subprocessors = os.subprocessors.router({
  diff: os.subprocessors.diff.handler(({ context: { templates }, input: { before, after } }) =>
    compareLists(before, after, placeReader(templates.transferLaw(), templates.gazetteer())),
  ),
});
