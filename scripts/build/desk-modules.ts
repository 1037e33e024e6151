import { resolve } from 'node:path';

/** What is fetched while the passphrase is typed. */
const desk = ['app/desk.tsx', 'features/today/today-page.tsx', 'features/vendors/vendors-page.tsx'];

/** The modules of a build and what they import. */
export interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const deskModules = new WeakMap<Graph, ReadonlySet<string>>();

/** Whether a module is imported by what is shown first of an open file, directly or not. */
export function isOfDesk(id: string, graph: Graph): boolean {
  let modules = deskModules.get(graph);
  if (!modules) {
    modules = importedBy(
      desk.map((file) => resolve('src-renderer', file)),
      graph,
    );
    deskModules.set(graph, modules);
  }
  return modules.has(id);
}

function importedBy(ids: readonly string[], graph: Graph): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
