import type { Id } from '../../../contract/values.ts';
import { runningRun } from '../../assessments/repo/runs.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { foldText } from '../../kernel/folded-text.ts';
import { waitsForSecondPerson } from '../../kernel/four-eyes-repo.ts';
import { vendorOf } from '../../vendors/vendor-of.ts';
import { filesOfVendor, itemOfVendor } from './item-of-vendor.ts';
import { mergedItem } from './merge-items.ts';
import type { MergePlan } from './merge-plan.ts';
import type { VendorItem } from './selection-format.ts';

type ServiceItem = VendorItem['services'][number];
type AnswerItem = NonNullable<ServiceItem['answers']>[number];

/** What becomes of the answers that a file has for a service of ours. */
interface Standing {
  /** `open`: into the assessment under way; `waits`: nothing, a second person is to confirm it; `none`: a new one begins. */
  run: 'open' | 'waits' | 'none';
  /** Those of the newest assessment. */
  ours: readonly AnswerItem[];
}

/**
 * Plans what of a vendor goes into ours of its name. Given answers of an assessment under way stay, and what the file answers
 * besides goes into it. Where none is under way a new one begins, if the file answers anything otherwise: it starts with
 * ours, and those of the file take the place of what they differ from. What is decided stays.
 */
export function planVendor(tools: QueryTools, item: VendorItem, vendorId: Id): MergePlan {
  const files = filesOfVendor(tools, vendorId).map(({ hash }) => hash);
  const own = itemOfVendor(tools, { vendorId, withAnswers: true, files });
  const standings = standingsOf(tools, vendorId, own);
  const asked = new Set(
    tools.templates.questionnaires().flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  const brought = new Map(
    item.services.map((service) => {
      const known = standings.get(foldText(service.name));
      const answers = (service.answers ?? []).filter(({ questionId }) => asked.has(questionId));
      const others = known?.run === 'none' ? answers.filter((answer) => isOther(answer, known.ours)) : [];
      return [foldText(service.name), { known, answers, others }];
    }),
  );
  const begins = new Set([...brought].flatMap(([name, { others }]) => (others.length > 0 ? [name] : [])));
  const withAnswers = (
    vendor: VendorItem,
    answersOf: (name: string, service: ServiceItem) => AnswerItem[] | null,
  ) => ({
    ...vendor,
    services: vendor.services.map((service) => ({
      ...service,
      answers: answersOf(foldText(service.name), service),
    })),
  });
  const oursOf = (name: string) => [...(standings.get(name)?.ours ?? [])];
  const takesOurs = (name: string) => standings.get(name)?.run === 'open' || begins.has(name);
  const mine = withAnswers(own, (name) => (takesOurs(name) ? oursOf(name) : null));
  const theirs = withAnswers(item, (name, { answers }) => {
    const there = brought.get(name);
    if (!there?.known) return answers;
    if (begins.has(name)) return there.answers;
    return there.known.run === 'open' ? answers : null;
  });
  // What the file answers otherwise is left out of ours, so that its own answer comes in.
  const yielding = withAnswers(mine, (name, { answers }) => {
    const replaced = new Set(brought.get(name)?.others.map(({ questionId }) => questionId));
    return answers?.filter(({ questionId }) => !replaced.has(questionId)) ?? null;
  });
  const merged = mergedItem(yielding, theirs);
  const plan = { mine, theirs, merged: merged ?? mine };
  if (!merged) return { ...plan, result: 'refused', refusal: 'tooMuch' };
  if (begins.size > 0) return { ...plan, result: 'newRun', refusal: null };
  if (canonicalJson(mine) !== canonicalJson(merged)) return { ...plan, result: 'change', refusal: null };
  const isHeld = [...brought.values()].some(
    ({ known, answers }) => known?.run === 'waits' && answers.some((answer) => isOther(answer, known.ours)),
  );
  return isHeld
    ? { ...plan, result: 'refused', refusal: 'waits' }
    : { ...plan, result: 'same', refusal: null };
}

function standingsOf(tools: QueryTools, vendorId: Id, own: VendorItem): ReadonlyMap<string, Standing> {
  const { services } = vendorOf(tools, vendorId);
  return new Map(
    own.services.map(({ name, answers }, place): [string, Standing] => {
      const runId = runningRun(tools.db, services[place]?.id ?? '');
      const run = runId === null ? 'none' : waitsForSecondPerson(tools.db, runId) ? 'waits' : 'open';
      return [foldText(name), { run, ours: answers ?? [] }];
    }),
  );
}

/** Whether an answer says something else than ours to its question; papers alone are no other answer. */
function isOther({ questionId, ...answer }: AnswerItem, ours: readonly AnswerItem[]): boolean {
  const mine = ours.find((one) => one.questionId === questionId);
  return mine === undefined || !saysTheSame(mine, answer);
}

/** The same value with the same passage as its source. */
export function saysTheSame(
  one: Pick<AnswerItem, 'value' | 'quote' | 'place'>,
  other: Pick<AnswerItem, 'value' | 'quote' | 'place'>,
): boolean {
  return one.value === other.value && one.quote === other.quote && one.place === other.place;
}
