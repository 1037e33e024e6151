import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TransferRow, TransferSubject } from '../../../../src-main/contract/transfer-register.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { countryName } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';

export interface StartDialogProps {
  row: TransferRow;
  subject: TransferSubject;
  onClose: () => void;
  onStarted: (assessmentId: string) => void;
}

const fresh = 'fresh';

/** Begins an assessment: empty, or from the answers of another; those of the same country stand first. */
export function StartDialog({ row, subject, onClose, onStarted }: StartDialogProps) {
  const t = useTexts('transferAssessment');
  const language = useLanguage();
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const [from, setFrom] = useState(fresh);
  const { data } = useQuery(ask.transfers.assessments.queryOptions());
  const bases = (data?.assessments ?? [])
    .filter(({ standing }) => standing !== 'draft')
    .toSorted((one, other) => Number(other.country === row.country) - Number(one.country === row.country));
  const start = () =>
    deed.run(async () => {
      const basedOn = from === fresh ? null : from;
      const { id } = await engine.transfers.startAssessment({ subject, basedOn, language });
      onStarted(id);
    });
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('start.title', { importer: row.importer })}
      closeLabel={t('close')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={() => void start()} isPending={deed.isRunning}>
            {t('start.begin')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <FailureNotice error={deed.error} />
        <p>{t('start.text')}</p>
        <RadioGroup
          label={t('start.from')}
          value={from}
          onChange={setFrom}
          options={[
            { id: fresh, label: t('start.fresh') },
            ...bases.map((base) => ({
              id: base.id,
              label: t('start.base', { title: base.title, version: base.version }),
              description: [
                base.country === null ? '' : countryName(base.country, language),
                t(`importerType.${base.importerType}`),
                base.dataCategories.join(', '),
              ]
                .filter(Boolean)
                .join(' · '),
            })),
          ]}
        />
      </div>
    </Dialog>
  );
}
