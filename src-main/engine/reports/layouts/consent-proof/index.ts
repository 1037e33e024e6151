import { dayOf } from '../../../kernel/clock.ts';
import { documentOf } from '../../document.ts';
import type { ConsentProofFacts } from '../../facts/consent-proof.ts';
import { paragraph } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { wordingPaper } from '../consent/wording-paper.ts';
import { appendix } from './appendix.ts';
import { closing } from './closing.ts';
import { lanePicture } from './lane-picture.ts';
import { placesTable } from './places.ts';
import { surroundings } from './surroundings.ts';
import { verdictBand } from './verdict-band.ts';

/** Proof of what a place said at an instant (Art. 7(1) GDPR): the version, its words, where they stood, what they led to. */
export function consentProof(sheet: Sheet, facts: ConsentProofFacts, zone: string): PrintDefinition {
  const { t, format } = sheet;
  const { answer, company } = facts;
  const title = t('consentProof.title', { day: format.longDay(dayOf(new Date(answer.at), zone)) });
  return documentOf(
    sheet,
    company,
    {
      title: `${title}: ${answer.text.name}`,
      subject: t('consentProof.overline'),
      runningTitle: `${title} · ${answer.text.name}`,
      confidentiality: t('consentProof.toShow'),
    },
    [
      { text: t('consentProof.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: title, style: 'title', tag: 'H1' },
      ...about(sheet, facts),
      verdictBand(sheet, facts),
      ...lanePicture(sheet, facts),
      ...(answer.version ? wordingPaper(sheet, answer.version.content) : []),
      ...placesTable(sheet, facts),
      ...surroundings(sheet, facts),
      closing(sheet, facts),
      ...appendix(sheet, facts),
    ],
  );
}

function about({ t, format }: Sheet, { answer }: ConsentProofFacts): Node[] {
  const { name, channel, procedure } = answer.text;
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
    paragraph(asked, 'sub', [0, 0, 0, 10]),
  ];
}
