import type { Breach } from '../../../../contract/breach-view.ts';
import { compareInstants } from '../../facts/instants.ts';
import { paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { shortenLines } from '../../typography.ts';
import { newestDecisions, resultShape, resultText } from '../breach/decision-words.ts';
import { elapsedWords } from '../breach/elapsed-words.ts';

/** Whether and when the authority, or as processor the controller, was told; why late, and why not. */
export function authorityCell(sheet: Sheet, breach: Breach): Node[] {
  const { t, format } = sheet;
  const { clock, notices } = breach;
  const decision = newestDecisions(breach).find(({ about }) => about === 'authority')?.decision ?? null;
  const told =
    clock.addressee === 'authority' ? 'breachRegister.authorityTold' : 'breachRegister.controllerTold';
  const gap: Node['margin'] = [0, 5, 0, 0];
  if (clock.frozenAt === null) {
    return [
      { ...status(sheet, resultShape(decision), resultText(sheet, decision)), margin: gap },
      ...(decision ? [reason(sheet, decision.reason)] : []),
    ];
  }
  const first = notices.find(({ phase }) => phase === 'initial');
  const late = clock.isLate && clock.dueAt ? elapsedWords(sheet, clock.dueAt, clock.frozenAt) : null;
  const followed = notices
    .filter(({ phase }) => phase !== 'initial')
    .toSorted((one, other) => compareInstants(one.at, other.at));
  return [
    {
      ...status(
        sheet,
        late ? 'triangle' : 'tick',
        late ? t('breachRegister.late', { length: late }) : t(told),
      ),
      margin: gap,
    },
    paragraph(format.moment(clock.frozenAt), 'small'),
    ...(late && first?.delayReason.trim() ? [reason(sheet, first.delayReason)] : []),
    ...followed.map(({ phase, at }) => paragraph(`${t(`phase.${phase}`)} ${format.moment(at)}`, 'small')),
  ];
}

/** Whether and when people were told (Art. 34 GDPR), or why not. */
export function peopleCell(sheet: Sheet, breach: Breach): Node[] {
  const { t, format } = sheet;
  const decision = newestDecisions(breach).find(({ about }) => about === 'people')?.decision ?? null;
  const sent = breach.letters
    .filter(({ kind }) => kind !== 'controllerNotice')
    .flatMap(({ sent: one, addressees, kind }) => (one ? [{ at: one.at, addressees, kind }] : []))
    .toSorted((one, other) => compareInstants(one.at, other.at));
  if (sent.length === 0) {
    return [
      status(sheet, resultShape(decision), resultText(sheet, decision)),
      ...(decision ? [reason(sheet, decision.reason)] : []),
    ];
  }
  return [
    status(sheet, 'tick', t('breachRegister.peopleTold')),
    ...sent.map(({ at, addressees, kind }) =>
      paragraph(
        [
          t(`letterKind.${kind}`),
          addressees === null ? '' : t('breachRegister.addressees', { count: addressees }),
          format.moment(at),
        ]
          .filter(Boolean)
          .join(', '),
        'small',
      ),
    ),
  ];
}

function reason({ t }: Sheet, text: string): Node {
  return paragraph(t('breach.reason', { text: shortenLines(text, 6, 100, 8.5) }), 'small');
}
