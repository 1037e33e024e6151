import type { TextVersion } from '../../../../contract/consent-record.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { VersionFacts } from '../../facts/consent-text.ts';
import { cell, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { shortenLines } from '../../typography.ts';

type Standing = 'valid' | 'superseded' | 'withdrawn';

const shapes: Record<Standing, Shape> = { valid: 'tick', superseded: 'dash', withdrawn: 'cross' };

/** Whether a version is the valid one; a withdrawn one stays withdrawn when a newer one follows. */
export function standingOf({ withdrawn, number }: TextVersion, versions: readonly VersionFacts[]): Standing {
  if (withdrawn) return 'withdrawn';
  return versions[0]?.version.number === number ? 'valid' : 'superseded';
}

/** Every published version in one line: when, by whom, why, and where it stands. */
export function versionTable(sheet: Sheet, versions: readonly VersionFacts[]): Node {
  const { t } = sheet;
  const titles = [
    t('consentText.version'),
    t('consentText.published'),
    t('consentText.by'),
    t('consentText.reason'),
    t('consentText.standing'),
  ];
  return dataTable(
    [46, 106, 104, '*', 88],
    heads(titles),
    versions.map(({ version }) => row(sheet, version, standingOf(version, versions))),
  );
}

function row(sheet: Sheet, version: TextVersion, standing: Standing): Node[] {
  const { t, format } = sheet;
  const { number, publishedAt, publishedBy, approvedBy, reason, withdrawn } = version;
  return [
    cell(String(number ?? ''), { bold: true }),
    cell(publishedAt ? format.moment(publishedAt) : ''),
    {
      stack: [
        cell(shortenLines(publishedBy ?? '', 2, 100, 9)),
        ...(approvedBy
          ? [paragraph(t('consentText.approvedBy', { name: shortenLines(approvedBy, 2, 100, 8.5) }), 'small')]
          : []),
      ],
    },
    cell(shortenLines(reason, 4, 130, 9) || '–'),
    {
      stack: [
        status(sheet, shapes[standing], t(`consentText.${standing}`)),
        ...(withdrawn ? [paragraph(format.moment(withdrawn.at), 'small')] : []),
      ],
    },
  ];
}
