import { useState } from 'react';
import type {
  ClauseSide,
  ClauseStatus,
  ComparedClause,
  ContractComparison,
} from '../../../../src-main/contract/contract-versions.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { ChangedParts } from '../../../lib/changed-parts.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { Link } from '../../../ui/link.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { Status, Tone } from '../../../ui/status.ts';
import { Switch } from '../../../ui/switch.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { VersionsInput } from './use-versions.ts';

const shapes: Record<ClauseStatus, { status: Status; tone: Tone }> = {
  unchanged: { status: 'ok', tone: 'neutral' },
  changed: { status: 'caution', tone: 'caution' },
  added: { status: 'progress', tone: 'accent' },
  removed: { status: 'risk', tone: 'risk' },
  moved: { status: 'minor', tone: 'neutral' },
};

export interface ClauseListProps {
  input: VersionsInput;
  comparison: ContractComparison;
}

/** The clauses in the order of the newer version, what changed in each word by word, and the checks that rest on it. */
export function ClauseList({ input, comparison }: ClauseListProps) {
  const t = useTexts('contract');
  const [isAll, showAll] = useState(false);
  const { clauses } = comparison;
  const changed = clauses.filter(({ status }) => status !== 'unchanged');
  return (
    <section>
      <SectionHeading
        aside={
          <Switch isSelected={!isAll} onChange={(isOnly) => showAll(!isOnly)}>
            {t('versions.onlyChanged')}
          </Switch>
        }
      >
        {t('versions.clauses')}
      </SectionHeading>
      <p className="pb-2 text-dense text-ink-2">
        {countsOf(clauses, (status, count) => `${t(`versions.status.${status}`)} ${count}`)}
      </p>
      <ol className="border-t border-line">
        {(isAll ? clauses : changed).map((clause) => (
          <ClauseRow key={clauses.indexOf(clause)} {...{ input, clause }} />
        ))}
      </ol>
    </section>
  );
}

function countsOf(
  clauses: readonly ComparedClause[],
  word: (status: ClauseStatus, count: number) => string,
): string {
  return (['changed', 'added', 'removed', 'moved', 'unchanged'] as const)
    .map((status) => ({ status, count: clauses.filter((clause) => clause.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => word(status, count))
    .join(' · ');
}

function ClauseRow({ input, clause }: { input: VersionsInput; clause: ComparedClause }) {
  const t = useTexts('contract');
  const { status, isMoved, before, after, parts } = clause;
  const side = after ?? before;
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-3 wide:grid-cols-[13rem_minmax(0,1fr)_15rem]">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1 wide:flex-col">
        <h3 className="text-dense font-semibold wrap-anywhere">{nameOf(side, t('versions.unnamed'))}</h3>
        <Tag {...shapes[status]}>{t(`versions.status.${status}`)}</Tag>
        {status === 'changed' && isMoved && (
          <span className="text-meta text-ink-2">{t('versions.alsoMoved')}</span>
        )}
        {side?.page != null && (
          <span className="text-meta text-ink-2">{t('versions.page', { page: side.page })}</span>
        )}
      </div>
      <p className="max-w-170 font-serif text-prose wrap-anywhere">
        {status === 'changed' ? (
          <ChangedParts
            parts={parts}
            texts={{ added: t('versions.insWord'), removed: t('versions.delWord') }}
          />
        ) : (
          <span className={status === 'unchanged' ? 'text-ink-2' : undefined}>{side?.text}</span>
        )}
      </p>
      <Checks {...{ input, clause }} />
    </li>
  );
}

function Checks({ input, clause }: { input: VersionsInput; clause: ComparedClause }) {
  const t = useTexts('contract');
  const language = useLanguage();
  const questions = new Map(
    input.questionnaires.flatMap(({ questions: all }) => all.map((question) => [question.id, question])),
  );
  const shown = clause.checks.flatMap(({ id, by }) => {
    const question = questions.get(id);
    return question ? [{ id, by, label: inLanguage(question.label, language) }] : [];
  });
  if (shown.length === 0) return <p className="text-meta text-ink-2">{t('versions.checkNone')}</p>;
  return (
    <ul className="flex flex-col gap-1">
      {shown.map(({ id, by, label }) => (
        <li key={id} className="text-dense">
          <Link quiet href={`/assessments/${input.assessment.id}?question=${encodeURIComponent(id)}`}>
            {label}
          </Link>{' '}
          <span className="text-meta text-ink-2">{t(`versions.by.${by}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "§ 8 Löschung (2)". */
export function nameOf(side: ClauseSide | null, unnamed: string): string {
  return [side?.heading, side?.number].filter(Boolean).join(' ') || unnamed;
}
