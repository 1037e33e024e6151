import type { DataRequest } from '../../contract/requests.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { foldText } from '../kernel/folded-text.ts';
import { listRequests as storedRequests } from './repo/requests.ts';
import { requestsOf } from './request-of.ts';

type View = 'open' | 'answered' | 'all';

/** The log, newest first. */
export function listRequests(
  tools: QueryTools,
  { view, search }: { view: View; search: string },
): { requests: DataRequest[] } {
  const wanted = foldText(search.trim());
  const requests = requestsOf(tools, storedRequests(tools.db));
  return { requests: requests.filter((request) => isInView(request, view) && isFound(request, wanted)) };
}

function isInView({ answer }: DataRequest, view: View): boolean {
  return view === 'all' || (view === 'answered') === (answer !== null);
}

function isFound({ number, person, note, steps }: DataRequest, wanted: string): boolean {
  const texts = [number, person, note, ...steps.map(({ text }) => text)];
  return wanted === '' || texts.some((text) => foldText(text).includes(wanted));
}
