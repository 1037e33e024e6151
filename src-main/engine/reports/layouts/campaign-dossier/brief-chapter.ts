import type { CampaignFacts } from '../../facts/campaign.ts';
import { nameOf } from '../../facts/company.ts';
import { cell, dataTable, factTable, heading, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** What the campaign is for, whom it means, how long data are kept and which fields it collects. */
export function briefChapter(sheet: Sheet, facts: CampaignFacts): Node[] {
  const { t, format } = sheet;
  const { content } = facts.campaign;
  const { startsOn, endsOn, audienceSize, budgetCents } = content;
  return [
    factTable(
      sheet,
      [
        [t('campaignDossier.goal'), content.goal || null],
        [t('campaignDossier.audience'), content.audience || null],
        [t('campaignDossier.audienceSize'), audienceSize === null ? '–' : format.number(audienceSize)],
        [
          t('campaignDossier.periodLabel'),
          startsOn && endsOn
            ? t('campaignDossier.period', { from: format.day(startsOn), to: format.day(endsOn) })
            : null,
        ],
        [t('campaignDossier.owner'), nameOf(facts.company, content.ownerId) ?? null],
        [t('campaignDossier.budget'), budgetCents === null ? '–' : format.money(budgetCents)],
      ],
      120,
    ),
    ...retentionTable(sheet, facts),
    ...fieldTable(sheet, facts),
  ];
}

function retentionTable(sheet: Sheet, { campaign, law }: CampaignFacts): Node[] {
  const { t, own } = sheet;
  const { retention } = campaign.content;
  const rows = retention.map(({ kind, amount, unit }) => [
    cell(law.retention.find((known) => known.kind === kind) ? own(textOf(law, kind)) : kind),
    cell(t(`duration.${unit}`, { count: amount })),
  ]);
  return [
    heading(t('campaignDossier.retention')),
    rows.length === 0
      ? paragraph(t('campaignDossier.noRetention'), 'body')
      : dataTable(['*', 110], heads([t('campaignDossier.data'), t('campaignDossier.keptFor')]), rows),
  ];
}

function textOf(law: CampaignFacts['law'], kind: string) {
  return law.retention.find((known) => known.kind === kind)?.text ?? { de: kind, en: kind };
}

/** Every field with what needs it (Art. 5(1)(c), 25(2) GDPR). */
function fieldTable(sheet: Sheet, { campaign, gate }: CampaignFacts): Node[] {
  const { t } = sheet;
  const { fields, steps } = campaign.content;
  if (fields.length === 0)
    return [heading(t('campaignDossier.fields')), paragraph(t('campaignDossier.noFields'), 'body')];
  const rows = fields.map((field, index) => {
    const use = gate.fields[index];
    const neededBy = [
      ...steps.filter(({ id }) => use?.stepIds.includes(id)).map(({ name }) => name),
      use?.isScored ? t('campaignDossier.byScoring') : '',
      use?.isInPersona ? t('campaignDossier.byPersona') : '',
      use?.isNeededForContract ? t('campaignDossier.byContract') : '',
    ].filter(Boolean);
    return [
      cell(field.label),
      cell(t(field.isMandatory ? 'campaignDossier.mandatory' : 'campaignDossier.voluntary')),
      cell(field.reason || '–'),
      use?.isUnused ? status(sheet, 'cross', t('campaignDossier.unused')) : cell(neededBy.join(', ')),
    ];
  });
  return [
    heading(t('campaignDossier.fields')),
    dataTable(
      [110, 62, '*', 170],
      heads([
        t('campaignDossier.field'),
        t('campaignDossier.kind'),
        t('campaignDossier.reason'),
        t('campaignDossier.neededBy'),
      ]),
      rows,
    ),
  ];
}
