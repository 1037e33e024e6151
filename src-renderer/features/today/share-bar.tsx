import { classNames } from '../../ui/class-names.ts';

export interface SharePart {
  id: string;
  count: number;
  /** Fill and height; where it is worse the part is higher, so that it survives black and white. */
  look: string;
}

/** Shares of a whole as one bar; its title says all numbers. */
export function ShareBar({ title, parts }: { title: string; parts: readonly SharePart[] }) {
  const isEmpty = parts.every(({ count }) => count === 0);
  return (
    <div
      role="img"
      aria-label={title}
      data-chart=""
      className="mt-3 flex h-2.5 items-end gap-0.5 bg-transparent!"
    >
      {isEmpty && <span className="h-px w-full self-center bg-line-strong" />}
      {parts
        .filter(({ count }) => count > 0)
        .map(({ id, count, look }) => (
          <span key={id} className={classNames('min-w-1', look)} style={{ flexGrow: count, flexBasis: 0 }} />
        ))}
    </div>
  );
}
