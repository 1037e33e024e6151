import { useState } from 'react';
import type { GateAnswer } from '../../../../src-main/contract/campaign-record.ts';
import type { Campaign } from '../../../../src-main/contract/campaigns.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useAutosave } from '../../../lib/use-autosave.ts';

type Choice = GateAnswer['answer'];

interface Answered {
  choice: Choice | null;
  note: string;
}

export interface AnswerDraft extends Answered {
  /** What the engine holds; null while nobody has answered. */
  stored: GateAnswer | null;
  /** What keeps the answer from being saved, once somebody left the note: a choice or a reason is missing. */
  gap: 'whyMissing' | 'choiceMissing' | null;
  error: unknown;
  choose: (choice: Choice) => void;
  typeNote: (note: string) => void;
  leaveNote: () => void;
  takeBack: () => void;
}

/** The answer to one question of a campaign while it is written; saved as soon as it is whole. */
export function useAnswer({ id: campaignId, answers }: Campaign, item: string): AnswerDraft {
  const { engine } = useAccess();
  const [hasLeft, setLeft] = useState(false);
  const stored = answers.find((answer) => answer.item === item) ?? null;
  const form = useAutosave<Answered>(
    { choice: stored?.answer ?? null, note: stored?.note ?? '' },
    ({ choice, note }) => engine.campaigns.answer({ campaignId, item, answer: choice, note }),
    isWhole,
  );
  const { choice, note } = form.value;
  return {
    ...{ choice, note, stored },
    gap: hasLeft ? gapOf(form.value) : null,
    error: form.error,
    choose: (next) => form.choose({ choice: next }),
    typeNote: (next) => form.type({ note: next }),
    leaveNote: () => {
      setLeft(true);
      form.flush();
    },
    takeBack: () => form.choose({ choice: null, note: '' }),
  };
}

/** Neither a note without an answer is kept, nor an answer without the reason it needs; nothing at all takes it back. */
function isWhole(answered: Answered): boolean {
  return gapOf(answered) === null;
}

function gapOf({ choice, note }: Answered): AnswerDraft['gap'] {
  const isSilent = note.trim() === '';
  if (choice === 'notApplicable') return isSilent ? 'whyMissing' : null;
  return choice === null && !isSilent ? 'choiceMissing' : null;
}
