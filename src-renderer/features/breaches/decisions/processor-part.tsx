import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Paper } from '../../../ui/paper.tsx';
import { Stamp } from '../../../ui/stamp.tsx';
import { pageOf } from '../record/use-breach.ts';

/** As processor nothing is decided about authority and people: the controller is told (Art. 33(2) GDPR). */
export function ProcessorPart({ breach }: { breach: Breach }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const notice = breach.letters.find(({ kind, sent }) => kind === 'controllerNotice' && sent !== null);
  const controller = breach.controllerName || t('decisions.theController');
  return (
    <Paper kind={notice ? 'own' : 'draft'} overline={t('decisions.asProcessor')} className="max-w-180">
      <h2 className="font-sans text-section">{t('decisions.tellController', { controller })}</h2>
      <p className="mt-2">{t('decisions.processorText')}</p>
      {notice?.sent ? (
        <p className="mt-4">
          <Stamp status="ok">
            {t('decisions.controllerTold', {
              at: formatInstant(notice.sent.at, breach.clock.zone, language),
            })}
          </Stamp>
        </p>
      ) : (
        <p className="mt-4 font-sans text-base">
          <ButtonLink isPrimary href={pageOf(breach.id, 'letters')}>
            {t('decisions.toNotice')}
          </ButtonLink>
        </p>
      )}
    </Paper>
  );
}
