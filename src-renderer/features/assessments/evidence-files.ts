import type { Assessment } from '../../../src-main/contract/assessments.ts';
import type { Attachment } from '../../../src-main/contract/attachments.ts';
import type { Vendor } from '../../../src-main/contract/vendor-record.ts';

/** What can lie beside the question: the vendor's documents and everything filed in this run, each file once. */
export function filesAtHand(vendor: Vendor | undefined, assessment: Assessment): Attachment[] {
  const documents = (vendor?.documents ?? []).toSorted((one, other) => rankOf(one) - rankOf(other));
  const fromVendor = documents.map(({ attachment }) => attachment);
  const fromRun = assessment.answers.flatMap(({ evidence }) => evidence.map(({ attachment }) => attachment));
  const files = new Map<string, Attachment>();
  for (const file of [...fromVendor, ...fromRun]) if (file) files.set(file.hash, file);
  return [...files.values()];
}

/** The contract comes first, its newest version before the older ones. */
function rankOf({ kind, datedOn }: Vendor['documents'][number]): number {
  return kind === 'dpa' ? -Date.parse(datedOn ?? '1970-01-02') : 1;
}

/** Whether clauses can be looked for in the file: what is read as a document of text. */
export function isReadAsContract({ name, type }: Pick<Attachment, 'type' | 'name'>): boolean {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  return (
    ['pdf', 'docx', 'md', 'markdown', 'html', 'htm', 'txt'].includes(ending) ||
    ['application/pdf', 'text/html', 'text/markdown', 'text/plain'].includes(type)
  );
}

/** How a file is shown: pages, a picture, lines of text, or not at all. */
export function kindOfFile({
  type,
  name,
}: Pick<Attachment, 'type' | 'name'>): 'pdf' | 'image' | 'contract' | 'text' | 'other' {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  if (type === 'application/pdf' || ending === 'pdf') return 'pdf';
  if (/^image\/(png|jpeg|gif|webp)$/.test(type) || ['png', 'jpg', 'jpeg', 'gif', 'webp'].includes(ending))
    return 'image';
  if (isReadAsContract({ type, name })) return 'contract';
  if (type.startsWith('text/') || ['md', 'txt', 'csv', 'json', 'eml', 'html', 'xml'].includes(ending))
    return 'text';
  return 'other';
}

/** The page a piece of evidence or a place names: "S. 9, § 11" gives 9. */
export function pageNumber(place: string | null): number | null {
  const found = place?.match(/(?:^|\b(?:S|p|pp|Seite|page)\.?\s*)(\d{1,4})\b/i);
  return found?.[1] ? Number(found[1]) : null;
}
