import type { BreachLaw } from '../../../../src-main/contract/breach-deadlines.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { inLanguage } from '../../../lib/format.ts';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldId, type QuickForm } from './use-quick-record.ts';

export interface AwarenessFieldsProps {
  form: QuickForm;
  zone: string;
  law: BreachLaw;
}

/** Since when it is known for certain, and by whom: where the 72 hours of Art. 33(1) GDPR begin. */
export function AwarenessFields({ form, zone, law }: AwarenessFieldsProps) {
  const t = useTexts('breaches');
  const { draft, change } = form;
  return (
    <>
      <RadioGroup
        label={t('quickRecord.known')}
        value={draft.isCertain ? 'certain' : 'suspicion'}
        onChange={(id) => change({ isCertain: id === 'certain' })}
        options={[
          { id: 'certain', label: t('quickRecord.knownAs.certain') },
          {
            id: 'suspicion',
            label: t('quickRecord.knownAs.suspicion'),
            description: t('quickRecord.suspicionHint'),
          },
        ]}
      />
      {draft.isCertain && (
        <div className="grid gap-4 border-l-3 border-line-strong pl-4">
          <Moment form={form} zone={zone} />
          <Scenario form={form} law={law} />
          {form.isReasonAsked && <Reason form={form} />}
        </div>
      )}
      <TextField
        label={t('quickRecord.reportedBy')}
        maxLength={500}
        value={draft.reportedBy}
        onChange={(reportedBy) => change({ reportedBy })}
      />
    </>
  );
}

function Moment({ form, zone }: { form: QuickForm; zone: string }) {
  const t = useTexts('breaches');
  const words = useDateTimeWords(zone);
  return (
    <DateTimeField
      isRequired
      id={fieldId('awareAt')}
      label={t('quickRecord.at')}
      description={t('quickRecord.atHint')}
      zone={zone}
      words={words}
      value={form.draft.awareAt}
      onChange={(awareAt) => form.change({ awareAt })}
      error={form.errorOf('awareAt')}
    />
  );
}

/** Stands behind the choice that follows the time: it appears when the time is left, and must not be skipped by the same key. */
function Reason({ form }: { form: QuickForm }) {
  const t = useTexts('breaches');
  return (
    <TextField
      isRequired
      id={fieldId('reason')}
      label={t('quickRecord.reason')}
      description={t('quickRecord.reasonHint')}
      maxLength={500}
      value={form.draft.awarenessReason}
      onChange={(awarenessReason) => form.change({ awarenessReason })}
      error={form.errorOf('reason')}
    />
  );
}

/** No choice is a choice here: who learned of it somehow still has a breach to report. */
const none = 'none';

function Scenario({ form, law }: { form: QuickForm; law: BreachLaw }) {
  const t = useTexts('breaches');
  const language = useLanguage();
  const { scenarios } = law.awareness;
  const chosen = scenarios.find(({ id }) => id === form.draft.scenario);
  return (
    <Select
      label={t('quickRecord.scenario')}
      value={form.draft.scenario ?? none}
      onChange={(id) => form.change({ scenario: id === none ? null : id })}
      options={[
        { id: none, label: t('quickRecord.scenarioNone') },
        ...scenarios.map(({ id, title }) => ({ id, label: inLanguage(title, language) })),
      ]}
      {...(chosen
        ? { description: t('quickRecord.start', { start: inLanguage(chosen.start, language) }) }
        : {})}
    />
  );
}
