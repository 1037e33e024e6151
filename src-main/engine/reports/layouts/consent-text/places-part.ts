import type { TextUse } from '../../../../contract/consent-record.ts';
import type { ConsentTextFacts } from '../../facts/consent-text.ts';
import { cell, dataTable, heads, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { chapterTitle } from '../consent/chapter-title.ts';
import { lanesPicture } from './lanes-picture.ts';

/** Every place with what it showed from when to when; a stretch without a version is seen as one. */
export function placesPart(sheet: Sheet, facts: ConsentTextFacts): Node[] {
  const { t } = sheet;
  const { kind, uses } = facts.text;
  // Documents are led to by texts; places of their own are the exception.
  if (kind !== 'consent' && uses.length === 0) return [];
  const title = chapterTitle(t('consentText.places'));
  const rows = uses.flatMap((use) => rowsOf(sheet, use));
  if (rows.length === 0) return [title, paragraph(t('consentText.noPlaces'), 'body')];
  const titles = [t('consentText.place'), t('consentText.shown'), t('consentText.from'), t('consentText.to')];
  return [title, ...lanesPicture(sheet, facts), dataTable(['*', 62, 124, 124], heads(titles), rows)];
}

function rowsOf(sheet: Sheet, use: TextUse): Node[][] {
  const { t, format } = sheet;
  if (use.periods.length === 0)
    return [[placeCell(sheet, use), cell(t('consentText.nothingYet')), cell('–'), cell('–')]];
  return use.periods.map(({ versionNumber, from, to }, index) => {
    // What follows the last version is no gap: the place has ended.
    const hasEnded = versionNumber === null && to === null;
    return [
      index === 0 ? placeCell(sheet, use) : cell(nameOf(use), { color: sheet.colors.ink2 }),
      versionNumber === null
        ? cell(t(hasEnded ? 'consentText.ended' : 'consentText.nothing'), { color: sheet.colors.ink2 })
        : cell(t('consentText.versionNumber', { number: versionNumber }), { bold: true }),
      cell(format.moment(from)),
      cell(to ? format.moment(to) : hasEnded ? '–' : t('consentText.running')),
    ];
  });
}

function placeCell({ t, format }: Sheet, { kind, name, address, campaign, archivedAt }: TextUse): Node {
  const where = [t(`consentUseKind.${kind}`), address.replace(/^https?:\/\//, '')].filter(Boolean).join(', ');
  const notes = [
    campaign.trim() ? t('consentText.campaign', { name: campaign }) : '',
    archivedAt ? t('consentText.placeArchived', { day: format.dayOfInstant(archivedAt) }) : '',
  ];
  return {
    stack: [
      cell(nameOf({ name }), { bold: true }),
      paragraph(printableLine(shortenLines(where, 2, 150, 7.5)), 'micro'),
      ...notes
        .filter(Boolean)
        .map((note) => paragraph(printableLine(shortenLines(note, 2, 150, 7.5)), 'micro')),
    ],
  };
}

function nameOf({ name }: Pick<TextUse, 'name'>): string {
  return printableLine(shortenLines(name, 2, 150, 9));
}
