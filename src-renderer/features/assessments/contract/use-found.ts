import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Assessment } from '../../../../src-main/contract/assessments.ts';
import { useAccess } from '../../../lib/queries.ts';

const none: readonly never[] = [];

/** What the clause finder proposes in a file, without what was rejected there. */
export function useFound(assessment: Assessment, hash: string | null) {
  const { ask } = useAccess();
  const isOn = hash !== null;
  const file = { hash: hash ?? '' };
  const search = useQuery({ ...ask.contracts.findInDocument.queryOptions({ input: file }), enabled: isOn });
  const kept = useQuery({
    ...ask.contracts.rejections.queryOptions({ input: { ...file, assessmentId: assessment.id } }),
    enabled: isOn,
  });
  const elements = search.data?.elements ?? none;
  const rejections = kept.data?.rejections ?? none;
  const error = isOn ? (search.error ?? kept.error) : null;
  const sorted = useMemo(() => {
    const isRejected = new Set(rejections.map(({ questionId, text }) => `${questionId} ${text}`));
    const found = elements.map(({ id, passages }) => {
      const left = passages.filter(({ text }) => !isRejected.has(`${id} ${text}`));
      return { id, left, gone: passages.length - left.length };
    });
    return {
      known: new Set(elements.map(({ id }) => id)),
      found: new Map(found.map(({ id, left }) => [id, left])),
      rejected: new Map(found.map(({ id, gone }) => [id, gone])),
    };
  }, [elements, rejections]);
  const isReady = search.data !== undefined && kept.data !== undefined;
  const state = !isOn ? 'off' : error ? 'refused' : isReady ? 'ready' : 'searching';
  return { ...sorted, rejections, error, state } as const;
}
