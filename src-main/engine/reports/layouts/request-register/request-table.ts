import type { Shape } from '../../drawing/shapes.ts';
import type { RegisteredRequest } from '../../facts/request-register.ts';
import { cell, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Every request by its number: received, due, extended, answered, in time or late. */
export function requestTable(sheet: Sheet, requests: readonly RegisteredRequest[]): Node {
  const { t, format } = sheet;
  const titles = [
    t('requestRegister.number'),
    t('requestRegister.kind'),
    t('requestRegister.receivedOn'),
    t('requestRegister.due'),
    t('requestRegister.extension'),
    t('requestRegister.answer'),
    t('requestRegister.standing'),
  ];
  return dataTable(
    [56, 116, 80, 150, '*', 92, 122],
    heads(titles),
    requests.map((request) => [
      cell(request.number, { bold: true }),
      {
        stack: [
          cell(t(`requestKind.${request.kind}`)),
          paragraph(t(`requestArticle.${request.kind}`), 'micro'),
        ],
      },
      {
        stack: [
          cell(format.day(request.receivedOn)),
          paragraph(t(`requestChannel.${request.channel}`), 'micro'),
        ],
      },
      { stack: dueCell(sheet, request) },
      { stack: extensionCell(sheet, request) },
      { stack: answerCell(sheet, request) },
      standing(sheet, request),
    ]),
  );
}

/** The latest day; the target by calendar where the next working day is later; why no month runs. */
function dueCell({ t, format }: Sheet, { due, state, identity }: RegisteredRequest): Node[] {
  const { latest, calendarEnd, isAtOnce } = due;
  if (isAtOnce) return [cell(t('requestRegister.atOnce'))];
  if (latest === null || calendarEnd === null) return [cell(t('requestRegister.rests'))];
  const lines = [
    latest === calendarEnd ? '' : t('requestRegister.calendarEnd', { day: format.day(calendarEnd) }),
    identity.state === 'confirmed' && due.startsOn === identity.confirmedOn
      ? t('requestRegister.startsOn', { day: format.day(due.startsOn) })
      : '',
    state === 'waitingForIdentity' ? t('requestRegister.waiting') : '',
  ];
  return [cell(format.day(latest)), ...lines.filter(Boolean).map((line) => paragraph(line, 'micro'))];
}

/** How much longer and when it was told; the reason stays in the case, it may speak of the person. */
function extensionCell({ t, format }: Sheet, { extension }: RegisteredRequest): Node[] {
  if (!extension) return [cell('–')];
  const { months, toldOn, counts } = extension;
  return [
    cell(t('requestRegister.extendedBy', { months, day: format.day(toldOn) })),
    ...(counts ? [] : [paragraph(t('requestRegister.toldTooLate'), 'small')]),
  ];
}

function answerCell({ t, format }: Sheet, { answer }: RegisteredRequest): Node[] {
  if (!answer) return [cell('–')];
  return [cell(format.day(answer.on)), paragraph(t(`requestResult.${answer.result}`), 'small')];
}

function standing(sheet: Sheet, { answer, isOverdue, state, extension }: RegisteredRequest): Node {
  const [kind, word] = standingWord({ answer, isOverdue, state, isExtended: extension?.counts === true });
  return status(sheet, kind, sheet.t(`requestStanding.${word}`));
}

type Standing = Pick<RegisteredRequest, 'answer' | 'isOverdue' | 'state'> & { isExtended: boolean };

function standingWord({ answer, isOverdue, state, isExtended }: Standing): [Shape, string] {
  if (answer?.isLate) return ['cross', 'late'];
  if (answer) return ['tick', isExtended ? 'inExtension' : 'inTime'];
  if (isOverdue) return ['cross', 'overdue'];
  if (state === 'waitingForIdentity') return ['clock', 'waiting'];
  return ['ring', isExtended ? 'openExtended' : 'open'];
}
