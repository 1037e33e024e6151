import { z } from 'zod';
import { contract } from '../../../contract/index.ts';
import type { Turns } from '../../../contract/selections.ts';
import { Id, Line } from '../../../contract/values.ts';
import { addEvidence, answerQuestion, removeEvidence } from '../../assessments/answer-question.ts';
import { openRun } from '../../assessments/known-run.ts';
import { discardRun, startRun } from '../../assessments/start-run.ts';
import { discardDraft, restoreDraft, saveDraft } from '../../consents/change-drafts.ts';
import { archiveText, restoreText, saveTextProfile } from '../../consents/change-texts.ts';
import type { CommandTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { archivePersona, restorePersona, savePersona } from '../../personas/change-personas.ts';
import * as questionnaires from '../../questionnaires/change-drafts.ts';
import { removeQuestionnaire, restoreQuestionnaire } from '../../questionnaires/publish.ts';
import * as models from '../../scoring/change-drafts.ts';
import { archiveModel, restoreModel } from '../../scoring/change-models.ts';
import { removeDocument, saveDocument } from '../../vendors/change-documents.ts';
import {
  removeLocation,
  removeService,
  removeSubProcessor,
  saveLocation,
  saveService,
  saveSubProcessor,
} from '../../vendors/change-services.ts';
import { archiveVendors, restoreVendors } from '../../vendors/change-standing.ts';
import { saveProfile } from '../../vendors/change-vendor.ts';
import { restoreWordings } from '../../wordings/change-wordings.ts';

/** A run that was begun by a take-over and discarded by its way back begins anew under its own id. */
const BegunRun = z.object({ serviceId: Id, assessor: Line, assessmentId: Id });

type Turn = Turns['steps'][number];
type Way = (tools: CommandTools, input: unknown) => void;

/** What a take-over can do and what takes that back; nothing else is carried out, whatever a step says. */
const ways: Readonly<Record<string, Way>> = {
  'consents.archive': way(contract.consents.archive, archiveText),
  'consents.restore': way(contract.consents.restore, restoreText),
  'consents.saveProfile': way(contract.consents.saveProfile, saveTextProfile),
  'consents.saveDraft': way(contract.consents.saveDraft, saveDraft),
  'consents.discardDraft': way(contract.consents.discardDraft, discardDraft),
  'consents.restoreDraft': way(contract.consents.restoreDraft, restoreDraft),
  'personas.archive': way(contract.personas.archive, archivePersona),
  'personas.restore': way(contract.personas.restore, restorePersona),
  'personas.saveDraft': way(contract.personas.saveDraft, savePersona),
  'questionnaires.remove': way(contract.questionnaires.remove, removeQuestionnaire),
  'questionnaires.restore': way(contract.questionnaires.restore, restoreQuestionnaire),
  'questionnaires.saveDraft': way(contract.questionnaires.saveDraft, questionnaires.saveDraft),
  'questionnaires.discardDraft': way(contract.questionnaires.discardDraft, questionnaires.discardDraft),
  'questionnaires.restoreDraft': way(contract.questionnaires.restoreDraft, questionnaires.restoreDraft),
  'scoring.archive': way(contract.scoring.archive, archiveModel),
  'scoring.restore': way(contract.scoring.restore, restoreModel),
  'scoring.saveDraft': way(contract.scoring.saveDraft, models.saveDraft),
  'scoring.discardDraft': way(contract.scoring.discardDraft, models.discardDraft),
  'scoring.restoreDraft': way(contract.scoring.restoreDraft, models.restoreDraft),
  'wordings.restore': way(contract.wordings.restore, restoreWordings),
  'vendors.archive': way(contract.vendors.archive, archiveVendors),
  'vendors.restore': way(contract.vendors.restore, restoreVendors),
  'vendors.saveProfile': way(contract.vendors.saveProfile, saveProfile),
  'vendors.saveService': way(contract.vendors.saveService, saveService),
  'vendors.removeService': way(contract.vendors.removeService, removeService),
  'vendors.saveLocation': way(contract.vendors.saveLocation, saveLocation),
  'vendors.removeLocation': way(contract.vendors.removeLocation, removeLocation),
  'vendors.saveSubProcessor': way(contract.vendors.saveSubProcessor, saveSubProcessor),
  'vendors.removeSubProcessor': way(contract.vendors.removeSubProcessor, removeSubProcessor),
  'vendors.saveDocument': way(contract.vendors.saveDocument, saveDocument),
  'vendors.removeDocument': way(contract.vendors.removeDocument, removeDocument),
  'assessments.discard': way(contract.assessments.discard, discardBegunRun),
  'assessments.beginAgain': checked(BegunRun, startRun),
  'assessments.answer': way(contract.assessments.answer, answerQuestion),
  'assessments.addEvidence': way(contract.assessments.addEvidence, addEvidence),
  'assessments.removeEvidence': way(contract.assessments.removeEvidence, removeEvidence),
};

function way<Input>(
  procedure: { '~orpc': { inputSchema?: unknown } },
  act: (tools: CommandTools, input: Input) => unknown,
): Way {
  return checked(procedure['~orpc'].inputSchema as z.ZodType<Input>, act);
}

function checked<Input>(schema: z.ZodType<Input>, act: (tools: CommandTools, input: Input) => unknown): Way {
  return (tools, input) => {
    const { data, success } = schema.safeParse(input);
    if (!success) throw refuse('NOTHING_TO_IMPORT', {});
    act(tools, data);
  };
}

/** Discards a run that a take-over began; what takes that back begins it anew. */
function discardBegunRun(tools: CommandTools, { assessmentId }: { assessmentId: Id }): void {
  const { serviceId, assessor } = openRun(tools.db, assessmentId);
  discardRun(tools, { assessmentId });
  tools.undoWith('assessments.beginAgain', { serviceId, assessor, assessmentId });
}

/** Acts within one command, and what takes each of them back, newest first. */
export interface Turning {
  steps: Turn[];
  /** Does something; what it names as its way back becomes a step. */
  run<Output>(act: (tools: CommandTools) => Output): Output;
}

/** Collects the ways back of several acts, so that one command can name them as its own. */
export function collectTurns(tools: CommandTools): Turning {
  const steps: Turn[] = [];
  return {
    steps,
    run: (act) => {
      let last: Turn | null = null;
      const output = act({
        ...tools,
        undoWith: (procedure, input) => {
          last = { procedure, input: input as Turn['input'] };
        },
      });
      if (last) steps.unshift(last);
      return output;
    },
  };
}

/** Carries steps out and gives those that turn them round again. */
export function turn(tools: CommandTools, steps: readonly Turn[]): Turn[] {
  const turning = collectTurns(tools);
  for (const { procedure, input } of steps) {
    const act = Object.hasOwn(ways, procedure) ? ways[procedure] : undefined;
    if (!act) throw refuse('NOTHING_TO_IMPORT', {});
    turning.run((inner) => act(inner, input));
  }
  return turning.steps;
}
