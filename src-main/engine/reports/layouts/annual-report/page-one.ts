import type { AnnualFacts } from '../../facts/annual-report.ts';
import { paragraph } from '../../nodes.ts';
import type { Margin, Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { figureRow } from '../figure-row.ts';
import { signatureField } from '../signature-field.ts';

/** Title, figures of the period, and what the officer recommends. */
export function annualPageOne(sheet: Sheet, facts: AnnualFacts): Node[] {
  const { t, format } = sheet;
  const { company, dpo, from, to } = facts;
  const period = t('annual.period', { from: format.day(from), to: format.day(to) });
  return [
    { text: t('annual.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
    { text: t('annual.title'), style: 'title', tag: 'H1' },
    paragraph(`${company.profile.name} · ${period}`, 'sub', [0, 2, 0, 0]),
    paragraph(
      dpo ? t('annual.by', { name: dpo.name, role: dpo.role || t('annual.dpo') }) : t('annual.noDpo'),
      'sub',
      [0, 0, 0, 8],
    ),
    headOf(t('annual.inFigures')),
    ...figures(sheet, facts),
    headOf(t('annual.recommendations')),
    ...recommendations(sheet, facts),
    {
      margin: [0, 26, 0, 0],
      unbreakable: true,
      columnGap: 13,
      columns: [
        signatureField(sheet, dpo?.role || t('annual.dpo'), dpo?.name ?? '', t('annual.sign')),
        { text: '', width: '*' },
        { text: '', width: '*' },
      ],
    },
  ];
}

function headOf(text: string, margin: Margin = [0, 14, 0, 5]): Node {
  return { text, style: 'h3', tag: 'H2', outline: true, margin };
}

function figures({ t }: Sheet, facts: AnnualFacts): Node[] {
  const { decisions, vendors, notices, publications, campaignEvents, breaches, requests } = facts;
  const events = (kind: string) =>
    String(campaignEvents.filter((event) => event.kind === kind).reduce((sum, { count }) => sum + count, 0));
  const rows = [
    figureRow([
      [t('annual.vendorsNow'), String(vendors.length)],
      [t('annual.decisions'), String(decisions.length)],
      [t('annual.rejected'), String(decisions.filter(({ result }) => result === 'reject').length)],
      [t('annual.notices'), String(notices.length)],
    ]),
    figureRow([
      [t('annual.breaches'), String(breaches.length)],
      [t('annual.notified'), String(breaches.filter(({ clock }) => clock.frozenAt !== null).length)],
      [t('annual.requests'), String(requests.length)],
      [t('annual.late'), String(requests.filter(({ answer }) => answer?.isLate).length)],
    ]),
    figureRow([
      [t('annual.publications'), String(publications.length)],
      [t('annual.releases'), events('release')],
      [t('annual.exceptions'), events('exception')],
      [t('annual.measureChanges'), String(facts.measureChanges)],
    ]),
  ];
  return rows.map((row, index) => ({ ...row, margin: [0, index === 0 ? 0 : 7, 0, 0] }));
}

/** In the officer's own words and lines; where nothing is written, the page leaves room for it and says so. */
function recommendations(sheet: Sheet, { recommendations: words }: AnnualFacts): Node[] {
  const { t } = sheet;
  if (!words.trim()) return [paragraph(t('annual.noRecommendations'), 'body')];
  return [
    {
      layout: 'quoteBar',
      tag: 'none',
      table: { widths: ['*'], body: [[paragraph(words, 'body')]] },
    },
  ];
}
