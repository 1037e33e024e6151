import type { CaseFile } from './gather-case.ts';
import type { DrillFindings } from './rules/debrief.ts';
import { answerOf } from './rules/knowledge.ts';

/** What the players of a drill wrote down, as its debrief asks for it. */
export function findingsOf(file: CaseFile): DrillFindings {
  const { particulars, current, severities, notices, tasks, entries } = file;
  const severity = severities.at(-1);
  const risk = current.risk?.decision;
  const authority = current.authority?.decision;
  const people = current.people?.decision;
  return {
    kinds: answerOf(particulars, 'kinds') ?? [],
    awareAt: answerOf(particulars, 'awareness')?.at ?? null,
    severity: severity ? { level: severity.level, score: severity.answer.score } : null,
    risk: risk?.about === 'risk' ? risk.result : null,
    authority: authority?.about === 'authority' ? authority.result : null,
    people: people?.about === 'people' ? people.result : null,
    firstNoticeAt: notices.find(({ phase }) => phase === 'initial')?.at ?? null,
    onFile: {
      facts: isSaid(answerOf(particulars, 'nature')) || entries.some(({ kind }) => kind === 'fact'),
      effects:
        isSaid(answerOf(particulars, 'consequencesText')) ||
        (answerOf(particulars, 'consequences') ?? []).length > 0,
      remedies: tasks.some(({ kind }) => kind === 'measure'),
      reasons: current.risk !== null,
    },
  };
}

function isSaid(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}
