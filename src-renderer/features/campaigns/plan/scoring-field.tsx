import { useQuery } from '@tanstack/react-query';
import type { ModelVersion } from '../../../../src-main/contract/scoring-model.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Link } from '../../../ui/link.tsx';
import { Select } from '../../../ui/select.tsx';
import { FieldPair } from './plan-section.tsx';
import type { Plan } from './use-plan.ts';

const none = 'no model';

/** The model of lead scoring that the campaign works with, and the released version of it. */
export function ScoringField({ plan }: { plan: Plan }) {
  const t = useTexts('campaignPlan');
  const { ask, engine } = useAccess();
  const { scoringModelId: modelId } = plan.content;
  const { data: list } = useQuery(
    ask.scoring.list.queryOptions({ input: { search: '', isArchived: false } }),
  );
  const { data: model } = useQuery(
    ask.scoring.get.queryOptions({ input: { modelId: modelId ?? '' }, enabled: modelId !== null }),
  );
  if (!list) return null;
  const isListed = modelId === null || list.rows.some(({ id }) => id === modelId);
  const chooseModel = async (chosen: string) => {
    if (chosen === none) return plan.choose({ scoringModelId: null, scoringVersionId: null });
    const { versions } = await engine.scoring.get({ modelId: chosen });
    return plan.choose({ scoringModelId: chosen, scoringVersionId: releasedOf(versions)[0]?.id ?? null });
  };
  return (
    <FieldPair>
      <Select
        isReadOnly={plan.isFixed}
        label={t('scoring.model')}
        description={
          modelId === null ? (
            t('scoring.hint')
          ) : (
            <Link href={`/scoring/${modelId}`}>{t('scoring.toModel')}</Link>
          )
        }
        options={[
          { id: none, label: t('scoring.none') },
          ...list.rows.map(({ id, name }) => ({ id, label: name })),
          ...(isListed ? [] : [{ id: modelId, label: model?.versions[0]?.content.name ?? t('step.gone') }]),
        ]}
        value={modelId ?? none}
        onChange={(chosen) => void chooseModel(chosen)}
      />
      {model && modelId !== null && <VersionChoice plan={plan} versions={releasedOf(model.versions)} />}
    </FieldPair>
  );
}

/** Only a released version can be worked with: a draft may change under the campaign. */
function VersionChoice({ plan, versions }: { plan: Plan; versions: readonly ModelVersion[] }) {
  const t = useTexts('campaignPlan');
  const language = useLanguage();
  const { scoringVersionId } = plan.content;
  const newest = versions[0]?.id ?? null;
  const isOlder = newest !== null && scoringVersionId !== null && scoringVersionId !== newest;
  return (
    <Select
      isReadOnly={plan.isFixed || versions.length === 0}
      label={t('scoring.version')}
      placeholder={t(versions.length === 0 ? 'scoring.noVersion' : 'scoring.chooseVersion')}
      description={t(isOlder ? 'scoring.newerVersion' : 'scoring.versionHint')}
      options={versions.map(({ id, number, releasedAt }) => ({
        id,
        label: t('scoring.versionName', {
          number: String(number),
          at: releasedAt === null ? '' : formatInstant(releasedAt, language),
        }),
      }))}
      value={scoringVersionId}
      onChange={(id) => void plan.choose({ scoringVersionId: id })}
    />
  );
}

function releasedOf(versions: readonly ModelVersion[]): ModelVersion[] {
  return versions.filter(({ releasedAt }) => releasedAt !== null);
}
