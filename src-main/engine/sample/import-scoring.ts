import type { ModelContent } from '../../contract/scoring-model.ts';
import type { Id } from '../../contract/values.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { saveDraft, startDraft } from '../scoring/change-drafts.ts';
import { createModel } from '../scoring/change-models.ts';
import { knownVersion } from '../scoring/known-model.ts';
import { releaseVersion } from '../scoring/release.ts';
import type { SampleCompany } from './sample-company.ts';
import { personIn } from './sample-people.ts';
import type { SampleReading } from './sample-reading.ts';
import type { SampleModelVersion } from './sample-scoring.ts';

/** Days before its release on which a version was begun. */
const writing = 3;
/** Day on which the draft that is still open was begun. */
const draftedOn = -4;

/** Writes the models of the sample, each version on its day. */
export function importScoring(tools: CommandTools, sample: SampleCompany, reading: SampleReading): void {
  for (const { id, versions } of sample.scoring.models) {
    for (const [index, version] of versions.entries()) {
      const begunOn = version.releasedDays === null ? draftedOn : version.releasedDays - writing;
      const content = contentOf(version, sample, reading);
      const versionId = `${id}-${index + 1}`;
      writeDraft(reading.toolsOn(tools, begunOn), id, versionId, content, index === 0);
      if (version.releasedDays === null || version.reason === null) continue;
      const by = personIn(sample, version.byId).name;
      const { savedAt: basedOn } = knownVersion(tools.db, versionId);
      const release = { versionId, by, reason: reading.text(version.reason), basedOn };
      releaseVersion(reading.toolsOn(tools, version.releasedDays), release);
    }
  }
}

function writeDraft(
  tools: CommandTools,
  modelId: Id,
  versionId: Id,
  content: ModelContent,
  isFirst: boolean,
): void {
  if (isFirst) {
    createModel(tools, content, { model: modelId, version: versionId });
    return;
  }
  startDraft(tools, { modelId }, versionId);
  saveDraft(tools, { versionId, content, basedOn: null });
}

function contentOf(
  { content, ownerId, biasCheck, agreed }: SampleModelVersion,
  sample: SampleCompany,
  reading: SampleReading,
): ModelContent {
  const written = content[reading.language];
  const handOver = agreed
    ? {
        ...written.handOver,
        agreedOn: reading.day(agreed.days),
        agreedBy: personIn(sample, agreed.byId).name,
      }
    : written.handOver;
  return {
    ...written,
    handOver,
    ownerId,
    biasCheck: biasCheck && {
      on: reading.day(biasCheck.days),
      by: personIn(sample, biasCheck.byId).name,
      result: reading.text(biasCheck.result),
    },
  };
}
