import type { CampaignRelease } from '../../../../src-main/contract/campaign-record.ts';
import type { Campaign } from '../../../../src-main/contract/campaigns.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, formatInstant } from '../../../lib/format.ts';
import { HashText } from '../../../ui/hash-text.tsx';
import { Link } from '../../../ui/link.tsx';
import { Paper } from '../../../ui/paper.tsx';
import { Stamp } from '../../../ui/stamp.tsx';
import { standingRelease } from './standing-release.ts';
import type { GateView } from './use-gate-view.ts';
import { WordingList } from './wording-list.tsx';

/** The release that holds, on paper: stamp, names, opinion, what lies fixed and its checksum. */
export function ReleasePaper({ view: { campaign } }: { view: GateView }) {
  const t = useTexts('gate.release');
  const release = standingRelease(campaign);
  if (release === null) return null;
  return (
    <div className="border-b border-line px-6 py-4">
      <Paper kind="own" overline={t('paper')} aside={campaign.content.name} className="max-w-180">
        <div className="grid gap-3">
          <p>
            <ReleaseStamp campaign={campaign} />
          </p>
          <Names release={release} />
          <Ending campaign={campaign} />
          <Fixed release={release} />
          <div className="font-sans">
            <p className="text-meta text-ink-2">{t('hash')}</p>
            <HashText full hash={release.hash} copyLabel={t('copy')} copiedLabel={t('copied')} />
          </div>
          <p className="font-sans">
            <Link href={`/reports?kind=campaignDossier&campaignId=${campaign.id}`}>{t('dossier')}</Link>
          </p>
        </div>
      </Paper>
    </div>
  );
}

function ReleaseStamp({ campaign }: { campaign: Campaign }) {
  const t = useTexts('gate.release');
  if (campaign.state === 'ended') return <Stamp status="na">{t('stampEnded')}</Stamp>;
  return campaign.hasFallenBack ? (
    <Stamp status="risk">{t('stampBroken')}</Stamp>
  ) : (
    <Stamp status="ok">{t('stamp')}</Stamp>
  );
}

function Names({ release: { at, by, approvedBy, opinion } }: { release: CampaignRelease }) {
  const t = useTexts('gate.release');
  const language = useLanguage();
  return (
    <>
      <p>
        {t('given', { at: formatInstant(at, language), by })}
        {approvedBy && ` ${t('approved', { name: approvedBy })}`}
      </p>
      {opinion && (
        <p className="whitespace-pre-wrap">
          <em>{t('opinionOf')}</em> {opinion}
        </p>
      )}
    </>
  );
}

function Ending({ campaign: { state, endedAt, content } }: { campaign: Campaign }) {
  const t = useTexts('gate.release');
  const language = useLanguage();
  if (state !== 'ended') return null;
  if (endedAt !== null) return <p>{t('endedAt', { at: formatInstant(endedAt, language) })}</p>;
  return content.endsOn && <p>{t('endedOn', { day: formatDay(content.endsOn, language) })}</p>;
}

function Fixed({ release: { content, wordings } }: { release: CampaignRelease }) {
  const t = useTexts('gate.release');
  return (
    <>
      <p>{t('fixedPlan', { steps: content.steps.length, fields: content.fields.length })}</p>
      {wordings.length > 0 && (
        <div>
          <h3 className="font-sans text-base">{t('wordings')}</h3>
          <WordingList wordings={wordings} />
        </div>
      )}
    </>
  );
}
