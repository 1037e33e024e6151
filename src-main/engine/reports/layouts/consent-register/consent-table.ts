import type { RegisteredText, ShownPlace } from '../../facts/consent-register.ts';
import { cell, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { verdictShape } from '../consent/verdict-shape.ts';
import { versionCell } from './version-cell.ts';

/** So many places are named in a row; further ones are counted, the paper of the text has them all. */
const mostPlaces = 8;

/** Every consent text: what it is for and how consent is taken, the valid version, where it stood, what the check finds. */
export function consentTable(sheet: Sheet, texts: readonly RegisteredText[], isToday: boolean): Node {
  const { t } = sheet;
  const titles = [
    t('consentRegister.text'),
    t('consentRegister.channel'),
    t('consentRegister.valid'),
    t(isToday ? 'consentRegister.places' : 'consentRegister.placesThen'),
    t('consentRegister.check'),
  ];
  return dataTable(
    [164, 92, 168, '*', 122],
    heads(titles),
    texts.map((text) => [
      { stack: nameCell(sheet, text) },
      { stack: channelCell(sheet, text) },
      { stack: versionCell(sheet, text) },
      { stack: placesCell(sheet, text) },
      checkCell(sheet, text),
    ]),
  );
}

function nameCell({ t }: Sheet, { name, purpose, languages }: RegisteredText): Node[] {
  const told = languages.map((language) => t(`consentLanguage.${language}`)).join(', ');
  return [
    { text: printableLine(shortenLines(name, 3, 160, 9.5)), style: 'cell', bold: true },
    ...(purpose.trim() ? [paragraph(shortenLines(purpose, 3, 160, 8.5), 'small')] : []),
    paragraph(told, 'micro', [0, 1, 0, 0]),
  ];
}

function channelCell({ t }: Sheet, { channel, procedure }: RegisteredText): Node[] {
  return [
    cell(channel ? t(`consentChannel.${channel}`) : '–'),
    ...(procedure ? [paragraph(t(`consentProcedure.${procedure}`), 'small')] : []),
  ];
}

function placesCell(sheet: Sheet, { places, version }: RegisteredText): Node[] {
  const { t } = sheet;
  if (places.length === 0) return [status(sheet, 'dash', t('consentRegister.noPlace'))];
  const more = places.length - mostPlaces;
  return [
    ...places.slice(0, mostPlaces).map((place, index) => placeLine(sheet, place, version, index > 0)),
    ...(more > 0 ? [paragraph(t('consentRegister.morePlaces', { count: more }), 'small', [0, 2, 0, 0])] : []),
  ];
}

function placeLine(sheet: Sheet, place: ShownPlace, valid: number | null, isBelow: boolean): Node {
  const { t } = sheet;
  const { name, versionNumber } = place;
  const address = place.address.replace(/^https?:\/\//, '');
  const lines: Node[] = [cell(printableLine(shortenLines(name, 2, 172, 9)))];
  if (address) lines.push(paragraph(printableLine(shortenLines(address, 1, 172, 7.5)), 'micro'));
  if (versionNumber !== null && versionNumber !== valid)
    lines.push(status(sheet, 'triangle', t('consentRegister.older', { number: versionNumber }), 'small'));
  return { stack: lines, margin: [0, isBelow ? 3 : 0, 0, 0] };
}

function checkCell(sheet: Sheet, { verdict }: RegisteredText): Node {
  const { t } = sheet;
  if (!verdict) return status(sheet, 'dash', t('consentRegister.notChecked'));
  return status(sheet, verdictShape[verdict], t(`consentVerdict.${verdict}`));
}
