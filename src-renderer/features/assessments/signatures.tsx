import type { ReactNode } from 'react';
import type { Assessment } from '../../../src-main/contract/assessments.ts';
import { useTexts } from '../../i18n/messages.ts';

/** Who decides, and beside it the separate opinion of the data-protection officer (Art. 39(1) GDPR). */
export function Signatures({ assessment, by, role }: { assessment: Assessment; by: string; role: string }) {
  const t = useTexts('decision');
  const { dpoOpinion, decision } = assessment;
  return (
    <div className="mt-8 grid grid-cols-[repeat(auto-fit,minmax(200px,1fr))] gap-6 font-sans">
      <Line
        name={by || t('nobody')}
        note={[role, t(decision ? 'decided' : 'decides')].filter(Boolean).join(', ')}
      />
      <Line
        name={
          dpoOpinion ? (
            <>
              {dpoOpinion.by}{' '}
              <span className="font-normal text-ink-2">{t(`stance.${dpoOpinion.stance}`)}</span>
            </>
          ) : (
            <span className="font-normal text-ink-2">{t('noOpinion')}</span>
          )
        }
        note={t('dpo')}
      >
        {dpoOpinion?.text && (
          <p className="mt-1 text-dense whitespace-pre-wrap wrap-anywhere">{dpoOpinion.text}</p>
        )}
      </Line>
    </div>
  );
}

function Line({ name, note, children }: { name: ReactNode; note: string; children?: ReactNode }) {
  return (
    <div className="border-t border-ink pt-1.5">
      <p className="text-base font-semibold">{name}</p>
      <p className="text-meta text-ink-2">{note}</p>
      {children}
    </div>
  );
}
