import type { Backup } from '../../../src-main/contract/vault.ts';
import { useTexts } from '../../i18n/messages.ts';

const days = 35;
const dayLength = 86_400_000;
const step = 16;

/** One dot for each of the last five weeks' days on which a backup was made; rings for days without one. */
export function BackupDots({ backups, today }: { backups: readonly Backup[]; today: Date }) {
  const t = useTexts('settings');
  const first = startOfDay(today) - (days - 1) * dayLength;
  const counts = Array.from({ length: days }, () => 0);
  for (const { at } of backups) {
    const place = Math.round((startOfDay(new Date(at)) - first) / dayLength);
    if (place >= 0 && place < days) counts[place] = (counts[place] ?? 0) + 1;
  }
  const withBackup = counts.filter((count) => count > 0).length;
  return (
    <figure className="flex flex-col gap-1">
      <svg
        data-chart
        role="img"
        aria-label={t('backup.dots', { days: withBackup, all: days })}
        viewBox={`0 0 ${days * step} ${step}`}
        className="w-full max-w-140"
      >
        {counts.map((count, place) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the day
            key={place}
            cx={place * step + step / 2}
            cy={step / 2}
            r={count > 1 ? 6 : 4.5}
            className={count > 0 ? 'fill-accent' : 'fill-none stroke-line-strong'}
          />
        ))}
      </svg>
      <figcaption className="text-meta text-ink-2">
        {t('backup.dots', { days: withBackup, all: days })}
      </figcaption>
    </figure>
  );
}

function startOfDay(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate(), 12).getTime();
}
