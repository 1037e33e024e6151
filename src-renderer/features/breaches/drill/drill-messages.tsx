import { useState } from 'react';
import type { Drill } from '../../../../src-main/contract/breach-clock.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { formatDayTime } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';

type Inject = Drill['injects'][number];

/** What came in so far: the newest message, and the earlier ones on demand. */
export function DrillMessages({ breach, injects }: { breach: Breach; injects: readonly Inject[] }) {
  const t = useTexts('drill');
  const [isOpen, setOpen] = useState(false);
  const newestFirst = injects.toReversed();
  const [newest, ...earlier] = newestFirst;
  return (
    <div className="border-t border-line px-6 py-3">
      <div role="log" aria-label={t('messages')}>
        {newest ? (
          <Message inject={newest} zone={breach.clock.zone} />
        ) : (
          <p className="text-ink-2">{t('noMessages')}</p>
        )}
      </div>
      {earlier.length > 0 && (
        <div className="mt-2">
          <Button small variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t('earlier', { count: earlier.length })}
          </Button>
        </div>
      )}
      {isOpen && (
        <ol reversed className="mt-1 flex flex-col gap-2">
          {earlier.map((inject) => (
            <li key={`${inject.at} ${inject.text.en}`}>
              <Message inject={inject} zone={breach.clock.zone} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Message({ inject, zone }: { inject: Inject; zone: string }) {
  const t = useTexts('drill');
  const language = useLanguage();
  const { from, text, at } = inject;
  return (
    <div className="border-l-3 border-line-strong pl-3">
      <p className="text-meta text-ink-3">
        {t('newest', { from: inLanguage(from, language), at: formatDayTime(at, zone, language) })}
      </p>
      <p className="max-w-180 text-pretty">{inLanguage(text, language)}</p>
    </div>
  );
}
