import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { ComparisonForm } from './use-comparison-form.ts';

/** As many single questions as a comparison takes as musts. */
const mostQuestions = 20;

/** Single questions that knock out where they are answered "missing": those chosen, and a field that finds further ones. */
export function MustQuestions({ form }: { form: ComparisonForm }) {
  const t = useTexts('comparisons');
  const { musts, serviceIds } = form.draft;
  const labels = useQuestionLabels(serviceIds[0]);
  const choose = (questionIds: string[]) => form.change({ musts: { ...musts, questionIds } });
  return (
    <div className="grid gap-1 pt-1">
      {musts.questionIds.length > 0 && (
        <ul aria-label={t('form.questions')}>
          {musts.questionIds.map((id) => (
            <li key={id} className="flex items-center justify-between gap-3 border-b border-line py-0.5">
              <span className="min-w-0 wrap-anywhere">{labels.get(id) ?? id}</span>
              <IconButton
                icon={X}
                label={t('form.removeQuestion', { question: labels.get(id) ?? id })}
                onPress={() => choose(musts.questionIds.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      {labels.size > 0 && musts.questionIds.length < mostQuestions && (
        <ComboBox
          key={musts.questionIds.length}
          label={t('form.addQuestion')}
          description={t('form.addQuestionHint')}
          emptyText={t('form.unknownQuestion')}
          openLabel={t('form.openQuestions')}
          options={[...labels]
            .filter(([id]) => !musts.questionIds.includes(id))
            .map(([id, label]) => ({ id, label }))}
          value={null}
          onChange={(id) => id !== null && choose([...musts.questionIds, id])}
        />
      )}
    </div>
  );
}

/** The questions that are asked of a service, by id; none until a service is chosen. */
function useQuestionLabels(serviceId: string | undefined): ReadonlyMap<string, string> {
  const language = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery({
    ...ask.inquiries.askable.queryOptions({ input: { serviceId: serviceId ?? '' } }),
    enabled: serviceId !== undefined,
  });
  const questions = data?.questionnaires.flatMap(({ groups }) => groups).flatMap((group) => group.questions);
  return new Map(questions?.map(({ id, label }) => [id, inLanguage(label, language)]));
}
