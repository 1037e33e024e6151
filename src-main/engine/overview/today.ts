import type { Today } from '../../contract/overview.ts';
import { MeasureLevel } from '../../contract/values.ts';
import type { RiskLevel } from '../../contract/vendor-register.ts';
import { readProfile } from '../company/repo.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { riskOrder, statusOrder } from '../vendors/rules/list-order.ts';
import { deskHorizon } from './horizon.ts';
import { openRequestsOn, ownLevels, textsInForceAt } from './repo/numbers.ts';
import * as repo from './repo/today.ts';
import { dueStrip, firstSteps, rankToday } from './rules.ts';
import { datedThings, undatedThings } from './waiting-things.ts';

/** What needs somebody today, and the state of the whole register in a few numbers. */
export function todayOf(tools: QueryTools, lastBackupAt: string | null): Today {
  const { db, clock, templates } = tools;
  const day = today(clock);
  const horizon = deskHorizon(day, templates);
  const items = rankToday(
    [...datedThings(tools, horizon), ...undatedThings(tools, horizon, lastBackupAt)],
    day,
  );
  const measures = templates.controls().controls.length;
  const measuresSet = repo.measuresSet(db);
  return {
    day,
    items,
    due: dueStrip(items, day),
    ...registerState(tools, { measures, measuresSet }),
    ownLevel: levelsOf(tools, measures),
    evidence: repo.evidenceFreshness(db, day),
    firstSteps: firstSteps({
      profile: readProfile(db) ?? { street: '', postcode: '', city: '' },
      measures,
      measuresSet,
      vendors: repo.vendorCount(db),
      texts: repo.textCount(db),
      lastBackupAt,
    }),
    lastBackupAt,
  };
}

const approvals = new Set<string | undefined>(['approved', 'approvedWithConditions']);

function registerState(
  { db, clock }: QueryTools,
  counted: { measures: number; measuresSet: number },
): Pick<Today, 'numbers' | 'risks'> {
  const kinds = repo.vendorKinds(db, today(clock));
  const count = (isCounted: (kind: (typeof kinds)[number]) => boolean) =>
    kinds.filter(isCounted).reduce((sum, kind) => sum + kind.count, 0);
  const atRisk = (risk: RiskLevel) => count((kind) => riskOrder[kind.riskRank] === risk);
  return {
    numbers: {
      vendors: count(() => true),
      approved: count(({ statusRank }) => approvals.has(statusOrder[statusRank])),
      openFindings: kinds.reduce((sum, { findings }) => sum + (findings ?? 0), 0),
      runningAssessments: repo.runningCount(db),
      textsInForce: textsInForceAt(db, instantNow(clock)),
      openRequests: openRequestsOn(db, today(clock)),
      ...counted,
    },
    risks: { high: atRisk('high'), medium: atRisk('medium'), low: atRisk('low'), open: atRisk('open') },
  };
}

/** How many of the own controls stand at which level. */
function levelsOf({ db }: QueryTools, measures: number): Today['ownLevel'] {
  const counted = new Map(ownLevels(db).map(({ level, count }) => [level, count]));
  const at = (level: MeasureLevel) => counted.get(level) ?? 0;
  const set = MeasureLevel.options.reduce((sum, level) => sum + at(level), 0);
  return {
    none: at('none'),
    basic: at('basic'),
    high: at('high'),
    veryHigh: at('veryHigh'),
    open: Math.max(0, measures - set),
  };
}
