import { useEffect, useState } from 'react';
import type { PassphraseStrength } from '../../src-main/contract/vault.ts';
import { useTexts } from '../i18n/messages.ts';
import { classNames } from '../ui/class-names.ts';
import { useAccess } from './queries.ts';

/** Typing rests this long, in milliseconds, before the passphrase is judged. */
const rest = 200;

/** The last judgement; `isOld` while it still speaks about what was typed before. */
export type JudgedStrength = PassphraseStrength & { isOld: boolean };

/** How strong a passphrase is; asked outside the query cache, which would keep it. */
export function usePassphraseStrength(passphrase: string): JudgedStrength | null {
  const { engine } = useAccess();
  const [judged, setJudged] = useState<{ of: string; strength: PassphraseStrength } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const strength = passphrase ? await engine.vault.passphraseStrength({ passphrase }) : null;
      if (isCurrent) setJudged(strength && { of: passphrase, strength });
    }, rest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [engine, passphrase]);
  return passphrase && judged ? { ...judged.strength, isOld: judged.of !== passphrase } : null;
}

const parts = [1, 2, 3, 4] as const;

/** Strength as a word, a bar of four parts and what is missing. */
export function StrengthBar({ strength }: { strength: PassphraseStrength | null }) {
  const t = useTexts('start');
  const score = strength?.score ?? 0;
  const fill = strength?.isAccepted ? 'bg-ok-solid' : 'bg-caution-solid';
  return (
    <div role="status" aria-label={t('strength.label')} className="min-h-11">
      {strength && (
        <>
          <div aria-hidden className="grid grid-cols-4 gap-1">
            {parts.map((part) => (
              <span
                key={part}
                data-fill=""
                className={classNames('h-1.5', part <= Math.max(1, score) ? fill : 'bg-neutral-soft')}
              />
            ))}
          </div>
          <p className="mt-1 text-dense text-ink-2">
            <b className={strength.isAccepted ? 'text-ok' : 'text-caution'}>
              {t('strength.word', { score: String(score) })}
            </b>
            {' · '}
            {strength.reason ? t(`strength.${strength.reason}`) : t('strength.accepted')}
          </p>
        </>
      )}
    </div>
  );
}
