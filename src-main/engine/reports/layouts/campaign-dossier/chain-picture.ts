import { type ChainLink, chainRow } from '../../drawing/chain-row.ts';
import type { CampaignFacts } from '../../facts/campaign.ts';
import { heading } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { verdictShapes } from './words.ts';

/** The chain on which the campaign rests: own level, vendor, campaign, consent, breach. */
export function chainPicture(sheet: Sheet, facts: CampaignFacts): Node[] {
  const { t, colors } = sheet;
  const links = linksOf(sheet, facts);
  const { picture } = chainRow(links, colors);
  const alt = links.map(({ title, lines }) => [title, ...lines].filter(Boolean).join(', ')).join('; ');
  return [heading(t('campaignDossier.chain')), { svg: picture, alt }];
}

function linksOf(
  { t, own }: Sheet,
  { gate, campaign, wordings, ownLevel, obstacles }: CampaignFacts,
): ChainLink[] {
  const vendors = [...new Set(gate.services.map(({ vendor }) => vendor))];
  const texts = [...wordings.values()];
  const inForce = texts.filter(({ version }) => version !== null).length;
  const stopped = gate.steps.filter(({ state }) => state === 'noGo').length;
  const stateOf = (id: string) => gate.gates.find((one) => one.id === id);
  const shapeOf = (id: string) => {
    const one = stateOf(id);
    return one === undefined || one.of === 0 ? ('dash' as const) : verdictShapes[one.state];
  };
  const breaches = obstacles.filter(({ reason }) => reason.code === 'breachOpen');
  return [
    {
      title: t('campaignChain.own'),
      lines: [t('campaignChain.measures', ownLevel), ''],
      shape: ownLevel.set === ownLevel.of ? 'tick' : 'triangle',
    },
    {
      title: own(stateOf('G2_processor')?.label ?? { de: '', en: '' }),
      lines: [
        vendors[0] ?? '–',
        vendors.length > 1 ? t('campaignChain.more', { count: vendors.length - 1 }) : '',
      ],
      shape: shapeOf('G2_processor'),
    },
    {
      title: t('campaignChain.campaign'),
      lines: [
        t('campaignChain.steps', { count: campaign.content.steps.length }),
        t('campaignChain.stopped', { count: stopped }),
      ],
      shape: verdictShapes[gate.state],
    },
    {
      title: own(stateOf('G4_optin')?.label ?? { de: '', en: '' }),
      lines: [
        t('campaignChain.texts', { count: texts.length }),
        t('campaignChain.inForce', { count: inForce }),
      ],
      shape: shapeOf('G4_optin'),
    },
    {
      title: t('campaignChain.breach'),
      lines: [t('campaignChain.breaches', { count: breaches.length }), ''],
      shape: breaches.length === 0 ? 'tick' : 'cross',
    },
  ];
}
