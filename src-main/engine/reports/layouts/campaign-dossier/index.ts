import { documentOf } from '../../document.ts';
import type { CampaignFacts } from '../../facts/campaign.ts';
import { chapter, dataTable, heads, paragraph } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { briefChapter } from './brief-chapter.ts';
import { chainPicture } from './chain-picture.ts';
import { conditionsChapter } from './conditions-chapter.ts';
import { campaignPageOne, obstacleRow, stepsTable } from './page-one.ts';
import { proofChapter } from './proof-chapter.ts';

/** The dossier of a campaign: one page for the manager, then brief, steps, findings, all conditions and the proof. */
export function campaignDossier(sheet: Sheet, facts: CampaignFacts): PrintDefinition {
  return frame(sheet, facts, [...campaignPageOne(sheet, facts), ...chapters(sheet, facts)]);
}

/** The manager's page alone. */
export function campaignPage(sheet: Sheet, facts: CampaignFacts): PrintDefinition {
  return frame(sheet, facts, campaignPageOne(sheet, facts));
}

function frame(sheet: Sheet, facts: CampaignFacts, content: Node[]): PrintDefinition {
  const { t } = sheet;
  const { name } = facts.campaign.content;
  return documentOf(
    sheet,
    facts.company,
    {
      title: `${t('campaignDossier.title')}: ${name}`,
      subject: t('campaignDossier.overline'),
      runningTitle: `${t('campaignDossier.title')} · ${name}`,
      isDraft: facts.release === null,
    },
    content,
  );
}

function chapters(sheet: Sheet, facts: CampaignFacts): Node[] {
  const { t } = sheet;
  const parts: [title: string, nodes: Node[]][] = [
    [t('campaignDossier.brief'), [...briefChapter(sheet, facts), ...chainPicture(sheet, facts)]],
    [t('campaignDossier.stepsChapter'), stepsTable(sheet, facts, null)],
    [t('campaignDossier.findings'), findingsTable(sheet, facts)],
    [t('campaignDossier.conditions', { count: facts.gate.checks.length }), conditionsChapter(sheet, facts)],
    [t('campaignDossier.proof'), proofChapter(sheet, facts)],
  ];
  return parts.flatMap(([title, nodes], index) => {
    const head = chapter(sheet, index + 1, title);
    const first = {
      ...head,
      pageBreak: 'before' as const,
      margin: [0, 0, 0, 5] as [number, number, number, number],
    };
    return [index === 0 ? first : head, ...nodes];
  });
}

/** Everything that stops or binds a step, whole. */
function findingsTable(sheet: Sheet, { obstacles, conditions }: CampaignFacts): Node[] {
  const { t } = sheet;
  const rows = [...obstacles, ...conditions];
  if (rows.length === 0) return [paragraph(t('campaignDossier.noFindings'), 'body')];
  return [
    dataTable(
      [16, '*', 190, 80],
      heads(['', t('campaignDossier.finding'), t('campaignDossier.solution'), t('campaignDossier.gate')]),
      rows.map((row) => obstacleRow(sheet, row)),
    ),
  ];
}
