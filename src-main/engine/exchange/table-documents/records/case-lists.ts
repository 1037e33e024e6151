import type { BreachRow } from '../../../../contract/breach-view.ts';
import type { DataRequest } from '../../../../contract/requests.ts';
import type { SubProcessorNotice } from '../../../../contract/subprocessor-notices.ts';
import type { TiaRow } from '../../../../contract/transfer-assessment.ts';
import type { ListWords } from './list-words.ts';
import type { ListColumn } from './shown-rows.ts';

/** Requests of people (Art. 15 to 22 GDPR); who asks stands in it, as on the page. */
export function requestColumns(words: ListWords): ListColumn<DataRequest>[] {
  return [
    ['number', 12, ({ number }) => number],
    ['kind', 26, ({ kind }) => words.word('request', kind)],
    ['person', 28, ({ person }) => person],
    ['receivedOn', 14, ({ receivedOn }) => words.day(receivedOn)],
    ['channel', 14, ({ channel }) => words.word('channel', channel)],
    ['state', 24, ({ state, isOverdue }) => words.word('requestState', isOverdue ? 'overdue' : state)],
    ['dueOn', 14, ({ due }) => words.day(due.latest)],
    ['extensionBy', 16, ({ due }) => words.day(due.extensionBy)],
    ['answeredOn', 14, ({ answer }) => words.day(answer?.on ?? null)],
    ['result', 20, ({ answer }) => words.word('answer', answer?.result ?? null)],
    ['owner', 24, ({ ownerId }) => words.person(ownerId)],
    ['deleteOn', 14, ({ deleteOn }) => words.day(deleteOn)],
  ];
}

/** The log of breaches; the numbers of people are those of the estimate. */
export function breachColumns(words: ListWords): ListColumn<BreachRow>[] {
  return [
    ['number', 12, ({ number }) => number],
    ['what', 40, ({ title }) => title],
    ['drill', 10, ({ isDrill }) => words.yesNo(isDrill)],
    ['state', 16, ({ state }) => words.word('breachState', state)],
    ['kind', 30, ({ kinds }) => kinds.map((kind) => words.word('breachKind', kind)).join(', ')],
    ['discoveredAt', 20, ({ discoveredAt }) => words.time(discoveredAt)],
    ['awareAt', 20, ({ awareAt }) => words.time(awareAt)],
    ['dueAt', 20, ({ dueAt }) => words.time(dueAt)],
    ['notifiedAt', 20, ({ notifiedAt }) => words.time(notifiedAt)],
    ['peopleFrom', 14, ({ people }) => people?.from ?? null],
    ['peopleTo', 14, ({ people }) => people?.to ?? null],
    ['severity', 14, ({ severity }) => words.word('severity', severity)],
    ['risk', 28, ({ risk }) => words.word('risk', risk)],
    ['decision', 22, ({ authorityDecision }) => words.word('decision', authorityDecision)],
    ['vendor', 28, ({ vendorName }) => vendorName],
    ['owner', 24, ({ ownerName }) => ownerName],
    ['openTasks', 14, ({ openTasks }) => openTasks],
    ['closedAt', 20, ({ closedAt }) => words.time(closedAt)],
  ];
}

/** Notices of changes among sub-processors with their periods (Art. 28(2) GDPR). */
export function noticeColumns(words: ListWords): ListColumn<SubProcessorNotice>[] {
  return [
    ['vendor', 28, ({ vendorName }) => vendorName],
    ['service', 32, ({ serviceName }) => serviceName],
    ['toldBy', 28, ({ toldBy }) => toldBy],
    ['noticedOn', 14, ({ noticedOn }) => words.day(noticedOn)],
    ['until', 16, ({ period }) => words.day(period.until)],
    ['effectiveOn', 14, ({ effectiveOn }) => words.day(effectiveOn)],
    ['changes', 12, ({ changes }) => changes.length],
    ['open', 12, ({ changes }) => changes.filter(({ state }) => state === 'open').length],
    ['firms', 60, ({ changes }) => changes.map(({ name }) => name).join(', ')],
  ];
}

/** Transfer impact assessments with their results (EDPB Recommendations 01/2020). */
export function tiaColumns(words: ListWords): ListColumn<TiaRow>[] {
  return [
    ['title', 44, ({ title }) => title],
    ['version', 10, ({ version }) => version],
    ['state', 20, ({ standing }) => words.word('tia', standing)],
    ['country', 12, ({ country }) => country],
    ['importer', 32, ({ importer }) => importer],
    ['vendors', 44, ({ vendors }) => vendors.map(({ name }) => name).join(', ')],
    ['categories', 44, ({ dataCategories }) => dataCategories.join(', ')],
    ['result', 32, ({ result }) => words.word('tiaResult', result)],
    ['concludedOn', 16, ({ on }) => words.day(on)],
    ['reviewOn', 16, ({ reviewOn }) => words.day(reviewOn)],
  ];
}
