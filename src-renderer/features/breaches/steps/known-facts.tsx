import type { ParticularKey } from '../../../../src-main/contract/breach-particulars.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Link } from '../../../ui/link.tsx';
import { particularIn } from '../facts/particular-in.ts';
import { useParticularText } from '../facts/particular-text.ts';
import { pageOf } from '../record/use-breach.ts';

/** What the case already says about the question at hand; what nobody knows is said too. */
export function KnownFacts({ breach, names }: { breach: Breach; names: readonly ParticularKey[] }) {
  const t = useTexts('breachSteps');
  const key = useTexts('breach');
  const word = useParticularText(breach.clock.zone);
  return (
    <p className="max-w-160 pt-2 text-dense text-ink-2">
      <span className="font-semibold">{t('facts.label')}: </span>
      {names.map((name, place) => {
        const state = particularIn(breach.particulars, name);
        return (
          <span key={name}>
            {place > 0 && '; '}
            {key(`key.${name}`)}:{' '}
            <span className="text-ink">{state === null ? t('facts.unknown') : word(state.particular)}</span>
          </span>
        );
      })}
      {'. '}
      <Link href={pageOf(breach.id, 'facts')}>{t('facts.toFacts')}</Link>
    </p>
  );
}
