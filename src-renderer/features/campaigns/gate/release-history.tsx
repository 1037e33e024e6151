import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant } from '../../../lib/format.ts';
import { HashText } from '../../../ui/hash-text.tsx';
import type { GateView } from './use-gate-view.ts';

/** Releases that were taken back, newest first: nothing of them is lost. */
export function ReleaseHistory({ view: { campaign } }: { view: GateView }) {
  const t = useTexts('gate.release');
  const language = useLanguage();
  const earlier = campaign.releases.filter(({ withdrawn }) => withdrawn !== null);
  if (earlier.length === 0) return null;
  return (
    <section className="border-b border-line">
      <h2 className="px-6 pt-3 pb-2 text-section">{t('historyTitle')}</h2>
      <ul>
        {earlier.map(({ id, at, by, hash, withdrawn }) => (
          <li key={id} className="border-t border-line px-6 py-2.5 wrap-anywhere">
            <p className="flex flex-wrap items-center gap-x-3">
              {t('historyGiven', { at: formatInstant(at, language), by })}
              <HashText hash={hash} copyLabel={t('copy')} copiedLabel={t('copied')} />
            </p>
            {withdrawn && (
              <p className="text-dense text-ink-2">
                {t('historyWithdrawn', {
                  at: formatInstant(withdrawn.at, language),
                  by: withdrawn.by,
                  reason: withdrawn.reason,
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
