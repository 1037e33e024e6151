import type { Answer, Assessment } from '../../../src-main/contract/assessments.ts';
import type { Attachment } from '../../../src-main/contract/attachments.ts';
import type { ContractWork } from './contract/contract-work.ts';
import type { Step } from './steps.ts';
import type { Answers } from './use-answers.ts';
import type { Evidencing } from './use-evidence.ts';
import type { Viewer } from './use-viewer.ts';

/** Everything the panes of a guided assessment share. */
export interface Work {
  assessment: Assessment;
  steps: readonly Step[];
  step: Step;
  /** The stored answer to the question on screen, for its evidence; its texts come from `answers`. */
  stored: Answer | undefined;
  answers: Answers;
  evidence: Evidencing;
  contract: ContractWork;
  files: readonly Attachment[];
  viewer: Viewer;
  isLocked: boolean;
  isLast: boolean;
  goTo(step: Step | undefined): void;
  next(): void;
  previous(): void;
  decide(): void;
  leave(): void;
}
