import { documentOf } from '../../document.ts';
import type { ConsentRegisterFacts } from '../../facts/consent-register.ts';
import { heading, paragraph } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { figureRow } from '../figure-row.ts';
import { consentTable } from './consent-table.ts';
import { coveragePart } from './coverage-part.ts';
import { documentTable } from './document-table.ts';

/** The register of consent texts as it stood at an instant: which version was valid, proved by its hash, and where it stood. */
export function consentRegister(sheet: Sheet, facts: ConsentRegisterFacts): PrintDefinition {
  const { t, format } = sheet;
  const isToday = facts.findings !== null;
  const time = format.instant(facts.at);
  const consents = facts.texts.filter(({ kind }) => kind === 'consent');
  const documents = facts.texts.filter(({ kind }) => kind !== 'consent');
  return documentOf(
    sheet,
    facts.company,
    {
      title: `${t('consentRegister.title')}, ${time}`,
      subject: t('consentRegister.overline'),
      runningTitle: t('consentRegister.title'),
      asOf: t('common.asOf', { day: format.dayOfInstant(facts.at) }),
      isLandscape: true,
    },
    [
      { text: t('consentRegister.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: t('consentRegister.title'), style: 'title', tag: 'H1' },
      paragraph(t(isToday ? 'consentRegister.now' : 'consentRegister.then', { time }), 'sub', [0, 2, 0, 2]),
      paragraph(t('consentRegister.note', { version: facts.law.version }), 'small', [0, 0, 0, 8]),
      ...(facts.texts.length === 0
        ? [paragraph(t(isToday ? 'consentRegister.emptyNow' : 'consentRegister.empty'), 'body', [0, 6, 0, 0])]
        : [
            figureRow(figures(sheet, facts)),
            ...part(t('consentRegister.consents'), consents.length, () =>
              consentTable(sheet, consents, isToday),
            ),
            ...part(t('consentRegister.documents'), documents.length, () => documentTable(sheet, documents)),
          ]),
      ...(facts.findings && facts.texts.length > 0 ? coveragePart(sheet, facts.findings) : []),
    ],
  );
}

function part(title: string, count: number, table: () => Node): Node[] {
  return count === 0 ? [] : [heading(title, 'h3', [0, 14, 0, 5]), table()];
}

function figures({ t }: Sheet, { texts }: ConsentRegisterFacts): [label: string, value: string][] {
  const consents = texts.filter(({ kind }) => kind === 'consent');
  const valid = consents.filter(({ version, isWithdrawn }) => version !== null && !isWithdrawn);
  const places = consents.reduce((sum, { places: shown }) => sum + shown.length, 0);
  const judged = (wanted: string) => valid.filter(({ verdict }) => verdict === wanted).length;
  return [
    [t('consentRegister.figureConsents'), String(consents.length)],
    [t('consentRegister.figureValid'), String(valid.length)],
    [t('consentRegister.figurePlaces'), String(places)],
    [
      t('consentRegister.figureChecked'),
      t('consentRegister.figureCheckedValue', {
        pass: judged('pass'),
        warn: judged('warn'),
        fail: judged('fail'),
      }),
    ],
    [t('consentRegister.figureDocuments'), String(texts.length - consents.length)],
  ];
}
