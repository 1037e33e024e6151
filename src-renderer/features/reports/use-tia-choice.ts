import { useQuery } from '@tanstack/react-query';
import type { TiaRow } from '../../../src-main/contract/transfer-assessment.ts';
import { useAccess } from '../../lib/queries.ts';
import type { ReportAddress } from './request.ts';

export interface TiaChoice {
  /** All transfer impact assessments; null until they are read. */
  tias: readonly TiaRow[] | null;
  /** Which one the address asks for, else the first. */
  transferAssessmentId: string | undefined;
}

/** Which transfer impact assessment the address asks for, with all that could be chosen. */
export function useTiaChoice(
  isWanted: boolean,
  address: Pick<ReportAddress, 'transferAssessmentId'>,
): TiaChoice {
  const { ask } = useAccess();
  const { data } = useQuery(ask.transfers.assessments.queryOptions({ enabled: isWanted }));
  const tias = data?.assessments ?? null;
  return { tias, transferAssessmentId: address.transferAssessmentId ?? tias?.[0]?.id };
}
