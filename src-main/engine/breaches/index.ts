import { command, os, query } from '../kernel/procedures.ts';
import { assessSeverity, decide } from './assess.ts';
import { breachOf } from './breach-of.ts';
import { addEntry, retractEntry } from './change-entries.ts';
import { markLetterSent, removeLetter, saveLetter } from './change-letters.ts';
import { saveProfile } from './change-profile.ts';
import { removeTask, saveTask } from './change-tasks.ts';
import { closeBreach, reopenBreach } from './close.ts';
import { draftLetter } from './draft-letter.ts';
import { endDrill, setDrillSpeed, startDrill } from './drill.ts';
import { impactOf } from './impact.ts';
import { listBreaches } from './list-breaches.ts';
import { noteReference, notifyAuthority } from './notify.ts';
import { deadlinesOf } from './readings.ts';
import { recordBreach } from './record.ts';
import { recommend } from './rules/recommendation.ts';
import { severity } from './rules/severity.ts';
import { runningClocks } from './running-clocks.ts';
import { setParticular } from './set-particular.ts';

/** The breach log (Art. 33, 34 GDPR): what was known when, the period, the risk, who was told what, until the case is closed. */
export const breaches = os.breaches.router({
  list: os.breaches.list.handler(query(listBreaches)),
  get: os.breaches.get.handler(query((tools, { breachId, asOf }) => breachOf(tools, breachId, asOf))),
  clocks: os.breaches.clocks.handler(query(runningClocks)),
  impact: os.breaches.impact.handler(query((tools, { breachId }) => impactOf(tools, breachId))),

  record: os.breaches.record.handler(command(recordBreach)),
  saveProfile: os.breaches.saveProfile.handler(command(saveProfile)),
  addEntry: os.breaches.addEntry.handler(command(addEntry)),
  retractEntry: os.breaches.retractEntry.handler(command(retractEntry)),
  setParticular: os.breaches.setParticular.handler(command(setParticular)),
  assessSeverity: os.breaches.assessSeverity.handler(command(assessSeverity)),
  decide: os.breaches.decide.handler(command(decide)),
  notifyAuthority: os.breaches.notifyAuthority.handler(command(notifyAuthority)),
  noteReference: os.breaches.noteReference.handler(command(noteReference)),
  saveTask: os.breaches.saveTask.handler(command(saveTask)),
  removeTask: os.breaches.removeTask.handler(command(removeTask)),
  draftLetter: os.breaches.draftLetter.handler(query(draftLetter)),
  saveLetter: os.breaches.saveLetter.handler(command(saveLetter)),
  removeLetter: os.breaches.removeLetter.handler(command(removeLetter)),
  markLetterSent: os.breaches.markLetterSent.handler(command(markLetterSent)),
  close: os.breaches.close.handler(command(closeBreach)),
  reopen: os.breaches.reopen.handler(command(reopenBreach)),

  drillScripts: os.breaches.drillScripts.handler(({ context }) => context.templates.drillScripts()),
  startDrill: os.breaches.startDrill.handler(command(startDrill)),
  setDrillSpeed: os.breaches.setDrillSpeed.handler(command(setDrillSpeed)),
  endDrill: os.breaches.endDrill.handler(command(endDrill)),

  deadlines: os.breaches.deadlines.handler(({ context, input }) => deadlinesOf(context.templates, input)),
  severity: os.breaches.severity.handler(({ context, input }) =>
    severity(input, context.templates.severityMethod()),
  ),
  recommendation: os.breaches.recommendation.handler(({ context, input }) =>
    recommend(input, context.templates.breachRiskTexts()),
  ),
  law: os.breaches.law.handler(({ context }) => context.templates.breachLaw()),
  severityMethod: os.breaches.severityMethod.handler(({ context }) => context.templates.severityMethod()),
});
