import { type Shape, shape, shapeColor } from '../../drawing/shapes.ts';
import type { ConsentProofFacts } from '../../facts/consent-proof.ts';
import { groupedHash, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable, shortenLines } from '../../typography.ts';

/** Whether a version was withdrawn before the instant that was asked about. */
export function wasWithdrawn({ answer: { version, at } }: ConsentProofFacts): boolean {
  return Boolean(version?.withdrawn && Date.parse(version.withdrawn.at) <= Date.parse(at));
}

/** Which version stood there, since when and until when; on the right the hash that proves it. */
export function verdictBand(sheet: Sheet, facts: ConsentProofFacts): Node {
  const { colors, t } = sheet;
  const { version } = facts.answer;
  const kind: Shape = version === null ? 'dash' : wasWithdrawn(facts) ? 'triangle' : 'tick';
  const verdict =
    version === null ? t('consentProof.none') : t('consentProof.version', { number: version.number ?? 0 });
  return {
    layout: 'band',
    tag: 'none',
    table: {
      widths: [30, '*', 176],
      body: [
        [
          { svg: shape(kind, 29, shapeColor(kind, colors), colors.surface), margin: [0, 4, 0, 0] },
          {
            margin: [4, 0, 0, 0],
            stack: [
              { text: verdict, style: 'verdict' },
              ...sentences(sheet, facts).map((text) => paragraph(text, 'body', [0, 1, 0, 0])),
            ],
          },
          { stack: proof(sheet, facts) },
        ],
      ],
    },
  };
}

function sentences(sheet: Sheet, facts: ConsentProofFacts): string[] {
  const { t, format } = sheet;
  const { version, from, to } = facts.answer;
  if (version === null)
    return [from ? t('consentProof.noneSince', { from: format.moment(from) }) : t('consentProof.noneYet')];
  if (from === null) return [];
  const shown = to
    ? t('consentProof.shownUntil', { from: format.moment(from), to: format.moment(to) })
    : t('consentProof.shownSince', { from: format.moment(from) });
  const { withdrawn } = version;
  if (!withdrawn || !wasWithdrawn(facts)) return [shown];
  const at = format.moment(withdrawn.at);
  const reason = shortenLines(withdrawn.reason, 2, 240, 10);
  return [shown, t('consentProof.withdrawn', { at, reason })];
}

function proof({ t, format }: Sheet, { answer: { version } }: ConsentProofFacts): Node[] {
  if (!version?.hash || version.publishedAt === null) return [{ text: '', style: 'small' }];
  const groups = groupedHash(version.hash).split(' ');
  const by = shortenLines(version.publishedBy ?? '', 1, 100, 7.5);
  const published = t('consentProof.published', { time: format.moment(version.publishedAt), by });
  return [
    { text: t('consentProof.hash'), style: 'small' },
    { text: groups.slice(0, 4).join(' '), style: 'mono', margin: [0, 2, 0, 0] },
    { text: groups.slice(4).join(' '), style: 'mono' },
    { text: printable(published), style: 'micro', margin: [0, 2, 0, 0] },
  ];
}
