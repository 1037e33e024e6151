import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { FileName } from '../../../../../src-main/contract/attachments.ts';
import {
  type Certificate,
  CertificateKind,
  type CertificateProfile,
  Shown,
} from '../../../../../src-main/contract/certificates.ts';
import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { FailureNotice } from '../../../../lib/failure-notice.tsx';
import { FiledPaper } from '../../../../lib/filed-paper.tsx';
import { inLanguage } from '../../../../lib/format.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { useDoneToast } from '../../../../lib/saving.ts';
import { useDeed } from '../../../../lib/use-deed.ts';
import { Button } from '../../../../ui/button.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { DayField } from '../fields.tsx';
import { FieldPair } from '../form-section.tsx';

export type DraftCertificate = CertificateProfile & { id: string | null; file: FileName | null };

/** A certificate of which nothing is known. */
export const newCertificate: DraftCertificate = {
  id: null,
  file: null,
  kind: 'iso27001',
  title: '',
  scope: '',
  coversService: 'unclear',
  coversPlace: 'unclear',
  issuer: '',
  isAccredited: 'unclear',
  number: '',
  statementSeen: 'unclear',
  validFrom: null,
  validUntil: null,
  documentId: null,
};

/** A stored certificate as it goes back to the engine. */
export function draftOf(certificate: Certificate): DraftCertificate {
  const { attachment, vendorId: _vendor, state: _state, days: _days, ...profile } = certificate;
  return { ...profile, file: attachment };
}

interface CertificateDialogProps {
  vendorId: string;
  certificate: DraftCertificate;
  onClose: () => void;
}

const questions = ['coversService', 'coversPlace', 'isAccredited', 'statementSeen'] as const;

/** What a certificate is, what it covers of ours, and until when. */
export function CertificateDialog({ vendorId, certificate, onClose }: CertificateDialogProps) {
  const t = useTexts('certificates');
  const { engine } = useAccess();
  const formId = useId();
  const deed = useDeed();
  const done = useDoneToast();
  const [draft, setDraft] = useState(certificate);
  const [wasTried, setTried] = useState(false);
  const { id } = certificate;
  const change = (part: Partial<DraftCertificate>) => setDraft((known) => ({ ...known, ...part }));
  const finish = async (act: () => Promise<unknown>, said: string) => {
    if (!(await deed.run(act))) return;
    done(said);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (draft.title.trim() === '') return;
    const { file, ...profile } = draft;
    const stored = { ...profile, title: draft.title.trim(), hash: file?.hash ?? null };
    void finish(() => engine.certificates.save({ vendorId, certificate: stored }), t('saved'));
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t(id ? 'edit' : 'add')}
      closeLabel={t('close')}
      footer={
        <>
          {id && (
            <Button
              variant="quiet"
              onPress={() =>
                void finish(() => engine.certificates.remove({ certificateId: id }), t('removed'))
              }
            >
              {t('remove')}
            </Button>
          )}
          <span className="flex-1" />
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
        <FailureNotice error={deed.error} />
        <CertificateFields {...{ draft, change }} isTitleMissing={wasTried && draft.title.trim() === ''} />
        <FiledPaper
          paper={draft.file}
          deed={deed}
          words={{
            file: (name) => t('file', { name }),
            remove: t('removeFile'),
            drop: t('drop'),
            choose: t('chooseFile'),
            paste: t('paste'),
          }}
          onChange={(file) => change({ file })}
        />
      </form>
    </Dialog>
  );
}

interface CertificateFieldsProps {
  draft: DraftCertificate;
  change: (part: Partial<DraftCertificate>) => void;
  isTitleMissing: boolean;
}

function CertificateFields({ draft, change, isTitleMissing }: CertificateFieldsProps) {
  const t = useTexts('certificates');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data: law } = useQuery(ask.certificates.law.queryOptions());
  const known = law?.kinds.find((kind) => kind.id === draft.kind);
  const titleOf = (kind: CertificateKind) => {
    const found = law?.kinds.find((one) => one.id === kind);
    return found ? inLanguage(found.title, language) : kind;
  };
  return (
    <>
      <Select
        label={t('kind')}
        options={CertificateKind.options.map((kind) => ({ id: kind, label: titleOf(kind) }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      {known && (
        <p className="text-dense text-ink-2">
          {inLanguage(known.says, language)} {inLanguage(known.saysNot, language)}{' '}
          {known.articles.map((article) => inLanguage(article, language)).join(', ')}
        </p>
      )}
      <TextField
        label={t('name')}
        isRequired
        maxLength={500}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={isTitleMissing ? t('nameMissing') : undefined}
      />
      <TextArea label={t('scope')} minRows={2} value={draft.scope} onChange={(scope) => change({ scope })} />
      <FieldPair>
        {questions.map((question) => (
          <Select
            key={question}
            label={t(question)}
            options={Shown.options.map((answer) => ({ id: answer, label: t(`shown.${answer}`) }))}
            value={draft[question]}
            onChange={(answer) => change({ [question]: answer })}
          />
        ))}
        <TextField
          label={t('issuer')}
          maxLength={500}
          value={draft.issuer}
          onChange={(issuer) => change({ issuer })}
        />
        <TextField
          label={t('number')}
          maxLength={500}
          value={draft.number}
          onChange={(number) => change({ number })}
        />
        <DayField
          label={t('validFrom')}
          value={draft.validFrom}
          onChange={(validFrom) => change({ validFrom })}
        />
        <DayField
          label={t('validUntil')}
          value={draft.validUntil}
          onChange={(validUntil) => change({ validUntil })}
        />
      </FieldPair>
    </>
  );
}
