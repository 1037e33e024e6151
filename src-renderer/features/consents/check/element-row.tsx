import type { ToldElement } from '../../../../src-main/contract/sorted-elements.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { type Status, toneOfStatus, toneText } from '../../../ui/status.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import type { Passage } from '../text/shown-version.ts';

export interface ElementRowProps {
  told: ToldElement;
  onShow: (passage: Passage) => void;
}

/** One element of a consent: whether it was found and where, which article, why it counts, what to write. */
export function ElementRow({ told: { found, law }, onShow }: ElementRowProps) {
  const t = useTexts('consent');
  const language = useLanguage();
  const { state, quote, at } = found;
  const isHint = state !== 'present' && law.requirement === 'recommended';
  const status: Status = state === 'present' ? 'ok' : isHint ? 'caution' : 'risk';
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 border-t border-line py-2.5 text-dense">
      <StatusShape status={status} className="mt-0.5" />
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline justify-between gap-x-2">
          <strong className="text-base">{inLanguage(law.title, language)}</strong>
          <span className={toneText[toneOfStatus[status]]}>
            {t(isHint ? 'check.hint' : `check.${state}`)}
          </span>
        </p>
        {state !== 'present' && <p className="text-ink-2">{inLanguage(law.why, language)}</p>}
        <p className="text-meta text-ink-3">{inLanguage(law.basis, language)}</p>
        {quote && <p className="pt-0.5 font-serif wrap-anywhere">{t('quoted', { words: quote })}</p>}
        {quote && at !== undefined && (
          <Button small variant="quiet" onPress={() => onShow({ at, length: quote.length })}>
            {t('check.toPassage')}
          </Button>
        )}
        {state !== 'present' && (
          <p className="pt-1">
            <span className="font-semibold">{t('check.suggestion')}</span>{' '}
            {inLanguage(law.suggestion, language)}
          </p>
        )}
      </div>
    </li>
  );
}
