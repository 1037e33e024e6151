import type { RegisteredText } from '../../facts/consent-register.ts';
import { cell, dataTable, heads, titledCell } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { versionCell } from './version-cell.ts';

/** Privacy notices, imprints and withdrawal pages that the consent texts lead to. */
export function documentTable(sheet: Sheet, documents: readonly RegisteredText[]): Node {
  const { t } = sheet;
  const titles = [
    t('consentRegister.document'),
    t('consentRegister.kind'),
    t('consentRegister.valid'),
    t('consentRegister.address'),
    t('consentRegister.languages'),
  ];
  return dataTable(
    [164, 92, 168, '*', 122],
    heads(titles),
    documents.map((text) => [
      titledCell(shortenLines(text.name, 3, 160, 9.5), shortenLines(text.purpose, 3, 160, 8.5), 'small'),
      cell(t(`consentKind.${text.kind}`)),
      { stack: versionCell(sheet, text) },
      cell(printableLine(shortenLines(text.address.replace(/^https?:\/\//, ''), 3, 150, 9)) || '–'),
      cell(text.languages.map((language) => t(`consentLanguage.${language}`)).join(', ')),
    ]),
  );
}
