import { svg } from '../../drawing/svg.ts';
import { type ChainNode, transferChain, verdictShape } from '../../drawing/transfer-chain.ts';
import type { AssessmentFacts } from '../../facts/assessment.ts';
import { countryNameOf } from '../../facts/country-name.ts';
import { type Station, stationsOf } from '../../facts/stations.ts';
import { cell, chapter, dataTable, heading, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Chapter 2: where the data are and what carries each step across a border (Art. 44–49 GDPR). */
export function transferChapter(sheet: Sheet, facts: AssessmentFacts): Node[] {
  const { t } = sheet;
  const stations = stationsOf(facts);
  const verdict = t(`transfer.${facts.assessment.result.transfer.verdict}`);
  const drawn = transferChain(pictureOf(sheet, facts, stations), sheet.colors);
  return [
    chapter(sheet, 2, t('chain.chapter'), drawn.height + 90),
    paragraph(t('chain.intro', { verdict }), 'body', [0, 0, 0, 7]),
    { svg: drawn.picture, alt: altOf(sheet, facts, stations) },
    legend(sheet),
    stationTable(sheet, facts, stations),
    ...basisNotes(sheet, stations),
  ];
}

function pictureOf(sheet: Sheet, facts: AssessmentFacts, stations: Station[]) {
  const { t } = sheet;
  const { vendor, service, company, law } = facts;
  const seat = law.countries.find(({ code }) => code === vendor.seatCountry);
  const places = stations.filter(({ verdict }) => verdict.kind !== 'provider' && verdict.kind !== 'parent');
  const node = (station: Station): ChainNode => ({
    name: station.name ?? (station.place || t(`kind.${station.verdict.kind}`)),
    place: station.name === null ? countryOf(sheet, facts, station) : placeOf(sheet, facts, station),
    kind: station.purpose || t(`kind.${station.verdict.kind}`),
    tool: station.verdict.class === 'eea' ? '' : shortTool(sheet, station),
    isAccess: station.verdict.kind === 'remoteAccess' || station.verdict.kind === 'support',
    verdict: station.verdict.verdict,
  });
  return {
    us: {
      name: company.profile.name,
      place: [company.profile.city, countryNameOf(sheet, law, company.profile.country)]
        .filter(Boolean)
        .join(', '),
    },
    vendor: {
      name: vendor.name,
      place: [vendor.seatCity, countryNameOf(sheet, law, vendor.seatCountry)].filter(Boolean).join(', '),
      role: t(`role.${service.role}`),
      isInEea: seat === undefined || seat.status === 'eea',
    },
    inside: mergedNodes(places.filter(({ verdict }) => verdict.class === 'eea').map(node)),
    outside: mergedNodes(places.filter(({ verdict }) => verdict.class !== 'eea').map(node)),
    words: {
      eea: t('chain.eea'),
      third: t('chain.third'),
      contract: service.role === 'processor' ? t('chain.dpa') : '',
      more: (count: number) => t('chain.moreNodes', { count }),
    },
  };
}

/** One box for a place that serves several ends; it is access only if nothing is stored there. */
function mergedNodes(nodes: ChainNode[]): ChainNode[] {
  const merged = new Map<string, ChainNode>();
  for (const node of nodes) {
    const key = [node.name, node.place, node.tool, node.verdict].join('\n');
    const known = merged.get(key);
    merged.set(
      key,
      known
        ? { ...known, kind: `${known.kind}, ${node.kind}`, isAccess: known.isAccess && node.isAccess }
        : node,
    );
  }
  return [...merged.values()];
}

function placeOf(sheet: Sheet, facts: AssessmentFacts, station: Station): string {
  return [station.place, countryOf(sheet, facts, station)].filter(Boolean).join(', ');
}

function countryOf(sheet: Sheet, { law }: AssessmentFacts, { verdict }: Station): string {
  return countryNameOf(sheet, law, verdict.country) || sheet.t('chain.unknownCountry');
}

function shortTool({ t }: Sheet, { verdict, tool, hasTia }: Station): string {
  if (verdict.class === 'adequate') return t('tool.shortAdequacy');
  if (verdict.class === 'adequate_dpf' || tool === 'dpf') return t('tool.shortDpf');
  if (tool === 'scc') return t(hasTia ? 'tool.shortSccTia' : 'tool.shortScc');
  if (tool === 'bcr') return t('tool.shortBcr');
  return t('tool.shortNone');
}

function longTool({ t }: Sheet, { verdict, tool, hasTia }: Station): string {
  if (verdict.class === 'eea' || verdict.kind === 'parent' || verdict.kind === 'provider')
    return t('tool.notNeeded');
  if (verdict.class === 'adequate') return t('tool.adequacy');
  if (verdict.class === 'adequate_dpf') return t('tool.dpf');
  return hasTia ? t('tool.withTia', { tool: t(`tool.${tool}`) }) : t(`tool.${tool}`);
}

function altOf(sheet: Sheet, facts: AssessmentFacts, stations: Station[]): string {
  const list = stations
    .map((station) =>
      [
        station.name ?? facts.vendor.name,
        placeOf(sheet, facts, station),
        sheet.t(`transfer.${station.verdict.verdict}`),
      ].join(' – '),
    )
    .join('; ');
  return sheet.t('chain.alt', {
    company: facts.company.profile.name,
    vendor: facts.vendor.name,
    list: list.slice(0, 2000),
  });
}

function legend({ t, colors }: Sheet): Node {
  const line = (dash: string) =>
    svg(
      28,
      8,
      `<path d="M0 4H23" stroke="${colors.ink}" stroke-width="1"${dash}/><path d="M28 4L22 1V7Z" fill="${colors.ink}"/>`,
    );
  return {
    margin: [0, 8, 0, 0],
    tag: 'artifact',
    columnGap: 6,
    columns: [
      { svg: line(''), width: 28, margin: [0, 2, 0, 0] },
      { text: t('chain.legendData'), style: 'small', width: 135 },
      { svg: line(' stroke-dasharray="4 3"'), width: 28, margin: [0, 2, 0, 0] },
      { text: t('chain.legendAccess'), style: 'small', width: '*' },
    ],
  };
}

function stationTable(sheet: Sheet, facts: AssessmentFacts, stations: Station[]): Node {
  const { t } = sheet;
  if (facts.service.locations.length === 0 && stations.length === 0) {
    return paragraph(t('chain.empty'), 'body', [0, 8, 0, 0]);
  }
  const rows = stations.map((station) => [
    cell([station.name ?? facts.vendor.name, station.place].filter(Boolean).join(', ')),
    cell(station.purpose || t(`kind.${station.verdict.kind}`)),
    cell(
      [
        countryNameOf(sheet, facts.law, station.verdict.country) || t('chain.unknownCountry'),
        t(`class.${station.verdict.class}`),
      ].join(', '),
    ),
    cell(longTool(sheet, station)),
    status(sheet, verdictShape[station.verdict.verdict], t(`transfer.${station.verdict.verdict}`)),
  ]);
  const head = heads([
    t('chain.place'),
    t('chain.kind'),
    t('chain.country'),
    t('chain.tool'),
    t('chain.result'),
  ]);
  return dataTable(['*', 82, 92, 98, 76], head, rows, [0, 10, 0, 0]);
}

/** Each different reason once, below the table. */
function basisNotes(sheet: Sheet, stations: Station[]): Node[] {
  const remarkable = stations.filter(({ verdict }) => verdict.verdict !== 'ok');
  const texts = [...new Set(remarkable.map(({ verdict }) => sheet.own(verdict.basis)))];
  if (texts.length === 0) return [];
  return [
    heading(sheet.t('chain.basisTitle'), 'h4', [0, 10, 0, 2]),
    ...texts.map((text) => paragraph(text, 'small', [0, 0, 0, 3])),
  ];
}
