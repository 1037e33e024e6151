import {
  CircleGauge,
  FileCheck,
  Handshake,
  LayoutTemplate,
  type LucideIcon,
  Mail,
  MailCheck,
  Phone,
  Presentation,
  Shapes,
  Users,
} from 'lucide-react';
import type { StepKind } from '../../../src-main/contract/campaign-record.ts';

/** The sign of each kind of step; always beside its word or name. */
export const kindIcon: Record<StepKind, LucideIcon> = {
  page: LayoutTemplate,
  form: FileCheck,
  confirmation: MailCheck,
  mail: Mail,
  event: Presentation,
  inPerson: Users,
  call: Phone,
  scoring: CircleGauge,
  handOver: Handshake,
  other: Shapes,
};
