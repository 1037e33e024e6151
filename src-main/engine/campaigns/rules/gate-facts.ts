import type {
  CampaignContent,
  CampaignStep,
  GateAnswer,
  GateException,
} from '../../../contract/campaign-record.ts';
import type { CheckAnswer } from '../../../contract/consent-check.ts';
import type { VersionContent } from '../../../contract/consent-record.ts';
import type { TransferVerdict } from '../../../contract/transfer.ts';
import type { Bilingual, Day, Id } from '../../../contract/values.ts';
import type { ProcessingRole, VendorStatus } from '../../../contract/vendor-record.ts';
import type { AgreementState } from '../../../contract/vendor-register.ts';

/** A condition that a vendor was approved under. */
export interface ConditionFact {
  text: string;
  dueOn: Day | null;
  isDone: boolean;
}

/** What the registers say about a service on the day of a step. */
export interface ServiceFacts {
  serviceId: Id;
  vendorId: Id;
  vendor: string;
  service: string;
  role: ProcessingRole;
  isGone: boolean;
  status: VendorStatus;
  decision: {
    assessmentId: Id;
    result: 'approve' | 'approveWithConditions' | 'reject';
    decidedOn: Day;
  } | null;
  /** Next review of the service, or of its vendor where nobody set one for the service. */
  nextReviewOn: Day | null;
  agreement: AgreementState;
  /** Last day of the newest agreement among the documents; null without one. */
  agreementUntil: Day | null;
  /** Last day of a contract that does not renew itself. */
  contractUntil: Day | null;
  conditions: ConditionFact[];
  transfer: TransferVerdict;
  /** Controls below the protection need or the own level that nobody accepted with a reason. */
  openLevels: Bilingual[];
  openBreaches: { id: Id; number: string }[];
}

/** A text as it stands on the day of a step. */
export interface WordingFacts {
  textId: Id;
  name: string;
  channel: string | null;
  procedure: string | null;
  /** The version in force; null when there is none. */
  version: {
    number: number;
    hash: string;
    content: VersionContent;
    /** What the wording check found; null while nothing is written. */
    verdict: CheckAnswer['verdict'] | null;
    hasImprint: boolean;
    hasNotice: boolean;
    isNoticeNewer: boolean;
  } | null;
  /** The newest published version, where it is withdrawn. */
  withdrawn: { number: number; on: Day } | null;
}

/** What the place of a form shows on the day of a step. */
export interface PlaceFacts {
  id: Id;
  name: string;
  textId: Id;
  text: string;
  version: number | null;
}

export interface ContentFacts {
  id: Id;
  title: string;
  isReady: boolean;
}

/** The released rules that a scoring step works with. */
export interface ScoringFacts {
  modelId: Id;
  version: number;
  /** Names of rules that rest on nothing, and of behaviour that does not decay. */
  withoutBasis: string[];
  withoutDecay: string[];
  attributes: string[];
}

/** A step with everything that bears on it, as of its day. */
export interface StepFacts {
  step: CampaignStep;
  startsOn: Day | null;
  asOf: Day;
  services: ServiceFacts[];
  /** Services that are named but cannot be found. */
  unknownServices: Id[];
  consent: WordingFacts | null;
  measurement: WordingFacts | null;
  place: PlaceFacts | null;
  content: ContentFacts | null;
}

/** Everything that the gate is computed from. */
export interface GateFacts {
  today: Day;
  /** The day that the whole gate was asked about; null for each step's own. */
  asked: Day | null;
  content: CampaignContent;
  steps: StepFacts[];
  answers: GateAnswer[];
  exceptions: GateException[];
  scoring: ScoringFacts | null;
  /** Data points that the personas of the campaign use. */
  personaFields: string[];
  overdueRequests: number;
}
