import type { Step } from '../kernel/undo-history.ts';

/** The call that takes a record out of the archive of its register; null where a register has none. */
export function stepFromArchive(kind: string, id: string): Step | null {
  switch (kind) {
    case 'vendor':
      return { procedure: 'vendors.restore', input: { vendorIds: [id] } };
    case 'consentText':
      return { procedure: 'consents.restore', input: { textId: id } };
    case 'consentUse':
      return { procedure: 'consents.restoreUse', input: { useId: id } };
    case 'campaign':
      return { procedure: 'campaigns.restore', input: { campaignId: id } };
    case 'comparison':
      return { procedure: 'comparisons.restore', input: { comparisonId: id } };
    case 'persona':
      return { procedure: 'personas.restore', input: { personaId: id } };
    case 'contentPiece':
      return { procedure: 'contents.restore', input: { pieceId: id } };
    case 'scoringModel':
      return { procedure: 'scoring.restore', input: { modelId: id } };
    default:
      return null;
  }
}
