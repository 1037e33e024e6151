/** One country as a square of the map: column and row, in squares from the upper left. */
export interface CountryTile {
  code: string;
  x: number;
  y: number;
}

export type TileRegion = 'northAmerica' | 'latinAmerica' | 'asia' | 'oceania' | 'africa';

function row(y: number, from: number, codes: string): CountryTile[] {
  return codes
    .split(' ')
    .map((code, index) => ({ code, x: from + index, y }))
    .filter(({ code }) => code !== '-');
}

/**
 * Where each country stands on a map of squares, drawn by us: Europe about where it lies, the rest of the world by region. It
 * shows who is where and how often, not shapes or distances.
 */
export const europeTiles: readonly CountryTile[] = [
  ...row(0, 1, 'IS - - NO SE FI'),
  ...row(1, 4, 'DK - - EE'),
  ...row(2, 0, 'IE GB - NL DE PL LT LV'),
  ...row(3, 2, 'BE LU CZ SK UA'),
  ...row(4, 2, 'FR CH LI AT HU RO MD'),
  ...row(5, 0, 'PT ES - - IT SI HR RS BG'),
  ...row(6, 4, 'MT BA ME MK - TR'),
  ...row(7, 6, 'AL GR - CY'),
];

/** The other regions, each with its squares; the heading stands above the first row. */
export const regionTiles: readonly {
  region: TileRegion;
  x: number;
  y: number;
  tiles: readonly CountryTile[];
}[] = [
  { region: 'northAmerica', x: 11, y: 0.5, tiles: row(0.5, 11, 'CA US MX') },
  { region: 'latinAmerica', x: 11, y: 2, tiles: row(2, 11, 'BR AR CL CO UY CR') },
  {
    region: 'asia',
    x: 11,
    y: 3.5,
    tiles: [
      ...row(3.5, 11, 'IL AE SA QA IN SG'),
      ...row(4.5, 11, 'JP KR CN HK TW PH'),
      ...row(5.5, 11, 'MY TH VN ID GE AM'),
    ],
  },
  { region: 'oceania', x: 11, y: 7, tiles: row(7, 11, 'AU NZ') },
  { region: 'africa', x: 14, y: 7, tiles: row(7, 14, 'ZA KE EG') },
];

/** Size of the map in squares, without what stands below it. */
export const tileMapSize = { width: 17, height: 8.2 } as const;

const placed = new Set(
  [...europeTiles, ...regionTiles.flatMap(({ tiles }) => tiles)].map(({ code }) => code),
);

/** Countries that have no square of their own, in squares below the map. */
export function furtherTiles(codes: readonly string[]): CountryTile[] {
  return codes
    .filter((code) => !placed.has(code))
    .map((code, index) => ({
      code,
      x: index % tileMapSize.width,
      y: tileMapSize.height + 0.5 + Math.floor(index / tileMapSize.width),
    }));
}
