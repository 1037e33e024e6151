import type { MergeRefusal, OwnBeside } from '../../../contract/selections.ts';
import type { ArchiveItem } from './selection-format.ts';

/** What taking over what differs would make of a thing that is here. */
export interface MergePlan {
  mine: ArchiveItem;
  /** What of the file can go into it. */
  theirs: ArchiveItem;
  merged: ArchiveItem;
  result: OwnBeside['result'];
  refusal: MergeRefusal | null;
}
