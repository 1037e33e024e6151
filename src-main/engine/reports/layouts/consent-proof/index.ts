import { dayOf } from '../../../kernel/clock.ts';
import { documentOf } from '../../document.ts';
import { type ConsentProofFacts, profileThen } from '../../facts/consent-proof.ts';
import type { PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { wordingPaper } from '../consent/wording-paper.ts';
import { about } from './about.ts';
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
      title: `${title}: ${profileThen(answer).name}`,
      subject: t('consentProof.overline'),
      runningTitle: `${title} · ${profileThen(answer).name}`,
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
