import { assertNever } from '../assert-never.ts';

/** What is due: each kind has its own shape, so that colour is never needed. */
export type DueKind = 'breach' | 'request' | 'review' | 'campaign' | 'condition' | 'document';

/** The mark of a due date, 8 px around its middle. */
export function DueMark({ kind, x, y }: { kind: DueKind; x: number; y: number }) {
  switch (kind) {
    case 'breach':
      return <path d={`M${x} ${y - 5}l5 5-5 5-5-5z`} fill="var(--risk-solid)" />;
    case 'request':
      return <path d={`M${x} ${y - 5}l5 9h-10z`} fill="var(--caution-solid)" />;
    case 'review':
      return <rect x={x - 3.5} y={y - 3.5} width={7} height={7} fill="var(--accent)" />;
    case 'campaign':
      return <circle cx={x} cy={y} r={3.5} fill="var(--accent)" />;
    case 'condition':
      return <path d={`M${x} ${y + 4}l-5-8.5h10z`} fill="var(--caution-solid)" />;
    case 'document':
      return <circle cx={x} cy={y} r={3} fill="none" stroke="var(--accent)" strokeWidth={2} />;
    default:
      return assertNever(kind);
  }
}

/** The mark with its word, for the legend below a strip. */
export function DueLegend({ kinds }: { kinds: readonly { kind: DueKind; label: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-meta text-ink-2">
      {kinds.map(({ kind, label }) => (
        <li key={kind} className="flex items-center gap-1.5">
          <svg aria-hidden width={10} height={10} data-chart="" className="bg-transparent">
            <DueMark kind={kind} x={5} y={5} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
