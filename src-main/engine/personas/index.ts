import { command, os, query } from '../kernel/procedures.ts';
import {
  archivePersona,
  createPersona,
  duplicatePersona,
  restorePersona,
  savePersona,
} from './change-personas.ts';
import { archivePiece, createPiece, duplicatePiece, restorePiece, savePiece } from './change-pieces.ts';
import { personaOf, personaRows } from './read-personas.ts';
import { contentMatrix, pieceOf, pieceRows } from './read-pieces.ts';
import { checkPersona } from './rules/check-persona.ts';
import { dataPointState } from './rules/data-diet.ts';
import { compareVersions, saveVersion, takeVersion } from './versions.ts';

/** Personas: invented types that marketing writes for. They hold no person, and the check sees to it. */
export const personas = os.personas.router({
  list: os.personas.list.handler(query(personaRows)),
  get: os.personas.get.handler(query(personaOf)),
  create: os.personas.create.handler(command((tools, input) => createPersona(tools, input))),
  saveDraft: os.personas.saveDraft.handler(command(savePersona)),
  saveVersion: os.personas.saveVersion.handler(command((tools, input) => saveVersion(tools, input))),
  takeVersion: os.personas.takeVersion.handler(command(takeVersion)),
  duplicate: os.personas.duplicate.handler(command(duplicatePersona)),
  archive: os.personas.archive.handler(command(archivePersona)),
  restore: os.personas.restore.handler(command(restorePersona)),
  compare: os.personas.compare.handler(query(compareVersions)),
  starters: os.personas.starters.handler(({ context }) => ({
    starters: context.templates.personaStarters().starters,
  })),
  check: os.personas.check.handler(({ context, input: { content } }) => ({
    findings: checkPersona(content, context.templates.personWords()),
    diet: content.dataPoints.map(dataPointState),
  })),
});

/** Pieces of content for personas and phases. */
export const contents = os.contents.router({
  list: os.contents.list.handler(query(pieceRows)),
  get: os.contents.get.handler(query(pieceOf)),
  create: os.contents.create.handler(command((tools, piece) => createPiece(tools, piece))),
  save: os.contents.save.handler(command(savePiece)),
  duplicate: os.contents.duplicate.handler(command(duplicatePiece)),
  archive: os.contents.archive.handler(command(archivePiece)),
  restore: os.contents.restore.handler(command(restorePiece)),
  matrix: os.contents.matrix.handler(query(contentMatrix)),
});
