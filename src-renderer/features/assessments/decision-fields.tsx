import type { DecisionDraft } from '../../../src-main/contract/assessments.ts';
import { useTexts } from '../../i18n/messages.ts';
import { PersonFields } from '../../lib/person-fields.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { Drafting } from './use-decision-draft.ts';

const results = ['approve', 'approveWithConditions', 'reject'] as const;

/** How it is decided, by whom, until when; every choice is kept at once, every word after a pause. */
export function DecisionFields({ drafting, today }: { drafting: Drafting; today: string }) {
  const t = useTexts('decision');
  const { draft, change, flush } = drafting;
  const choose = (part: Partial<DecisionDraft>) => {
    change(part);
    void flush();
  };
  return (
    <>
      <RadioGroup
        label={t('result')}
        options={results.map((id) => ({ id, label: t(`results.${id}`) }))}
        value={draft.result}
        onChange={(result) => choose({ result })}
      />
      <PersonFields
        label={t('who')}
        name={draft.by}
        role={draft.role}
        onChange={({ name, role }) => change({ by: name, role })}
        onBlur={() => void flush()}
      />
      {draft.result !== 'reject' && (
        <DateField
          label={t('nextReview')}
          description={t('nextReviewHint')}
          value={draft.nextReviewOn}
          onChange={(nextReviewOn) => choose({ nextReviewOn })}
          today={today}
          invalidText={t('dayInvalid')}
          openLabel={t('openCalendar')}
          previousLabel={t('previousMonth')}
          nextLabel={t('nextMonth')}
        />
      )}
    </>
  );
}
