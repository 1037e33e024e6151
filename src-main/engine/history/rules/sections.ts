import type { RecordHistory } from '../history-of.ts';

/** Which facts of the file's settings a section shows. */
const factsOfSection: Readonly<Record<string, readonly string[]>> = {
  people: ['fourEyes', 'actor'],
  security: ['idleLockMinutes'],
  deadlines: ['reviewMonths', 'needsDpoOpinion', 'leadTimes'],
};

/** The history of a section: of a change of settings only what the section shows, and nothing where that is none of it. */
export function inSection(history: RecordHistory, section: string): RecordHistory {
  const shown = factsOfSection[section] ?? [];
  const entries = history.entries.flatMap((entry) => {
    if (entry.subjectKind !== 'settings') return [entry];
    const changes = entry.changes.filter(({ path }) => shown.includes(path[0] ?? ''));
    return changes.length > 0 ? [{ ...entry, changes }] : [];
  });
  return { ...history, label: '', entries };
}
