import type { Finding } from '../../../contract/assessments.ts';
import type { Day } from '../../../contract/values.ts';
import { documentOf } from '../document.ts';
import type { AssessmentFacts } from '../facts/assessment.ts';
import { countryNameOf } from '../facts/country-name.ts';
import { demandsOf } from '../facts/verdict.ts';
import { paragraph } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import type { Sheet } from '../sheet.ts';
import { printable, printableLine, shorten } from '../typography.ts';
import { addressLines, letterHead } from './letter-head.ts';

/** The letter to the vendor (DIN 5008 form B): each open finding as a numbered demand with article, reason and date. */
export function letterOfDemands(sheet: Sheet, facts: AssessmentFacts, answerBy: Day): PrintDefinition {
  const { t } = sheet;
  const demands = demandsOf(facts.assessment.result.findings);
  const service = shorten(facts.service.name, 260, 10);
  const isApproved = facts.assessment.decision !== null && facts.assessment.decision.result !== 'reject';
  const vendor = facts.vendor.name;
  return documentOf(
    sheet,
    facts.company,
    {
      title: t('letter.running', { vendor }),
      subject: service,
      runningTitle: t('letter.running', { vendor }),
      isLetter: true,
    },
    [
      addressAndReference(sheet, facts),
      {
        text: printableLine(t(isApproved ? 'letter.subjectDecided' : 'letter.subject', { service })),
        style: 'h3',
        tag: 'H1',
        margin: [0, 0, 0, 12],
      },
      paragraph(greeting(sheet, facts), 'body', [0, 0, 0, 7]),
      paragraph(
        t('letter.opening', { service, points: t('letter.points', { count: demands.length }) }),
        'body',
        [0, 0, 0, 8],
      ),
      ...demands.map((finding, index) => demandNode(sheet, facts, index + 1, finding)),
      // The end of a letter stays together: no signature on a page of its own.
      {
        unbreakable: true,
        stack: [...closing(sheet, facts, answerBy, isApproved), signature(sheet, facts)],
      },
    ],
  );
}

function addressAndReference(sheet: Sheet, facts: AssessmentFacts): Node {
  const { t, format } = sheet;
  const { company, vendor, assessment } = facts;
  const { profile } = company;
  return letterHead({
    sender: profile,
    address: [
      vendor.legalName || vendor.name,
      vendor.contacts[0]?.name ?? '',
      ...addressLines(vendor.address || vendor.seatCity),
      ...(vendor.seatCountry !== null && vendor.seatCountry !== profile.country
        ? [countryNameOf(sheet, facts.law, vendor.seatCountry)]
        : []),
    ],
    info: [
      [t('letter.reference'), `${vendor.name}, ${assessment.run}`],
      [t('letter.contactPerson'), assessment.assessor],
      [t('letter.phone'), profile.phone],
      [t('letter.email'), profile.email],
      [t('letter.date'), format.dayOfInstant(company.createdAt)],
    ],
  });
}

function greeting({ t }: Sheet, { vendor }: AssessmentFacts): string {
  const name = vendor.contacts[0]?.name;
  return name ? t('letter.greetingNamed', { name: shorten(name, 200, 10) }) : t('letter.greeting');
}

function demandNode(sheet: Sheet, facts: AssessmentFacts, number: number, finding: Finding): Node {
  const { t, own, format, colors } = sheet;
  const { treatment } = finding;
  const wish = treatment?.kind === 'demand' && treatment.text ? treatment.text : own(finding.demand);
  const due = treatment?.dueOn ?? null;
  const isPast = due !== null && due < facts.company.createdAt.slice(0, 10);
  const by = due ? t(isPast ? 'letter.pointOverdue' : 'letter.pointDue', { due: format.day(due) }) : '';
  return {
    margin: [0, 0, 0, 8],
    room: 64,
    columns: [
      { text: `${number}.`, style: 'body', bold: true, color: colors.accent, width: 20 },
      {
        width: '*',
        stack: [
          {
            text: [
              { text: own(finding.title), bold: true },
              { text: `  ${finding.articles.map(own).join(', ')}`, style: 'small' },
            ],
            style: 'body',
            tag: 'H2',
          },
          paragraph(`${asSentence(wish)} ${by}`, 'body'),
          paragraph(t('letter.why', { reason: reasonFor(sheet, facts, finding) }), 'small'),
        ],
      },
    ],
  };
}

/** Why it matters, in words for the vendor: the consequence in law, without our rules and their names. */
function reasonFor(
  { own }: Sheet,
  { questionnaires, law, controls }: AssessmentFacts,
  finding: Finding,
): string {
  const question = questionnaires
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === finding.questionId);
  if (question) return own(question.consequence);
  const subject = finding.id.split(':')[1];
  const rule = law.rules.find(({ id }) => id === subject);
  const control = controls.controls.find(({ id }) => id === subject);
  return own(rule?.basis ?? control?.goal ?? finding.reason);
}

function asSentence(text: string): string {
  return /[.!?:…]\s*$/.test(text) ? text : `${text}.`;
}

function closing(sheet: Sheet, facts: AssessmentFacts, answerBy: Day, isApproved: boolean): Node[] {
  const { t, format } = sheet;
  const dpo = facts.company.people.find((person) => person.function === 'dpo');
  const sentences = [
    t('letter.closing', { answerBy: format.longDay(answerBy) }),
    ...(isApproved ? [] : [t('letter.noData')]),
  ];
  return [
    paragraph(sentences.join(' '), 'body', [0, 4, 0, 0]),
    ...(dpo
      ? [
          paragraph(
            t('letter.questions', {
              person: [shorten(dpo.name, 150, 10), dpo.email].filter(Boolean).join(', '),
            }),
            'body',
            [0, 6, 0, 0],
          ),
        ]
      : []),
  ];
}

function signature({ t }: Sheet, { company, assessment }: AssessmentFacts): Node {
  return {
    margin: [0, 12, 0, 0],
    stack: [
      { text: t('letter.regards'), style: 'body', margin: [0, 0, 0, 38] },
      { text: printable(shorten(assessment.assessor, 300, 10)) || '\u00A0', style: 'body' },
      { text: printableLine(shorten(company.profile.name, 400, 10)), style: 'body', bold: true },
    ],
  };
}

/** Mandatory facts of the letter that are missing, in the report's language. */
export function missingInLetter({ t }: Pick<Sheet, 't'>, { company, vendor }: AssessmentFacts): string[] {
  const checks: [string, boolean][] = [
    ['companyAddress', Boolean(company.profile.street && company.profile.city)],
    ['vendorAddress', Boolean(vendor.address)],
    ['contact', vendor.contacts.length > 0],
  ];
  return checks.flatMap(([name, isThere]) => (isThere ? [] : [t(`missing.${name}`)]));
}
