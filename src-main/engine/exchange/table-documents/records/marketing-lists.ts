import type { CampaignRow } from '../../../../contract/campaigns.ts';
import type { ComparisonRow } from '../../../../contract/comparisons.ts';
import type { ContentPiece } from '../../../../contract/content-record.ts';
import type { PersonaRow } from '../../../../contract/personas.ts';
import type { ModelRow } from '../../../../contract/scoring.ts';
import type { Id } from '../../../../contract/values.ts';
import type { ListWords } from './list-words.ts';
import type { ListColumn } from './shown-rows.ts';

/** Campaigns with how their gate stands. */
export function campaignColumns(words: ListWords): ListColumn<CampaignRow>[] {
  return [
    ['name', 40, ({ name }) => name],
    ['state', 16, ({ state }) => words.word('campaign', state)],
    ['gate', 16, ({ gate }) => words.word('gate', gate)],
    ['fallenBack', 16, ({ hasFallenBack }) => words.yesNo(hasFallenBack)],
    ['obstacles', 10, ({ blockers }) => blockers],
    ['startsOn', 14, ({ startsOn }) => words.day(startsOn)],
    ['endsOn', 14, ({ endsOn }) => words.day(endsOn)],
    ['steps', 10, ({ steps }) => steps],
    ['owner', 24, ({ ownerId }) => words.person(ownerId)],
  ];
}

/** Personas with what there is for them. */
export function personaColumns(words: ListWords): ListColumn<PersonaRow>[] {
  return [
    ['name', 34, ({ label }) => label],
    ['role', 34, ({ role }) => role],
    ['buyingRole', 24, ({ buyingRole }) => words.word('buying', buyingRole)],
    ['version', 10, ({ version }) => version],
    ['versionAt', 20, ({ versionAt }) => words.time(versionAt)],
    ['changed', 18, ({ isChanged }) => words.yesNo(isChanged)],
    ['pieces', 10, ({ pieces }) => pieces],
    ['gaps', 10, ({ gaps }) => gaps],
    ['dataPoints', 14, ({ dataPoints }) => dataPoints],
    ['soundDataPoints', 20, ({ soundDataPoints }) => soundDataPoints],
    ['hints', 10, ({ hints }) => hints],
  ];
}

/** Pieces of content with the personas that they are for. */
export function pieceColumns(words: ListWords, labels: ReadonlyMap<Id, string>): ListColumn<ContentPiece>[] {
  return [
    ['title', 44, ({ title }) => title],
    ['kind', 16, ({ kind }) => words.word('piece', kind)],
    ['phase', 20, ({ phase }) => words.word('phase', phase)],
    ['state', 16, ({ state }) => words.word('pieceState', state)],
    ['personas', 44, ({ personaIds }) => personaIds.flatMap((id) => labels.get(id) ?? []).join(', ')],
    ['date', 14, ({ date }) => words.day(date)],
    ['owner', 24, ({ ownerId }) => words.person(ownerId)],
    ['form', 16, ({ requiresForm }) => words.yesNo(requiresForm)],
    ['summary', 60, ({ summary }) => summary],
    ['promise', 60, ({ promise }) => promise],
  ];
}

/** Models of lead scoring with their thresholds. */
export function modelColumns(words: ListWords): ListColumn<ModelRow>[] {
  return [
    ['name', 34, ({ name }) => name],
    ['productGroup', 28, ({ productGroup }) => productGroup],
    ['rules', 10, ({ rules }) => rules],
    ['withoutBasis', 16, ({ withoutBasis }) => withoutBasis],
    ['marketing', 20, ({ marketing }) => marketing],
    ['sales', 20, ({ sales }) => sales],
    ['version', 10, ({ number }) => number],
    ['releasedAt', 20, ({ releasedAt }) => words.time(releasedAt)],
    ['hasDraft', 14, ({ hasDraft }) => words.yesNo(hasDraft)],
    ['obstacles', 10, ({ blockers }) => blockers],
  ];
}

/** Comparisons of vendors with who is first. */
export function comparisonColumns(words: ListWords): ListColumn<ComparisonRow>[] {
  return [
    ['name', 40, ({ name }) => name],
    ['vendors', 60, ({ vendors }) => vendors.map(({ vendor }) => vendor).join(', ')],
    ['first', 34, ({ first }) => first.join(', ')],
    ['lead', 20, ({ lead }) => (lead === null ? null : Math.floor(lead * 10 + 1e-6) / 10)],
    ['savedAt', 20, ({ savedAt }) => words.time(savedAt)],
  ];
}
