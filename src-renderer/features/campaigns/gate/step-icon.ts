import {
  CalendarDays,
  CircleEllipsis,
  ClipboardPen,
  Handshake,
  type LucideIcon,
  Mail,
  MailCheck,
  PanelTop,
  Phone,
  Send,
  Target,
} from 'lucide-react';
import type { StepKind } from '../../../../src-main/contract/campaign-record.ts';

/** The picture of each kind of step. */
export const stepIcon: Record<StepKind, LucideIcon> = {
  page: PanelTop,
  form: ClipboardPen,
  confirmation: MailCheck,
  mail: Mail,
  event: CalendarDays,
  inPerson: Handshake,
  call: Phone,
  scoring: Target,
  handOver: Send,
  other: CircleEllipsis,
};
