import type { CampaignLaw, GateAnswerSheet, GateItem } from '../../../../src-main/contract/campaign-gate.ts';
import type { Id } from '../../../../src-main/contract/values.ts';
import { forbids, isQuestion, type ToldReason, toldReasons } from './reasons.ts';

/** A line of a list of findings: a reason, or a question that was just answered and is still open on screen. */
export interface GateRow {
  /** Stays the same while a question is answered, so that its form keeps what is typed. */
  key: string;
  item: GateItem;
  /** Null once nothing is left of it. */
  told: ToldReason | null;
}

/** Conditions of the law table by their id. */
export function itemsOf(law: CampaignLaw): Map<string, GateItem> {
  return new Map(law.gates.flatMap(({ items }) => items.map((item) => [item.id, item])));
}

export interface RowChoice {
  gate: GateAnswerSheet;
  law: CampaignLaw;
  /** The question that is open. */
  openItem: string | null;
  /** Only what concerns this step; null for all. */
  stepId: Id | null;
}

/** What stands in the way, in the order of the conditions. */
export function obstacleRows(choice: RowChoice): GateRow[] {
  return rows(
    choice,
    ({ reason }) => forbids(reason),
    (item) => item.severity !== 'minor',
  );
}

/** Conditions and hints that do not stand in the way; gaps that somebody answers for are told with their exception. */
export function hintRows(choice: RowChoice): GateRow[] {
  return rows(
    choice,
    ({ reason }) => !forbids(reason) && reason.exception === null,
    (item) => item.severity === 'minor',
  );
}

function rows(
  { gate, law, openItem, stepId }: RowChoice,
  belongs: (told: ToldReason) => boolean,
  takesOpen: (item: GateItem) => boolean,
): GateRow[] {
  const items = itemsOf(law);
  const all = toldReasons(gate);
  const found = all
    .filter((told) => belongs(told) && (stepId === null || told.stepIds.includes(stepId)))
    .flatMap((told) => {
      const item = items.get(told.reason.item);
      return item ? [{ key: keyOf(told), item, told }] : [];
    });
  const open = items.get(openItem ?? '');
  if (!open || !takesOpen(open) || found.some(({ key }) => key === open.id)) return found;
  const told = all.find(({ reason }) => reason.item === open.id && isQuestion(reason)) ?? null;
  return inOrder([...found, { key: open.id, item: open, told }], [...items.keys()]);
}

function keyOf({ reason }: ToldReason): string {
  return isQuestion(reason) ? reason.item : reason.id;
}

function inOrder(found: readonly GateRow[], order: readonly string[]): GateRow[] {
  return found.toSorted((one, other) => order.indexOf(one.item.id) - order.indexOf(other.item.id));
}

/** The next question of a list that nobody has answered, after the one that is open; from the top again at the end. */
export function nextQuestion(found: readonly GateRow[], item: string): string | null {
  const place = found.findIndex(({ key }) => key === item);
  const following = [...found.slice(place + 1), ...found.slice(0, Math.max(place, 0))];
  return following.find(({ told }) => told?.reason.code === 'unanswered')?.item.id ?? null;
}
