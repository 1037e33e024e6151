import type { CoverageFinding } from '../../../../contract/consents.ts';
import type { Shape } from '../../drawing/shapes.ts';
import { cell, dataTable, heading, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';

/** Gravest first. */
const shapes: Record<CoverageFinding['kind'], Shape> = {
  withdrawnInUse: 'cross',
  noValidText: 'triangle',
  olderInUse: 'triangle',
  gap: 'triangle',
  languageMissing: 'triangle',
  noticeNewer: 'ring',
  screenshotOlder: 'ring',
  screenshotMissing: 'ring',
  unused: 'ring',
};
const gravest = Object.keys(shapes);

/** What is missing in the register today or has fallen behind, gravest first. */
export function coveragePart(sheet: Sheet, findings: readonly CoverageFinding[]): Node[] {
  const { t } = sheet;
  const title = heading(t('consentRegister.coverage'), 'h3', [0, 16, 0, 5]);
  if (findings.length === 0) return [title, paragraph(t('consentRegister.coverageNone'), 'body')];
  const ordered = findings.toSorted((one, other) => gravest.indexOf(one.kind) - gravest.indexOf(other.kind));
  const groups = Map.groupBy(ordered, (finding) => sentence(sheet, finding));
  return [
    title,
    dataTable(
      [300, '*'],
      heads([t('consentRegister.finding'), t('consentRegister.textOrPlace')]),
      [...groups].map(([said, found]) => [
        status(sheet, shapes[found[0]?.kind ?? 'unused'], said),
        cell(found.map(({ name }) => printableLine(shortenLines(name, 1, 300, 9))).join(' · ')),
      ]),
    ),
  ];
}

function sentence({ t }: Sheet, { kind, detail }: CoverageFinding): string {
  const isLanguage = detail === 'de' || detail === 'en';
  const told = isLanguage ? t(`consentLanguage.${detail}`) : printableLine(shortenLines(detail, 1, 220, 9));
  return t(`consentCoverage.${kind}`, { what: told });
}
