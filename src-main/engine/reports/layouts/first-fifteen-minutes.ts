import type { Person } from '../../../contract/company.ts';
import { documentOf } from '../document.ts';
import { svg } from '../drawing/svg.ts';
import type { FirstMinutesFacts } from '../facts/first-fifteen-minutes.ts';
import { cell, dataTable, heads, paragraph, titledCell } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import { textWidth } from '../print/paper.ts';
import type { Sheet } from '../sheet.ts';
import { printable, printableLine, shorten, shortenLines } from '../typography.ts';

/** What is done first, in this order. */
const steps = ['stopwatch', 'protect', 'keep', 'call', 'silence', 'record'] as const;
/** What is written down by hand while the computer may be out of reach. */
const blanks = ['noticedAt', 'noticedBy', 'what', 'data', 'done'] as const;
/** The one that needs two lines. */
const longBlank = 'what';
/** More people do not fit on the page. */
const peopleShown = 5;

/** The sheet for the drawer: one page for the first quarter of an hour, to be used without a computer. */
export function firstFifteenMinutes(sheet: Sheet, facts: FirstMinutesFacts): PrintDefinition {
  const { t } = sheet;
  return documentOf(
    sheet,
    facts.company,
    { title: t('drawer.title'), subject: t('drawer.sub'), runningTitle: t('drawer.title') },
    [
      { text: t('drawer.overline'), style: 'overline', tag: 'P', margin: [0, 0, 0, 1] },
      { text: t('drawer.title'), style: 'title', tag: 'H1' },
      paragraph(t('drawer.sub'), 'sub', [0, 0, 0, 6]),
      ...stepList(sheet),
      clockRule(sheet, facts),
      title(t('drawer.whom')),
      people(sheet, facts),
      authority(sheet, facts),
      title(t('drawer.note')),
      ...handwriting(sheet),
    ],
  );
}

function title(text: string): Node {
  return { text, style: 'h3', tag: 'H2', margin: [0, 8, 0, 2] };
}

function stepList({ t, colors }: Sheet): Node[] {
  return steps.map((step, index) => ({
    margin: [0, 0, 0, 3],
    columns: [
      {
        text: String(index + 1),
        font: 'Display',
        fontSize: 12,
        lineHeight: 0.8,
        color: colors.accent,
        width: 20,
        margin: [0, -2.6, 0, 0],
      },
      {
        width: '*',
        text: [{ text: `${t(`drawerStep.${step}`)} `, bold: true }, { text: t(`drawerWhy.${step}`) }],
        style: 'cell',
      },
    ],
  }));
}

/** When the period begins and how long it is, from the rule in force. */
function clockRule(sheet: Sheet, { rule }: FirstMinutesFacts): Node {
  const { t, own, colors } = sheet;
  return {
    layout: 'ladder',
    tag: 'none',
    margin: [0, 4, 0, 0],
    table: {
      widths: ['*'],
      body: [
        [
          {
            fillColor: colors.softPetrol,
            border: [true, true, true, true],
            stack: [
              {
                text: rule ? t('drawer.hours', { hours: rule.hours }) : t('drawer.hoursOpen'),
                style: 'h4',
                tag: 'H2',
              },
              paragraph(t('drawer.clock'), 'cell'),
              ...(rule ? [paragraph(own(rule.basis), 'micro', [0, 1, 0, 0])] : []),
            ],
          },
        ],
      ],
    },
  };
}

/** Those who decide, the data protection officer and IT first; then the others. */
function people(sheet: Sheet, { company }: FirstMinutesFacts): Node {
  const { t } = sheet;
  const order: Person['function'][] = ['dpo', 'itSecurity', 'approver', 'other', 'marketing', 'procurement'];
  const shown = company.people
    .toSorted((one, other) => order.indexOf(one.function) - order.indexOf(other.function))
    .slice(0, peopleShown);
  const rows = shown.map(({ name, role, email }) => [
    titledCell(shorten(name, 156, 9.6), shorten(role, 165, 7.5)),
    cell(shortenLines(email, 2, 150, 9)),
    cell(''),
  ]);
  if (rows.length === 0) rows.push([cell(t('drawer.noPeople')), cell(''), cell('')]);
  return dataTable(
    [168, '*', 116],
    heads([t('drawer.name'), t('drawer.email'), t('drawer.phoneByHand')]),
    rows,
  );
}

/** The competent authority with the address of its form, as text: nobody clicks on paper. */
function authority(sheet: Sheet, { authority: found, company }: FirstMinutesFacts): Node {
  const { t, own } = sheet;
  const { profile } = company;
  const reach = [profile.phone, profile.email].filter((part) => part.trim()).join(', ');
  const place = found
    ? t(found.breachForm ? 'drawer.form' : 'drawer.website', {
        address: (found.breachForm ?? found.website).replace(/^https:\/\//, ''),
      })
    : t('drawer.authorityOpen');
  return {
    columnGap: 20,
    margin: [0, 6, 0, 0],
    columns: [
      {
        width: '*',
        stack: [
          { text: t('drawer.authority'), style: 'small' },
          {
            text: printable(found ? shortenLines(own(found.name), 2, 228, 9.5) : t('common.missing')),
            style: 'cell',
            bold: true,
          },
          paragraph(shortenLines(place, 3, 228, 9), 'small'),
        ],
      },
      {
        width: '*',
        stack: [
          { text: t('drawer.ourselves'), style: 'small' },
          { text: printableLine(shortenLines(profile.name, 2, 228, 9.5)), style: 'cell', bold: true },
          paragraph(shorten(reach, 420, 8.5), 'small'),
        ],
      },
    ],
  };
}

/** Lines for a pen. */
function handwriting({ t, colors }: Sheet): Node[] {
  const width = textWidth(false);
  const line = () => svg(width, 1, `<path d="M0 0.5H${width}" stroke="${colors.ink}" stroke-width="0.6"/>`);
  return blanks.flatMap((blank): Node[] => [
    { text: t(`drawerBlank.${blank}`), style: 'small' },
    { svg: line(), margin: [0, 13, 0, 2] },
    ...(blank === longBlank ? [{ svg: line(), margin: [0, 16, 0, 2] } satisfies Node] : []),
  ]);
}

/** Facts without which the sheet helps less, in its language. */
export function missingInFirstMinutes(
  { t }: Sheet,
  { company, authority: found }: FirstMinutesFacts,
): string[] {
  const has = (kind: Person['function']) => company.people.some((person) => person.function === kind);
  const checks: [string, boolean][] = [
    ['dpo', has('dpo')],
    ['itSecurity', has('itSecurity')],
    ['authority', found !== null],
    ['phone', company.profile.phone.trim() !== ''],
  ];
  return checks.flatMap(([name, isThere]) => (isThere ? [] : [t(`drawerMissing.${name}`)]));
}
