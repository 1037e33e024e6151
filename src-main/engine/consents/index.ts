import { command, os, query } from '../kernel/procedures.ts';
import { discardDraft, restoreDraft, saveDraft, setReview, startDraft } from './change-drafts.ts';
import { archiveText, createText, restoreText, saveTextProfile } from './change-texts.ts';
import { archiveUse, changeUse, restoreUse, retractChange, saveUse } from './change-uses.ts';
import { compareVersions } from './compare.ts';
import { coverage } from './coverage.ts';
import { listConsentTexts } from './list-texts.ts';
import { addScreenshot, obstaclesOf, publishVersion, withdrawVersion } from './publish.ts';
import { checkWording } from './rules/check-wording.ts';
import { textOf } from './text-of.ts';
import { wordingAt, wordingsOf } from './wording-at.ts';

/** The register of consent texts: which wording was shown where and when, proved to the instant. It keeps no person. */
export const consents = os.consents.router({
  list: os.consents.list.handler(query(listConsentTexts)),
  get: os.consents.get.handler(query((tools, { textId }) => textOf(tools, textId))),
  create: os.consents.create.handler(command((tools, profile) => createText(tools, profile))),
  saveProfile: os.consents.saveProfile.handler(command(saveTextProfile)),
  archive: os.consents.archive.handler(command(archiveText)),
  restore: os.consents.restore.handler(command(restoreText)),
  startDraft: os.consents.startDraft.handler(command((tools, input) => startDraft(tools, input))),
  saveDraft: os.consents.saveDraft.handler(command(saveDraft)),
  discardDraft: os.consents.discardDraft.handler(command(discardDraft)),
  restoreDraft: os.consents.restoreDraft.handler(command(restoreDraft)),
  setReview: os.consents.setReview.handler(command(setReview)),
  obstacles: os.consents.obstacles.handler(query(obstaclesOf)),
  publish: os.consents.publish.handler(command(publishVersion)),
  withdraw: os.consents.withdraw.handler(command(withdrawVersion)),
  addScreenshot: os.consents.addScreenshot.handler(command(addScreenshot)),

  saveUse: os.consents.saveUse.handler(command((tools, input) => saveUse(tools, input))),
  archiveUse: os.consents.archiveUse.handler(command(archiveUse)),
  restoreUse: os.consents.restoreUse.handler(command(restoreUse)),
  changeUse: os.consents.changeUse.handler(command((tools, input) => changeUse(tools, input))),
  retractChange: os.consents.retractChange.handler(command(retractChange)),

  wordingAt: os.consents.wordingAt.handler(query(wordingAt)),
  wordingsOf: os.consents.wordingsOf.handler(query(wordingsOf)),
  compare: os.consents.compare.handler(query(compareVersions)),
  coverage: os.consents.coverage.handler(query(coverage)),

  starters: os.consents.starters.handler(({ context }) => ({
    starters: context.templates.consentStarters().starters,
  })),
  law: os.consents.law.handler(({ context }) => context.templates.consentLaw()),
  check: os.consents.check.handler(({ context, input }) =>
    checkWording(input, context.templates.consentPatterns()),
  ),
});
