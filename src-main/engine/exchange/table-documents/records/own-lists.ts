import type { OwnMeasure } from '../../../../contract/company.ts';
import type { Id, Language } from '../../../../contract/values.ts';
import type { AuditEntry } from '../../../../contract/vault.ts';
import type { QueryTools } from '../../../kernel/engine-context.ts';
import type { ListWords } from './list-words.ts';
import type { ListColumn } from './shown-rows.ts';

/** The audit trail: when, who, what, with the changed fields and the hash of each entry. */
export function auditColumns(words: ListWords): ListColumn<AuditEntry & { id: Id }>[] {
  return [
    ['number', 10, ({ number }) => number],
    ['at', 20, ({ at }) => words.time(at)],
    ['actor', 24, ({ actor }) => actor],
    ['action', 28, ({ action }) => action],
    ['subject', 44, ({ subjectLabel }) => subjectLabel],
    ['before', 60, ({ before }) => before],
    ['after', 60, ({ after }) => after],
    ['hash', 70, ({ hash }) => hash],
  ];
}

/** The company's own levels for the controls (Art. 32 GDPR). */
export function measureColumns(
  words: ListWords,
  tools: QueryTools,
  language: Language,
): ListColumn<OwnMeasure & { id: Id }>[] {
  const labels = new Map(tools.templates.controls().controls.map(({ id, label }) => [id, label[language]]));
  return [
    ['control', 40, ({ control }) => labels.get(control) ?? control],
    ['level', 14, ({ level }) => words.word('level', level)],
    ['note', 60, ({ note }) => note],
    ['checkedOn', 14, ({ checkedOn }) => words.day(checkedOn)],
    ['owner', 24, ({ ownerId }) => words.person(ownerId)],
    ['evidence', 44, ({ evidence }) => evidence.map(({ title }) => title).join(', ')],
  ];
}
