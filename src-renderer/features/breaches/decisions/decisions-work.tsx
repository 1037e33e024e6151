import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import type { Shown } from '../record/use-breach.ts';
import { UnsavedWords } from '../steps/unsaved-words.tsx';
import { currentAbout, type Subject, subjects } from './current.ts';
import { DecisionPart } from './decision-part.tsx';
import { ProcessorPart } from './processor-part.tsx';
import { ProposalPart } from './proposal-part.tsx';

/** What speaks for and against a risk, beside it the decisions that follow from each other. */
export function DecisionsWork({ shown }: { shown: Shown }) {
  const t = useTexts('breachSteps');
  const { breach } = shown;
  const [unsaved, setUnsaved] = useState<readonly Subject[]>([]);
  const note = (subject: Subject) => (isUnsaved: boolean) =>
    setUnsaved((known) => [...known.filter((each) => each !== subject), ...(isUnsaved ? [subject] : [])]);
  const firstOpen = subjects.find((subject) => currentAbout(breach.decisions, subject) === null);
  return (
    <>
      <UnsavedWords isUnsaved={unsaved.length > 0} />
      <div className="grid min-h-full @min-[860px]:grid-cols-[minmax(300px,376px)_minmax(0,1fr)]">
        <div className="border-line px-6 py-5 @max-[860px]:border-b @min-[860px]:border-r">
          <ProposalPart breach={breach} />
        </div>
        <section
          aria-label={t('decisions.made')}
          className="flex flex-col gap-6 bg-desk p-6 @max-[860px]:p-4"
        >
          {breach.role === 'processor' ? (
            <ProcessorPart breach={breach} />
          ) : (
            subjects.map((subject) => (
              <DecisionPart
                key={subject}
                {...{ shown, subject }}
                isNext={subject === firstOpen}
                onUnsaved={note(subject)}
              />
            ))
          )}
        </section>
      </div>
    </>
  );
}
