import type { GateVerdict } from '../../../src-main/contract/campaign-gate.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Tag } from '../../ui/tag.tsx';
import { gateShape } from './standing.ts';

export interface GateLightProps {
  gate: GateVerdict;
  /** So many obstacles stand in the way. */
  obstacles: number;
  /** Shape and word without the fill, for dense tables. */
  bare?: boolean;
}

/** What the gate says today, as shape and word. */
export function GateLight({ gate, obstacles, bare = false }: GateLightProps) {
  const t = useTexts('campaigns');
  return (
    <Tag bare={bare} status={gateShape[gate]}>
      {gate === 'noGo' ? t('gate.noGo', { count: obstacles }) : t(`gate.${gate}`)}
    </Tag>
  );
}
