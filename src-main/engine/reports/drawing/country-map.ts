import {
  type CountryTile,
  europeTiles,
  furtherTiles,
  regionTiles,
  tileMapSize,
} from '../../../contract/country-tiles.ts';
import type { Concentration } from '../../../contract/subprocessor-overview.ts';
import type { CountryClass } from '../../../contract/transfer.ts';
import type { Colors } from '../print/definition.ts';
import type { Translate } from '../texts.ts';
import { hatchLines } from './hatch.ts';
import { escapeXml, svg } from './svg.ts';

const pitch = 28;
const size = 25.5;
const top = 10;

type Country = Concentration['byCountry'][number];

/** How many vendors depend on each country, as a map of squares drawn by us; hatched where nobody knows the country. */
export function countryMap(countries: readonly Country[], colors: Colors, t: Translate): string {
  const known = new Map(
    countries.flatMap((one) => (one.country === null ? [] : [[one.country, one] as const])),
  );
  const unknown = countries.find(({ country }) => country === null);
  const further = furtherTiles([...known.keys()]);
  const last = Math.max(tileMapSize.height, ...further.map(({ y }) => y + 1));
  const unknownY = further.length > 0 ? last + 0.5 : tileMapSize.height + 0.5;
  const end = unknown ? Math.max(last, unknownY + 1) : last;
  const tile = (at: CountryTile) => square(at, known.get(at.code), colors);
  const parts = [
    ...europeTiles.map(tile),
    ...regionTiles.flatMap(({ region, x, y, tiles }) => [
      caption(x, y, t(`subProcessors.region_${region}`), colors),
      ...tiles.map(tile),
    ]),
    ...(further.length > 0 ? [caption(0, tileMapSize.height + 0.5, t('subProcessors.further'), colors)] : []),
    ...further.map(tile),
    ...(unknown ? [unknownSquare(unknownY, unknown, colors, t)] : []),
    legend(top + end * pitch + 14, colors, t),
  ];
  return svg(tileMapSize.width * pitch, top + end * pitch + 20, parts.join(''));
}

/** Colour of a class of country; the number stands in the square, so that no colour carries it alone. */
function colorOf(standing: CountryClass, colors: Colors): string {
  if (standing === 'eea') return colors.ok;
  return standing === 'third' || standing === 'unknown' ? colors.risk : colors.wait;
}

function square({ code, x, y }: CountryTile, used: Country | undefined, colors: Colors): string {
  const [left, high] = [x * pitch, top + y * pitch];
  const color = used ? colorOf(used.class, colors) : colors.line;
  const fill = used ? `fill="${color}" fill-opacity="0.2"` : 'fill="none"';
  const box = `<rect x="${left}" y="${high}" width="${size}" height="${size}" ${fill} stroke="${color}" stroke-width="${used ? 1.2 : 0.6}"/>`;
  return box + texts(left, high, code, used?.vendors ?? null, colors);
}

function texts(left: number, high: number, code: string, count: number | null, colors: Colors): string {
  const middle = left + size / 2;
  const name = `<text x="${middle}" y="${high + (count === null ? 15.5 : 10)}" font-size="7.5" text-anchor="middle" fill="${count === null ? colors.ink3 : colors.ink}">${escapeXml(code)}</text>`;
  if (count === null) return name;
  return `${name}<text x="${middle}" y="${high + 21}" font-size="9.5" font-weight="bold" text-anchor="middle" fill="${colors.ink}">${count}</text>`;
}

function unknownSquare(y: number, unknown: Country, colors: Colors, t: Translate): string {
  const left = (tileMapSize.width - 3) * pitch;
  const high = top + y * pitch;
  return (
    caption(tileMapSize.width - 3, y, t('subProcessors.unknownCountry'), colors) +
    `<g transform="translate(${left} ${high})">${hatchLines(0, size, size, colors.lineStrong)}</g>` +
    `<rect x="${left}" y="${high}" width="${size}" height="${size}" fill="none" stroke="${colors.lineStrong}"/>` +
    texts(left, high, '?', unknown.vendors, colors)
  );
}

function caption(x: number, y: number, text: string, colors: Colors): string {
  return `<text x="${x * pitch}" y="${top + y * pitch - 3}" font-size="7.5" fill="${colors.ink2}">${escapeXml(text)}</text>`;
}

function legend(y: number, colors: Colors, t: Translate): string {
  let x = 0;
  return (['eea', 'adequate', 'third'] as const)
    .map((standing) => {
      const color = colorOf(standing, colors);
      const text = t(`subProcessors.class_${standing}`);
      const part = `<rect x="${x}" y="${y - 7}" width="8" height="8" fill="${color}" fill-opacity="0.2" stroke="${color}"/><text x="${x + 12}" y="${y}" font-size="8" fill="${colors.ink2}">${escapeXml(text)}</text>`;
      x += 26 + text.length * 4.2;
      return part;
    })
    .join('');
}
