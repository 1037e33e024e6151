import { Fragment, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useLabelHint } from './label-hint.ts';

export interface Fact {
  label: string;
  value: ReactNode;
}

export interface FactListProps {
  facts: readonly Fact[];
  /** `end` for the inspector, `start` for a wide page. */
  align?: 'end' | 'start';
}

/** Names and values, read line by line. */
export function FactList({ facts, align = 'end' }: FactListProps) {
  return (
    <dl
      className={classNames(
        'grid gap-x-4 gap-y-1 text-dense',
        // Long names part in two lines rather than leave a value one word a line.
        align === 'end' ? 'grid-cols-[fit-content(40%)_minmax(0,1fr)]' : 'grid-cols-[auto_minmax(0,1fr)]',
      )}
    >
      {facts.map((fact) => (
        <Fragment key={fact.label}>
          <FactName label={fact.label} />
          {/* A short value stands at the end; one of several lines begins them all at the same place. */}
          <dd className={classNames('min-w-0 break-words', align === 'end' && 'justify-self-end')}>
            {fact.value}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function FactName({ label }: { label: string }) {
  const hint = useLabelHint(label);
  if (!hint) return <dt className="text-ink-3">{label}</dt>;
  return (
    <dt className="-my-0.5 flex items-center gap-0.5 text-ink-3">
      <span>{label}</span>
      {hint}
    </dt>
  );
}
