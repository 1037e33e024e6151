import type { CampaignFacts } from '../../facts/campaign.ts';
import {
  bulletList,
  cell,
  dataTable,
  factTable,
  groupedHash,
  heading,
  heads,
  paragraph,
  shortHash,
} from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Wordings with their hashes, the releases, and the state of the law that was applied. */
export function proofChapter(sheet: Sheet, facts: CampaignFacts): Node[] {
  const { t, format, own } = sheet;
  return [
    ...wordingTable(sheet, facts),
    ...facts.campaign.releases.flatMap((release) => [
      heading(
        t(release.withdrawn ? 'campaignDossier.releaseWithdrawn' : 'campaignDossier.release', {
          day: format.dayOfInstant(release.at),
        }),
      ),
      factTable(
        sheet,
        [
          [t('campaignDossier.releaseBy'), release.by],
          [t('campaignDossier.approvedBy'), release.approvedBy || '–'],
          [t('campaignDossier.opinion'), release.opinion || '–'],
          ...(release.withdrawn
            ? [
                [
                  t('campaignDossier.withdrawn'),
                  t('campaignDossier.withdrawnBy', {
                    by: release.withdrawn.by,
                    time: format.moment(release.withdrawn.at),
                    reason: release.withdrawn.reason,
                  }),
                ] as [string, string],
              ]
            : []),
          [t('campaignDossier.hash'), { text: groupedHash(release.hash), style: 'mono' }],
        ],
        120,
      ),
    ]),
    heading(t('campaignDossier.law')),
    paragraph(t('campaignDossier.lawAsOf', { day: format.day(facts.law.asOf) }), 'small'),
    bulletList(
      facts.law.sources.map((source) => own(source.title)),
      'micro',
      { mark: '–' },
    ),
    paragraph(t('campaignDossier.notLegal'), 'small', [0, 6, 0, 0]),
  ];
}

function wordingTable(sheet: Sheet, { wordings, release }: CampaignFacts): Node[] {
  const { t } = sheet;
  const rows = (
    release?.wordings.map(({ name, version, hash }) => ({ name, version, hash })) ?? [...wordings.values()]
  ).map(({ name, version, hash }) => [
    cell(name),
    cell(version === null ? t('campaignDossier.none') : String(version), { alignment: 'right' }),
    { text: hash ? shortHash(hash) : '–', style: 'mono' as const },
  ]);
  if (rows.length === 0) return [];
  return [
    heading(t(release ? 'campaignDossier.wordingsReleased' : 'campaignDossier.wordings')),
    dataTable(
      ['*', 60, 150],
      heads([t('campaignDossier.text'), t('campaignDossier.versionHead'), t('campaignDossier.hash')], [1]),
      rows,
    ),
  ];
}
