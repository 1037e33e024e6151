import { FileText } from 'lucide-react';
import type { HandOver, ModelVersion } from '../../../../src-main/contract/scoring-model.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { ChipsField } from '../../../ui/chips-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { HandOverPaper } from './hand-over-paper.tsx';
import { useToday } from './use-today.ts';

export interface HandOverPartProps {
  draft: ModelDraft;
  version: ModelVersion;
}

/** What marketing hands to sales and what comes back: written on the left of it, on paper as it will be printed. */
export function HandOverPart({ draft, version }: HandOverPartProps) {
  const t = useTexts('scoringModel');
  return (
    <div className="grid max-w-160 gap-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1 basis-60 text-ink-2">{t('handOver.about')}</p>
        <ButtonLink href={`/reports?kind=handOverSheet&versionId=${version.id}`}>
          <FileText aria-hidden size={16} strokeWidth={1.75} />
          {t('handOver.print')}
        </ButtonLink>
      </div>
      {draft.isLocked ? <HandOverPaper content={draft.content} /> : <HandOverFields draft={draft} />}
    </div>
  );
}

function HandOverFields({ draft }: { draft: ModelDraft }) {
  const t = useTexts('scoringModel');
  const { handOver } = draft.content;
  const change = (part: Partial<HandOver>) => ({ handOver: { ...handOver, ...part } });
  return (
    <>
      {(['marketingMeaning', 'salesMeaning'] as const).map((field) => (
        <TextArea
          key={field}
          label={t(`handOver.${field}`)}
          value={handOver[field]}
          onChange={(text) => draft.type(change({ [field]: text }))}
        />
      ))}
      {(['passedOn', 'reportedBack'] as const).map((field) => (
        <ChipsField
          key={field}
          label={t(`handOver.${field}`)}
          description={t(`handOver.${field}Help`)}
          values={handOver[field]}
          onChange={(values) => draft.choose(change({ [field]: values.slice(0, 30) }))}
          addLabel={t('handOver.add')}
          removeLabel={(value) => t('rule.removeValue', { value })}
        />
      ))}
      <NumberField
        label={t('handOver.answerDays')}
        minValue={1}
        maxValue={365}
        step={1}
        unit={t('rules.dayUnit')}
        value={handOver.answerDays}
        onChange={(answerDays) => draft.choose(change({ answerDays }))}
      />
      <Agreement draft={draft} change={change} />
    </>
  );
}

interface AgreementProps {
  draft: ModelDraft;
  change: (part: Partial<HandOver>) => { handOver: HandOver };
}

function Agreement({ draft, change }: AgreementProps) {
  const t = useTexts('scoringModel');
  const frame = useTexts('frame');
  const today = useToday();
  const { agreedOn, agreedBy } = draft.content.handOver;
  return (
    <div className="grid gap-3 grid-cols-2">
      <DateField
        label={t('handOver.agreedOn')}
        value={agreedOn}
        onChange={(day) => draft.choose(change({ agreedOn: day }))}
        invalidText={frame('moment.invalidDay')}
        openLabel={frame('moment.open')}
        previousLabel={frame('moment.previous')}
        nextLabel={frame('moment.next')}
        today={today}
      />
      <PersonFields
        label={t('handOver.agreedBy')}
        name={agreedBy}
        onChange={({ name }) => draft.type(change({ agreedBy: name }))}
      />
    </div>
  );
}
