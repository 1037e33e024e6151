import type { TextUse } from '../../../src-main/contract/consent-record.ts';
import type { ConsentText } from '../../../src-main/contract/consents.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { onTheWall } from '../../lib/zoned-time.ts';
import type { LanePeriod } from '../../ui/charts/lane-bar.tsx';
import type { Tick } from '../../ui/charts/lanes-scale.ts';
import type { Lane, VersionLanesProps } from '../../ui/charts/version-lanes.tsx';
import { isWithdrawn, versionInForce, versionShown } from './version-state.ts';

/** What a drawing of lanes needs besides its lanes: words, days of the seat. */
export function useLaneWords(
  zone: string,
): Pick<VersionLanesProps, 'words' | 'dayText' | 'tickText' | 'tableLabel'> {
  const t = useTexts('consents');
  const language = useLanguage();
  return {
    tableLabel: t('asTable'),
    words: {
      place: t('lanes.place'),
      version: t('lanes.version'),
      from: t('lanes.from'),
      to: t('lanes.to'),
      stillShown: t('lanes.stillShown'),
      gap: t('lanes.gap'),
    },
    dayText: (at) => formatDay(onTheWall(new Date(at).toISOString(), zone).day, language),
    tickText: ({ at, unit }: Tick) =>
      new Intl.DateTimeFormat(language, {
        year: 'numeric',
        ...(unit === 'month' ? { month: 'short' } : {}),
        timeZone: 'UTC',
      }).format(at),
  };
}

/** The lanes of a text as they stood at an instant: one per place that showed something until then. */
export function useLanesOf(): (text: ConsentText, at: number, group?: string) => Lane[] {
  const t = useTexts('consents');
  return (text, at, group) => {
    const inForce = versionInForce(text.versions, at);
    return text.uses
      .filter(({ archivedAt, periods }) => archivedAt === null && startedBy(periods, at))
      .map((use): Lane => {
        const shown = versionShown(text, use, at);
        const warning =
          shown && isWithdrawn(shown, at)
            ? t('lanes.withdrawn')
            : shown && shown.id !== inForce?.id
              ? t('lanes.older')
              : undefined;
        return {
          id: use.id,
          name: use.name,
          ...(group ? { group } : {}),
          periods: shownUntil(use.periods, at).map((period) =>
            laneOf(text, period, {
              at,
              inForceId: inForce?.id,
              label: (number) => t('lanes.shortVersion', { number }),
            }),
          ),
          warning,
        };
      });
  };
}

/** What a place showed until an instant; after its last version nothing is drawn, that is no gap but its end. */
function shownUntil(periods: TextUse['periods'], at: number): TextUse['periods'] {
  const begun = periods.filter(({ from }) => Date.parse(from) <= at);
  return begun.at(-1)?.versionId === null ? begun.slice(0, -1) : begun;
}

function startedBy(periods: TextUse['periods'], at: number): boolean {
  return periods.some(({ from }) => Date.parse(from) <= at);
}

function laneOf(
  { versions }: ConsentText,
  { versionId, versionNumber, from, to }: TextUse['periods'][number],
  { at, inForceId, label }: { at: number; inForceId: string | undefined; label: (number: string) => string },
): LanePeriod {
  const version = versions.find(({ id }) => id === versionId);
  const older = version && isWithdrawn(version, at) ? 'withdrawn' : 'older';
  // Seen from then, what ended later was still shown.
  const end = to === null || Date.parse(to) > at ? null : Date.parse(to);
  return {
    label: versionNumber === null ? '' : label(String(versionNumber)),
    from: Date.parse(from),
    to: end,
    look: versionId === null ? 'gap' : versionId === inForceId ? 'current' : older,
  };
}
