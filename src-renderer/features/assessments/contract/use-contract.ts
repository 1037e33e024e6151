import { useState } from 'react';
import type { Assessment } from '../../../../src-main/contract/assessments.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { isReadAsContract } from '../evidence-files.ts';
import type { Answers } from '../use-answers.ts';
import type { Evidencing } from '../use-evidence.ts';
import type { Viewer } from '../use-viewer.ts';
import type { ContractWork } from './contract-work.ts';
import { passagePlace } from './passage-place.ts';
import { useFound } from './use-found.ts';
import { useRejecting } from './use-rejecting.ts';

export interface ContractInput {
  assessment: Assessment;
  questionId: string;
  /** Whether proposals are wanted: at a check of the contract, or where all of them are listed. */
  isWanted: boolean;
  viewer: Viewer;
  answers: Answers;
  evidence: Evidencing;
}

/** Longest quote that an answer holds, in characters. */
const longestQuote = 20_000;
/** Longest place of a quote, in characters. */
const longestPlace = 500;

/** The proposals for the document beside the question; taking one over never answers the question. */
export function useContract(input: ContractInput): ContractWork {
  const { assessment, questionId, viewer, answers, evidence } = input;
  const a = useTexts('assessment');
  const rejecting = useRejecting();
  const { file } = viewer;
  const search = useFound(assessment, input.isWanted && file && isReadAsContract(file) ? file.hash : null);
  const [chosen, choose] = useState<{ key: string; at: number | null } | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const key = `${questionId} ${file?.hash ?? ''}`;
  const proposals = search.found.get(questionId) ?? [];
  const { quote } = answers.textOf(questionId);
  const first = quote === '' && proposals.length > 0 ? 0 : null;
  const wanted = chosen?.key === key ? chosen.at : first;
  const at = wanted === null || proposals.length === 0 ? null : Math.min(wanted, proposals.length - 1);
  const shown = at === null ? null : (proposals[at] ?? null);
  const show = (next: number | null) => {
    viewer.seekQuote();
    choose({ key, at: next });
    setEditing(null);
    const passage = next === null ? null : proposals[next];
    if (file && passage) viewer.open(file.hash, passage.page);
  };
  const turn = (by: number) => {
    if (proposals.length === 0) return;
    show(at === null ? 0 : (at + by + proposals.length) % proposals.length);
  };
  return {
    ...search,
    error: search.error ?? rejecting.error,
    isChecked: search.known.has(questionId),
    proposals,
    at,
    shown,
    show,
    next: () => turn(1),
    previous: () => turn(-1),
    isEditing: editing === key && shown !== null,
    edit: (isEditing) => setEditing(isEditing ? key : null),
    take: (text) => {
      if (!file || !shown) return;
      const place = shown.page === null ? null : a('page', { page: shown.page });
      answers.change(
        questionId,
        {
          quote: (text ?? shown.text).slice(0, longestQuote),
          place: (passagePlace(shown, a) || file.name).slice(0, longestPlace),
        },
        'now',
      );
      evidence.cite(file, place);
      choose({ key, at: null });
      setEditing(null);
    },
    reject: () => {
      if (!file || !shown) return;
      choose({ key, at: at ?? 0 });
      rejecting.reject({ assessmentId: assessment.id, hash: file.hash, questionId, text: shown.text });
    },
    restore: () => {
      if (!file) return;
      const { hash } = file;
      choose({ key, at: 0 });
      rejecting.restore(
        search.rejections
          .filter((one) => one.questionId === questionId)
          .map(({ text }) => ({ assessmentId: assessment.id, hash, questionId, text })),
      );
    },
  };
}
