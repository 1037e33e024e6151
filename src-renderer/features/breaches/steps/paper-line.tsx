import { classNames } from '../../../ui/class-names.ts';
import { Link } from '../../../ui/link.tsx';
import type { Status } from '../../../ui/status.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';

export interface PaperLineProps {
  href: string;
  status: Status;
  title: string;
  /** Sent when, or still a draft. */
  note: string;
  isShown: boolean;
}

/** One paper in the list of those of a case: what it is, how far it is, and the way to it. */
export function PaperLine({ href, status, title, note, isShown }: PaperLineProps) {
  return (
    <li className={classNames('border-b border-line', isShown && 'shadow-[inset_3px_0_0_var(--accent)]')}>
      <Link quiet href={href} {...(isShown ? { 'aria-current': 'page' as const } : {})}>
        <span className="flex items-start gap-2 px-3 py-2">
          <StatusShape status={status} />
          <span className="min-w-0">
            <span className={classNames('block text-ink hyphens-auto', isShown && 'font-semibold')}>
              {title}
            </span>
            <span className="block text-dense text-ink-2">{note}</span>
          </span>
        </span>
      </Link>
    </li>
  );
}
