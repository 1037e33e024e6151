import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { useSeatZone } from '../../lib/use-seat-zone.ts';
import { formatInstant } from '../../lib/zoned-time.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Link } from '../../ui/link.tsx';
import { Select } from '../../ui/select.tsx';
import { InstantChoice } from './time-options.tsx';
import type { ReportChoice } from './use-report-choice.ts';

/** Which text; another one starts without its version. */
export function TextSelect({ choice: { consentChoice, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const { rows, text, asked } = consentChoice;
  if (rows?.length === 0 && !text)
    return (
      <p className="text-ink-2">
        {t('noText')} <Link href="/consents">{t('toConsents')}</Link>
      </p>
    );
  const known = rows ?? [];
  // A text in the archive stands in no list, but its papers can be printed.
  const all = text && !known.some(({ id }) => id === text.id) ? [text, ...known] : known;
  return (
    <ComboBox
      label={t('text')}
      options={all.map(({ id, name }) => ({ id, label: name }))}
      value={asked.textId ?? null}
      onChange={(textId) => textId && change({ textId, versionId: undefined })}
      emptyText={t('noTextFound')}
      openLabel={t('chooseText')}
      key={text === null ? 'reading' : 'read'}
    />
  );
}

/** Which version is checked: a published one, or the draft. */
export function VersionSelect({ choice: { consentChoice, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const language = useLanguage();
  const zone = useSeatZone();
  const { text, asked } = consentChoice;
  if (!text || text.versions.length === 0 || zone === null) return null;
  return (
    <Select
      label={t('version')}
      options={text.versions.map(({ id, number, publishedAt, savedAt }) => ({
        id,
        label:
          number === null
            ? t('draftVersion', { time: formatInstant(savedAt, zone, language) })
            : t('publishedVersion', {
                number: String(number),
                time: formatInstant(publishedAt ?? savedAt, zone, language),
              }),
      }))}
      value={asked.versionId ?? null}
      onChange={(versionId) => change({ textId: text.id, versionId })}
    />
  );
}

/** The register as it stands, or as it stood at a time. */
export function RegisterTimeChoice({ choice: { address, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const zone = useSeatZone();
  if (zone === null) return null;
  return (
    <InstantChoice
      label={t('registerTime')}
      nowLabel={t('registerNow')}
      thenLabel={t('registerThen')}
      timeLabel={t('registerAt')}
      zone={zone}
      value={address.at}
      first={yearAgo}
      onChange={(at) => change({ at })}
    />
  );
}

/** Somebody who asks for the past rarely means today. */
function yearAgo(): string {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() - 1);
  day.setUTCSeconds(0, 0);
  return day.toISOString();
}
