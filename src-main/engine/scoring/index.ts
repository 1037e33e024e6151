import { today } from '../kernel/clock.ts';
import { command, os, query } from '../kernel/procedures.ts';
import { discardDraft, restoreDraft, saveDraft, startDraft } from './change-drafts.ts';
import { archiveModel, createModel, restoreModel } from './change-models.ts';
import { holdLeads } from './lead-sets.ts';
import { guessTable, previewTable, takeTable } from './lead-tables.ts';
import { listScoringModels, modelOf } from './list-models.ts';
import { releaseVersion } from './release.ts';
import { checkModel } from './rules/check-model.ts';
import { sampleLeadsIn } from './scoring-templates.ts';
import { explainAt, simulate } from './simulate.ts';

/** Models of lead scoring, in versions, and what they do with leads. It stores no lead. */
export const scoring = os.scoring.router({
  list: os.scoring.list.handler(query(listScoringModels)),
  get: os.scoring.get.handler(query(modelOf)),
  create: os.scoring.create.handler(command((tools, content) => createModel(tools, content))),
  startDraft: os.scoring.startDraft.handler(command((tools, input) => startDraft(tools, input))),
  saveDraft: os.scoring.saveDraft.handler(command(saveDraft)),
  discardDraft: os.scoring.discardDraft.handler(command(discardDraft)),
  restoreDraft: os.scoring.restoreDraft.handler(command(restoreDraft)),
  release: os.scoring.release.handler(command(releaseVersion)),
  archive: os.scoring.archive.handler(command(archiveModel)),
  restore: os.scoring.restore.handler(command(restoreModel)),

  law: os.scoring.law.handler(({ context }) => context.templates.scoringLaw()),
  starter: os.scoring.starter.handler(
    ({ context, input }) => context.templates.scoringStarter().models[input.language],
  ),
  check: os.scoring.check.handler(({ context, input }) => ({
    findings: checkModel(input.model, context.templates.scoringLaw(), today(context.clock)),
  })),

  holdSampleLeads: os.scoring.holdSampleLeads.handler(({ context, input }) =>
    holdLeads(
      context,
      sampleLeadsIn(context.templates.sampleLeads(), input.language),
      `sample-${input.language}`,
    ),
  ),
  guessColumns: os.scoring.guessColumns.handler(({ context, input }) => guessTable(context, input)),
  previewLeads: os.scoring.previewLeads.handler(({ context, input, signal }) =>
    previewTable(context, input, signal),
  ),
  takeLeads: os.scoring.takeLeads.handler(({ context, input, signal }) => takeTable(context, input, signal)),
  simulate: os.scoring.simulate.handler(({ context, input, signal }) => simulate(context, input, signal)),
  explain: os.scoring.explain.handler(({ context, input }) => explainAt(context, input)),
});
