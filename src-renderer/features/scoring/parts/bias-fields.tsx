import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { useToday } from './use-today.ts';

/** Art. 5(1)(a), recital 71 GDPR: when, by whom and with which result somebody looked for disadvantage. */
export function BiasFields({ draft }: { draft: ModelDraft }) {
  const t = useTexts('scoringModel');
  const frame = useTexts('frame');
  const language = useLanguage();
  const today = useToday();
  const { biasCheck } = draft.content;
  const heading = <h2 className="text-base">{t('bias.heading')}</h2>;
  if (biasCheck === null)
    return (
      <section className="grid justify-items-start gap-2">
        {heading}
        <p className="text-dense text-ink-2">{t('bias.why')}</p>
        {!draft.isLocked && (
          <Button small onPress={() => draft.choose({ biasCheck: { on: today, by: '', result: '' } })}>
            {t('bias.record')}
          </Button>
        )}
      </section>
    );
  if (draft.isLocked)
    return (
      <section className="grid gap-1">
        {heading}
        <p>{t('bias.done', { day: formatDay(biasCheck.on, language), by: biasCheck.by || '–' })}</p>
        <p className="whitespace-pre-line text-ink-2">{biasCheck.result}</p>
      </section>
    );
  const change = (part: Partial<typeof biasCheck>) => ({ biasCheck: { ...biasCheck, ...part } });
  return (
    <section className="grid gap-3">
      {heading}
      <DateField
        label={t('bias.on')}
        value={biasCheck.on}
        onChange={(on) => on !== null && draft.choose(change({ on }))}
        invalidText={frame('moment.invalidDay')}
        openLabel={frame('moment.open')}
        previousLabel={frame('moment.previous')}
        nextLabel={frame('moment.next')}
        today={today}
      />
      <PersonFields
        label={t('bias.by')}
        name={biasCheck.by}
        onChange={({ name }) => draft.type(change({ by: name }))}
      />
      <TextArea
        label={t('bias.result')}
        value={biasCheck.result}
        onChange={(result) => draft.type(change({ result }))}
      />
    </section>
  );
}
