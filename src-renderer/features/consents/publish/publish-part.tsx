import { useQuery } from '@tanstack/react-query';
import { FileLock2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { CheckAnswer } from '../../../../src-main/contract/consent-check.ts';
import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { RefusedAction } from '../../../ui/refused-action.tsx';
import type { Draft } from '../draft/use-draft.ts';
import type { ShownVersion } from '../text/shown-version.ts';
import { useComparison } from '../text/use-comparison.ts';
import { useTextWords } from '../use-text-words.ts';
import { numberOf, stateOf } from '../version-state.ts';
import { ProofButton } from './proof-button.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

export interface PublishPartProps {
  shown: ShownVersion;
  draft: Draft;
  answer: CheckAnswer | undefined;
  older: TextVersion | null;
}

/** What publishing changes for good, and the button; refused with its reasons as long as something is missing. */
export function PublishPart(props: PublishPartProps) {
  const { version } = props.shown;
  if (version.state === 'published') return <Published shown={props.shown} />;
  return <Publishing {...props} />;
}

function Publishing({ shown, draft, answer, older }: PublishPartProps) {
  const t = useTexts('consent');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const [isAsked, setAsked] = useState(false);
  const { version } = shown;
  const { data } = useQuery(ask.consents.obstacles.queryOptions({ input: { versionId: version.id } }));
  const isInReview = version.state === 'review';
  const review = () =>
    deed.run(() => engine.consents.setReview({ versionId: version.id, isInReview: !isInReview }));
  return (
    <section className="grid max-h-3/5 shrink-0 gap-3 border-t border-line p-5 pt-3 @min-[860px]:overflow-y-auto">
      <Effects shown={shown} older={older} />
      {data && data.obstacles.length > 0 && (
        <RefusedAction
          icon={FileLock2}
          label={t('publish.act')}
          sentence={t('publish.refused', { count: data.obstacles.length })}
          reasons={data.obstacles.map((id) => ({ id, text: t(`obstacle.${id}`) }))}
        />
      )}
      {data && data.obstacles.length === 0 && (
        <Button wide variant="primary" icon={FileLock2} onPress={() => setAsked(true)}>
          {t('publish.act')}
        </Button>
      )}
      <Button
        wide
        {...(isInReview ? { icon: Undo2 } : {})}
        isPending={deed.isRunning}
        onPress={() => void draft.flush().then(review)}
      >
        {t(isInReview ? 'publish.fromReview' : 'publish.toReview')}
      </Button>
      <ProofButton shown={shown} />
      <FailureNotice error={deed.error} />
      {isAsked && <PublishDialog {...{ shown, draft, answer }} onClose={() => setAsked(false)} />}
    </section>
  );
}

function Effects({ shown: { text, version }, older }: Pick<PublishPartProps, 'shown' | 'older'>) {
  const t = useTexts('consent');
  const words = useTextWords();
  const { data } = useComparison(older, version, text.languages[0] ?? 'de');
  return (
    <>
      <h3 className="text-base">{t('publish.effects')}</h3>
      <ul className="grid gap-1 text-dense text-ink-2">
        <li>{t('publish.fixed')}</li>
        {older && data && (
          <li>
            {t('publish.ends', {
              version: words.version(numberOf(older, text.versions)),
              count: data.usesOnOlder.length,
            })}
          </li>
        )}
        {data && data.campaigns.length > 0 && (
          <li>
            {t('publish.campaigns', { count: data.campaigns.length, names: data.campaigns.join(', ') })}
          </li>
        )}
      </ul>
    </>
  );
}

/** A published version stays as it is; from one day on it can be taken out of use. */
function Published({ shown }: { shown: ShownVersion }) {
  const t = useTexts('consent');
  const [isAsked, setAsked] = useState(false);
  const isWithdrawn = stateOf(shown.version, shown.text.versions) === 'withdrawn';
  return (
    <section className="grid max-h-3/5 shrink-0 gap-3 border-t border-line p-5 pt-3 @min-[860px]:overflow-y-auto">
      <p className="text-dense text-ink-2">{t('publish.stays')}</p>
      <ProofButton shown={shown} />
      {!isWithdrawn && (
        <Button wide variant="quiet" onPress={() => setAsked(true)}>
          {t('withdraw.act')}
        </Button>
      )}
      {isAsked && <WithdrawDialog shown={shown} onClose={() => setAsked(false)} />}
    </section>
  );
}
