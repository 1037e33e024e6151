import type { Band, ScoredLead, SideChanges } from '../../../contract/scoring-simulation.ts';

const mostListed = 100;

/** Nobody has changed sides yet. */
export function noChanges(): SideChanges {
  return { toSales: 0, fromSales: 0, toMarketing: 0, fromMarketing: 0, leads: [] };
}

/** Notes a lead whose lawful score puts it on another side than before. */
export function noteChange(changes: SideChanges, before: ScoredLead, after: ScoredLead): void {
  if (before.lawfulBand === after.lawfulBand) return;
  const toSales = Number(isSales(after.lawfulBand)) - Number(isSales(before.lawfulBand));
  const toMarketing = Number(isReady(after.lawfulBand)) - Number(isReady(before.lawfulBand));
  if (toSales > 0) changes.toSales += 1;
  if (toSales < 0) changes.fromSales += 1;
  if (toMarketing > 0) changes.toMarketing += 1;
  if (toMarketing < 0) changes.fromMarketing += 1;
  if (changes.leads.length < mostListed)
    changes.leads.push({
      id: after.id,
      before: before.lawful,
      after: after.lawful,
      beforeBand: before.lawfulBand,
      afterBand: after.lawfulBand,
    });
}

function isSales(band: Band): boolean {
  return band === 'salesReady';
}

/** Ready for marketing at least. */
function isReady(band: Band): boolean {
  return band === 'salesReady' || band === 'marketingReady';
}
