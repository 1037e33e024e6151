import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedGate, openGate } from './open-gate.ts';

describe('the gate of a campaign', () => {
  let app: OpenedGate;
  beforeEach(async () => {
    app = await openGate();
  });
  afterEach(() => app.end());

  it('probe', async () => {
    const gate = await app.engine.client.campaigns.gate({ campaign: app.campaignId });
    console.log(gate.steps.map((s) => [s.name, s.startsOn, s.state, s.reasons.map((r) => r.id)]));
    console.log(
      gate.reasons.map((r) => r.id),
      gate.gates.map((g) => [g.id, g.fulfilled, g.of]),
    );
    await app.showGate();
    console.log(document.body.textContent);
    await app.answerAll();
    console.log(
      await app.engine.client.campaigns
        .gate({ campaign: app.campaignId })
        .then((g) => [g.state, g.steps.flatMap((s) => s.reasons.map((r) => r.id))]),
    );
    expect(1).toBe(1);
  });
});
