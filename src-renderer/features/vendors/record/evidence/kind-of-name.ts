import type { VendorDocument } from '../../../../../src-main/contract/vendor-record.ts';

const signs: readonly [RegExp, VendorDocument['kind']][] = [
  [/sub.?processor|unterauftrag|subunternehm/i, 'subProcessorList'],
  [/\bTIA\b|transfer.?impact|folgenabsch/i, 'tia'],
  [/\bSCC\b|standardvertragsklausel|standard.?contractual/i, 'scc'],
  [/zertifikat|certificate|iso.?(iec)?.?27\d\d\d|soc.?2|c5\b/i, 'certificate'],
  [/\bTOMs?\b|technisch|technical/i, 'tomAnnex'],
  [/\bAVV?\b|auftragsverarbeitung|\bDPA\b|data.?processing/i, 'dpa'],
  [/bericht|report|audit|pentest/i, 'report'],
];

/** The kind that a file's name suggests; a person may say otherwise. */
export function kindOfName(name: string): VendorDocument['kind'] {
  const words = name.replace(/[_-]+/g, ' ');
  return signs.find(([sign]) => sign.test(words))?.[1] ?? 'other';
}

/** A file's name as a title: without its ending, and with spaces where programs write lines. */
export function titleOfName(name: string): string {
  const bare = name.replace(/\.[a-z0-9]{1,5}$/i, '');
  return bare.replace(/_+/g, ' ').trim() || bare;
}
