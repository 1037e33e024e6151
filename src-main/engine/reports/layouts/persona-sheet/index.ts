import { documentOf } from '../../document.ts';
import type { PersonaFacts } from '../../facts/persona.ts';
import { paragraph } from '../../nodes.ts';
import type { PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { measure, printableLine, shorten, shortenLines } from '../../typography.ts';
import { dataDiet, dataDietHeight } from './data-diet.ts';
import { type Detail, details } from './detail.ts';
import { featureGrid, featureGridHeight } from './feature-grid.ts';
import { journey, journeyHeight } from './journey.ts';
import { sources, sourcesHeight } from './sources.ts';

/** Points that title and margins leave to the parts of the page. */
const room = 642;
/** What a second line of the title takes. */
const titleLine = 30;

/** The page that hangs on the wall: everything that is known of an invented type, on one A4 page whatever its length. */
export function personaSheet(sheet: Sheet, facts: PersonaFacts): PrintDefinition {
  const { t, format } = sheet;
  const { content, version } = facts;
  const label = printableLine(shortenLines(content.label, titleLines(content.label), 483, 27.5));
  const overline = version
    ? t('personaSheet.overline', { number: version.number, day: format.dayOfInstant(version.at) })
    : t('personaSheet.overlineNow');
  const role = content.buyingRole && t(`buyingRole.${content.buyingRole}`);
  const sub = [content.role, role].filter(Boolean).join(' · ');
  const detail = fittingDetail(sheet, facts);
  return documentOf(
    sheet,
    facts.company,
    {
      title: `${overline}: ${content.label}`,
      subject: overline,
      runningTitle: content.label,
      isDraft: version === null,
      ...(version ? { asOf: overline } : {}),
    },
    [
      { text: overline, style: 'overline', tag: 'P', margin: [0, 0, 0, 1] },
      { text: label, style: 'title', tag: 'H1' },
      paragraph(shorten(sub || t('personaSheet.open'), 460, 12.4), 'sub', [0, 1, 0, 8]),
      ...featureGrid(sheet, facts, detail),
      ...journey(sheet, facts, detail),
      ...dataDiet(sheet, facts, detail),
      ...sources(sheet, facts, detail),
    ],
  );
}

function titleLines(label: string): 1 | 2 {
  return measure(label, 27.5) > 470 ? 2 : 1;
}

/** The most that still fits on the page. */
function fittingDetail(sheet: Sheet, facts: PersonaFacts): Detail {
  const heightOf = (detail: Detail) =>
    featureGridHeight(facts, detail) +
    journeyHeight(sheet, facts, detail) +
    dataDietHeight(sheet, facts, detail) +
    sourcesHeight(facts, detail);
  const left = room - (titleLines(facts.content.label) - 1) * titleLine;
  const least = details[details.length - 1] as Detail;
  return details.find((detail) => heightOf(detail) <= left) ?? least;
}
