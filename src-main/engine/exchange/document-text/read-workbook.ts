import type { DocumentSection } from '../../../contract/document-text.ts';
import { readAllSheets } from '../table-file/read-spreadsheet.ts';
import { RefusedTable } from '../table-file/refusal.ts';
import { rowText } from './block.ts';
import { longestText } from './limits.ts';
import { oldOrEncrypted } from './old-office.ts';
import { RefusedDocument } from './refused-document.ts';

const limits = { rows: 200_000, columns: 256, textMb: 64 };
/** Rows are kept together up to so many characters: a passage that somebody can read. */
const passageLength = 1_500;

/** What stands in the sheets of a workbook that are shown, row by row, under the name of their sheet; formulas are not evaluated. */
export async function readWorkbook(bytes: Uint8Array): Promise<DocumentSection[]> {
  if (bytes.length === 0) throw new RefusedDocument('empty');
  if (Buffer.from(bytes.subarray(0, 2)).toString('latin1') !== 'PK')
    throw new RefusedDocument(oldOrEncrypted(bytes));
  const { sheets } = await sheetsOf(bytes);
  const sections: DocumentSection[] = [];
  let length = 0;
  for (const { name, rows } of sheets) {
    let lines: string[] = [];
    let size = 0;
    const close = () => {
      if (lines.length > 0) sections.push({ heading: name, page: null, text: lines.join('\n') });
      lines = [];
      size = 0;
    };
    for (const { cells } of rows) {
      const line = rowText(
        cells.map((cell) => cell.trim()),
        [],
      );
      if (size > 0 && size + line.length > passageLength) close();
      lines.push(line);
      size += line.length;
      length += line.length;
      if (length > longestText) throw new RefusedDocument('tooMuchInside');
    }
    close();
  }
  if (sections.length === 0) throw new RefusedDocument('empty');
  return sections;
}

async function sheetsOf(bytes: Uint8Array): ReturnType<typeof readAllSheets> {
  try {
    return await readAllSheets(bytes, limits);
  } catch (error) {
    if (error instanceof RefusedTable) throw new RefusedDocument(sameReason(error.reason));
    throw new RefusedDocument('damaged');
  }
}

/** Why a table is not read, as what it means for a document. */
export function sameReason(reason: RefusedTable['reason']): RefusedDocument['reason'] {
  switch (reason) {
    case 'tooMuchInside':
    case 'encrypted':
    case 'unsafe':
    case 'tooLarge':
      return reason;
    case 'tooManyRows':
    case 'tooManyColumns':
      return 'tooMuchInside';
    case 'empty':
      return 'empty';
    case 'notATable':
      return 'notADocument';
    default:
      return 'damaged';
  }
}
