import { join } from 'node:path';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

export const templates = loadTemplates(join(import.meta.dirname, '../../../templates'));
export const scoringLaw = templates.scoringLaw();
