import { useId } from 'react';
import {
  type CountryTile,
  europeTiles,
  furtherTiles,
  regionTiles,
  type TileRegion,
  tileMapSize,
} from '../../../src-main/contract/country-tiles.ts';
import { PlainTable } from '../plain-table.tsx';
import { type Status, toneFill, toneOfStatus } from '../status.ts';
import { ChartFrame } from './chart-frame.tsx';
import { Hatch } from './hatch.tsx';

export interface MappedCountry {
  /** Null: nobody knows where. */
  code: string | null;
  name: string;
  count: number;
  /** What the country means, as shape, word and colour. */
  status: Status;
  statusText: string;
}

export interface CountryMapProps {
  title: string;
  tableLabel: string;
  countries: readonly MappedCountry[];
  texts: {
    country: string;
    count: string;
    standing: string;
    further: string;
    unknown: string;
    regions: Record<TileRegion, string>;
  };
  /** What each colour means. */
  legend: readonly { status: Status; text: string }[];
}

const PITCH = 34;
const SIZE = 31;
const TOP = 12;

/** How many depend on each country: a map of squares, the number in each, hatched where nobody knows. */
export function CountryMap({ title, tableLabel, countries, texts, legend }: CountryMapProps) {
  const hatch = useId();
  const known = new Map(
    countries.flatMap((country) => (country.code === null ? [] : [[country.code, country]])),
  );
  const unknown = countries.find(({ code }) => code === null);
  const further = furtherTiles([...known.keys()]);
  const lastRow = Math.max(tileMapSize.height, ...further.map(({ y }) => y + 1));
  const unknownAt = {
    x: tileMapSize.width - 3,
    y: further.length > 0 ? lastRow + 0.5 : tileMapSize.height + 0.5,
  };
  const end = unknown ? Math.max(lastRow, unknownAt.y + 1) : lastRow;
  const height = TOP + end * PITCH + 30;
  const table = (
    <PlainTable
      caption={title}
      hideCaption
      rows={countries}
      rowId={({ code }) => code ?? '?'}
      columns={[
        { id: 'country', header: texts.country, isRowHeader: true, cell: ({ name }) => name },
        { id: 'count', header: texts.count, align: 'end', cell: ({ count }) => count },
        { id: 'standing', header: texts.standing, cell: ({ statusText }) => statusText },
      ]}
    />
  );
  return (
    <ChartFrame {...{ title, tableLabel, table }} width={tileMapSize.width * PITCH} height={height}>
      <Hatch id={hatch} />
      {europeTiles.map((tile) => (
        <Tile key={tile.code} tile={tile} country={known.get(tile.code)} />
      ))}
      {regionTiles.map(({ region, x, y, tiles }) => (
        <g key={region}>
          <Caption x={x} y={y} text={texts.regions[region]} />
          {tiles.map((tile) => (
            <Tile key={tile.code} tile={tile} country={known.get(tile.code)} />
          ))}
        </g>
      ))}
      {further.length > 0 && <Caption x={0} y={tileMapSize.height + 0.5} text={texts.further} />}
      {further.map((tile) => (
        <Tile key={tile.code} tile={tile} country={known.get(tile.code)} />
      ))}
      {unknown && (
        <g>
          <Caption {...unknownAt} text={texts.unknown} />
          <rect
            x={unknownAt.x * PITCH}
            y={TOP + unknownAt.y * PITCH}
            width={SIZE}
            height={SIZE}
            fill={`url(#${hatch})`}
            stroke="var(--line-strong)"
          />
          <TileText tile={{ code: '?', ...unknownAt }} count={unknown.count} isUsed />
        </g>
      )}
      <Legend legend={legend} y={height - 12} />
    </ChartFrame>
  );
}

function Tile({ tile, country }: { tile: CountryTile; country: MappedCountry | undefined }) {
  return (
    <g>
      <rect
        x={tile.x * PITCH}
        y={TOP + tile.y * PITCH}
        width={SIZE}
        height={SIZE}
        rx={2}
        fill={country ? toneFill[toneOfStatus[country.status]] : 'transparent'}
        fillOpacity={country ? 0.22 : 1}
        stroke={country ? toneFill[toneOfStatus[country.status]] : 'var(--line)'}
        strokeWidth={country ? 1.5 : 1}
      />
      <TileText tile={tile} count={country?.count ?? 0} isUsed={country !== undefined} />
    </g>
  );
}

function TileText({ tile, count, isUsed }: { tile: CountryTile; count: number; isUsed: boolean }) {
  const x = tile.x * PITCH + SIZE / 2;
  const y = TOP + tile.y * PITCH;
  return (
    <>
      <text
        x={x}
        y={y + (isUsed ? 12 : 20)}
        fontSize={11}
        textAnchor="middle"
        style={{ fill: isUsed ? 'var(--ink)' : 'var(--ink-3)' }}
      >
        {tile.code}
      </text>
      {isUsed && (
        <text
          x={x}
          y={y + 27}
          fontSize={13}
          fontWeight={600}
          textAnchor="middle"
          style={{ fill: 'var(--ink)' }}
        >
          {count}
        </text>
      )}
    </>
  );
}

function Caption({ x, y, text }: { x: number; y: number; text: string }) {
  return (
    <text x={x * PITCH} y={TOP + y * PITCH - 4} fontSize={11} style={{ fill: 'var(--ink-2)' }}>
      {text}
    </text>
  );
}

function Legend({ legend, y }: { legend: CountryMapProps['legend']; y: number }) {
  const widths = legend.map(({ text }) => text.length * 6.2 + 34);
  return legend.map(({ status, text }, index) => {
    const x = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    const fill = toneFill[toneOfStatus[status]];
    return (
      <g key={text}>
        <rect
          x={x}
          y={y - 10}
          width={12}
          height={12}
          fill={fill}
          fillOpacity={0.22}
          stroke={fill}
          strokeWidth={1.5}
        />
        <text x={x + 18} y={y} fontSize={12} style={{ fill: 'var(--ink-2)' }}>
          {text}
        </text>
      </g>
    );
  });
}
