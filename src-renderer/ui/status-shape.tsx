import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleMinus,
  CircleQuestionMark,
  Clock,
  Contrast,
  type LucideIcon,
  OctagonX,
  PencilLine,
  TriangleAlert,
} from 'lucide-react';
import { classNames } from './class-names.ts';
import { type Status, toneOfStatus, toneText } from './status.ts';

const shapes: Record<Status, LucideIcon> = {
  ok: CircleCheck,
  caution: TriangleAlert,
  risk: OctagonX,
  open: CircleDashed,
  minor: CircleDot,
  wait: PencilLine,
  progress: Contrast,
  unclear: CircleQuestionMark,
  na: CircleMinus,
  due: Clock,
};

export interface StatusShapeProps {
  status: Status;
  /** Edge in px; 13 in badges, 16 in controls. */
  size?: number;
  /** Draw in the surrounding text colour instead of the status tone. */
  plain?: boolean;
  className?: string;
}

/** The shape of a status; decorative, because a word always stands beside it. */
export function StatusShape({ status, size = 16, plain = false, className }: StatusShapeProps) {
  const Shape = shapes[status];
  return (
    <Shape
      aria-hidden
      size={size}
      strokeWidth={size < 16 ? 2 : 1.75}
      className={classNames(
        'shrink-0',
        status === 'progress' && '[&>path]:fill-current',
        !plain && toneText[toneOfStatus[status]],
        className,
      )}
    />
  );
}
