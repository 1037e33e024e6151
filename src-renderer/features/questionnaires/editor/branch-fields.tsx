import { useQuery } from '@tanstack/react-query';
import type { OwnQuestion } from '../../../../src-main/contract/own-questionnaires.ts';
import type { BranchAnswer } from '../../../../src-main/contract/questionnaire.ts';
import { QuestionFact } from '../../../../src-main/contract/questionnaire.ts';
import { ProtectionNeed } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import { BilingualFields } from './bilingual-fields.tsx';
import type { QuestionEditing } from './question-editing.ts';

const always = 'always';
const nothing = { de: '', en: '' };

/** Answers that each kind of question can get. */
const possible: Record<OwnQuestion['answerKind'], readonly BranchAnswer[]> = {
  degrees: ['fulfilled', 'partly', 'missing', 'notApplicable'],
  yesNo: ['fulfilled', 'missing', 'notApplicable'],
  statement: ['fulfilled', 'notApplicable'],
};

/** When a question is asked: by a fact of the service, by an earlier answer, by the protection need. */
export function BranchFields({ editing }: { editing: QuestionEditing }) {
  return (
    <div className="grid gap-4">
      <FactFields editing={editing} />
      <EarlierAnswer editing={editing} />
      <MeasureFields editing={editing} />
    </div>
  );
}

function FactFields({ editing }: { editing: QuestionEditing }) {
  const t = useTexts('questionnaires');
  const { question, problems, isLocked } = editing;
  const { fact } = question;
  return (
    <>
      <div className="max-w-96">
        <Select
          label={t('when.fact')}
          isReadOnly={isLocked}
          options={[
            { id: always, label: t('when.always') },
            ...QuestionFact.options.map((id) => ({ id, label: t(`facts.${id}`) })),
          ]}
          value={fact?.fact ?? always}
          onChange={(id) => {
            const next = QuestionFact.safeParse(id);
            editing.choose({
              fact: next.success ? { fact: next.data, reason: fact?.reason ?? nothing } : null,
            });
          }}
        />
      </div>
      {fact && (
        <BilingualFields
          label={t('when.reason')}
          place={`question:${question.id}.fact`}
          maxLength={4000}
          value={fact.reason}
          problems={problems}
          isReadOnly={isLocked}
          onLeave={editing.leave}
          onType={(reason) => editing.type({ fact: { ...fact, reason } })}
        />
      )}
    </>
  );
}

function EarlierAnswer({ editing }: { editing: QuestionEditing }) {
  const t = useTexts('questionnaires');
  const a = useTexts('assessment');
  const language = useLanguage();
  const { question, content, problems, isLocked } = editing;
  const { branch } = question;
  const at = content.questions.findIndex(({ id }) => id === question.id);
  const earlier = content.questions.slice(0, Math.max(0, at));
  const asked = content.questions.find(({ id }) => id === branch?.questionId);
  const { error } = problems.at(`question:${question.id}.branch`);
  const kind = asked?.answerKind ?? 'degrees';
  return (
    <>
      <div className="max-w-120">
        <Select
          label={t('when.branch')}
          isReadOnly={isLocked}
          options={[
            { id: always, label: t('when.always') },
            ...earlier.map(({ id, label }) => ({ id, label: inLanguage(label, language) || t('unnamed') })),
          ]}
          value={branch?.questionId ?? always}
          error={error}
          onChange={(id) =>
            editing.choose({
              branch:
                id === always
                  ? null
                  : { questionId: id, answers: branch?.answers ?? [], reason: branch?.reason ?? nothing },
            })
          }
        />
      </div>
      {branch && (
        <>
          <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
            <legend className="pb-1 text-dense font-semibold">{t('when.answers')}</legend>
            {possible[kind].map((id) => (
              <Checkbox
                key={id}
                isReadOnly={isLocked}
                isSelected={branch.answers.includes(id)}
                onChange={(isChosen) =>
                  editing.choose({
                    branch: {
                      ...branch,
                      answers: isChosen
                        ? [...branch.answers, id]
                        : branch.answers.filter((answer) => answer !== id),
                    },
                  })
                }
              >
                {a(`kinds.${kind}.${id}`)}
              </Checkbox>
            ))}
          </fieldset>
          <BilingualFields
            label={t('when.reason')}
            place={`question:${question.id}.branchReason`}
            maxLength={4000}
            value={branch.reason}
            problems={problems}
            isReadOnly={isLocked}
            onLeave={editing.leave}
            onType={(reason) => editing.type({ branch: { ...branch, reason } })}
          />
        </>
      )}
    </>
  );
}

function MeasureFields({ editing }: { editing: QuestionEditing }) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.company.controls.queryOptions());
  const { question, problems, isLocked } = editing;
  return (
    <div className="grid items-start gap-x-4 gap-y-3 @min-[560px]:grid-cols-2">
      <Select
        label={t('when.control')}
        description={t('when.controlText')}
        isReadOnly={isLocked}
        options={[
          { id: always, label: t('when.noControl') },
          ...(data?.controls ?? []).map(({ id, label }) => ({ id, label: inLanguage(label, language) })),
        ]}
        value={question.control ?? always}
        {...problems.at(`question:${question.id}.control`)}
        onChange={(id) =>
          editing.choose(
            id === always
              ? { control: null, minLevel: null }
              : { control: id, minLevel: question.minLevel ?? 'normal' },
          )
        }
      />
      {question.control !== null && (
        <Select
          label={t('when.minLevel')}
          isReadOnly={isLocked}
          options={ProtectionNeed.options.map((id) => ({ id, label: t(`needs.${id}`) }))}
          value={question.minLevel}
          {...problems.at(`question:${question.id}.minLevel`)}
          onChange={(minLevel) => editing.choose({ minLevel })}
        />
      )}
    </div>
  );
}
