import type { Breach } from '../../../../contract/breach-view.ts';
import { particularValue } from '../../facts/particular-value.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { newestDecisions } from '../breach/decision-words.ts';
import { estimateText } from '../breach/particular-words.ts';
import { figureRow } from '../figure-row.ts';

/** Figures of a register: each case counts once among told, not told and open. */
export interface RegisterCounts {
  all: number;
  told: number;
  late: number;
  notTold: number;
  open: number;
  /** Cases in which people were informed. */
  peopleInformed: number;
  /** People in all cases whose number is known, and the number of cases without one. */
  people: { from: number; to: number };
  withoutNumber: number;
}

/** Counts a register. */
export function registerCounts(cases: readonly Breach[]): RegisterCounts {
  const told = cases.filter(({ clock }) => clock.frozenAt !== null);
  const notTold = cases.filter(
    (breach) => breach.clock.frozenAt === null && authorityResult(breach) === 'doNotNotify',
  );
  const numbers = cases.flatMap(({ particulars }) => particularValue(particulars, 'subjectCount') ?? []);
  return {
    all: cases.length,
    told: told.length,
    late: told.filter(({ clock }) => clock.isLate).length,
    notTold: notTold.length,
    open: cases.length - told.length - notTold.length,
    peopleInformed: cases.filter(({ letters }) =>
      letters.some(({ kind, sent }) => kind !== 'controllerNotice' && sent !== null),
    ).length,
    people: {
      from: numbers.reduce((sum, { from }) => sum + from, 0),
      to: numbers.reduce((sum, { to }) => sum + to, 0),
    },
    withoutNumber: cases.length - numbers.length,
  };
}

function authorityResult(breach: Breach): string | null {
  return (
    newestDecisions(breach).find(({ about }) => about === 'authority')?.decision?.decision.result ?? null
  );
}

/** The figures in one row: label above value. */
export function registerFigures(sheet: Sheet, cases: readonly Breach[]): Node {
  const { t } = sheet;
  const counts = registerCounts(cases);
  const people = estimateText(sheet, counts.people);
  const figures: [label: string, value: string][] = [
    [t('breachRegister.figureAll'), String(counts.all)],
    [
      t('breachRegister.figureTold'),
      t('breachRegister.figureToldValue', { told: counts.told, late: counts.late }),
    ],
    [t('breachRegister.figureNotTold'), String(counts.notTold)],
    [t('breachRegister.figureOpen'), String(counts.open)],
    [t('breachRegister.figureInformed'), String(counts.peopleInformed)],
    [
      t('breachRegister.figurePeople'),
      counts.withoutNumber === counts.all
        ? t('breachRegister.figurePeopleUnknown')
        : t('breachRegister.figurePeopleValue', { people, without: counts.withoutNumber }),
    ],
  ];
  return figureRow(figures);
}
