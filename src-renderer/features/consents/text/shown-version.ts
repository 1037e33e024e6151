import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { ConsentText } from '../../../../src-main/contract/consents.ts';
import type { TextAccess } from './text-address.ts';

/** A version of a text as its page shows it. */
export interface ShownVersion {
  text: ConsentText;
  version: TextVersion;
  /** IANA zone of the seat, in which every time is told. */
  zone: string;
  page: TextAccess;
}

/** A stretch of a wording that somebody wants to see; a new object each time, so that asking twice shows it twice. */
export interface Passage {
  at: number;
  length: number;
}
