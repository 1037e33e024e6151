import type { WordingAnswer } from '../../../../contract/consents.ts';
import { type ConsentProofFacts, profileThen } from '../../facts/consent-proof.ts';
import { paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';

/** Which text it is, as it was called then, where it stood and for what time it is asked. */
export function about({ t, format }: Sheet, { answer }: ConsentProofFacts): Node[] {
  const { name, purpose, channel, procedure } = profileThen(answer);
  const how = [
    name,
    channel ? t(`consentChannel.${channel}`) : '',
    procedure ? t(`consentProcedure.${procedure}`) : '',
  ];
  const where = [answer.use.name, answer.use.address.replace(/^https?:\/\//, '')].filter(Boolean).join(', ');
  const asked = t('consentProof.asked', {
    where: printableLine(shortenLines(where, 2, 300, 11.5)),
    time: format.instant(answer.at),
  });
  return [
    paragraph(shortenLines(how.filter(Boolean).join(' · '), 2, 470, 12.4), 'sub', [0, 3, 0, 0]),
    ...(purpose ? [paragraph(shortenLines(purpose, 2, 470, 12.4), 'sub')] : []),
    paragraph(asked, 'sub', [0, 0, 0, 10]),
    ...calledOtherwise(t, answer),
  ];
}

/** What the text is called today is no part of the proof; that it is called otherwise is said. */
function calledOtherwise(t: Sheet['t'], answer: WordingAnswer): Node[] {
  const then = profileThen(answer);
  const { name, purpose, channel, procedure } = answer.text;
  const changed = [
    ...(name === then.name ? [] : [name]),
    ...(purpose === then.purpose ? [] : [purpose || '–']),
    ...(channel === then.channel ? [] : [channel ? t(`consentChannel.${channel}`) : '–']),
    ...(procedure === then.procedure ? [] : [procedure ? t(`consentProcedure.${procedure}`) : '–']),
  ];
  if (changed.length === 0) return [];
  const told = shortenLines(changed.join(' · '), 3, 470, 10);
  return [paragraph(t('consentProof.otherToday', { what: told }), 'small', [0, 0, 0, 8])];
}
