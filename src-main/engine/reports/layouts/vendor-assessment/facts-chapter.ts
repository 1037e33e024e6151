import type { AssessmentFacts } from '../../facts/assessment.ts';
import { countryNameOf } from '../../facts/country-name.ts';
import { chapter, factColumns, factTable, heading, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Texts longer than this do not fit beside each other and stand below at full width. */
const longest = 260;

/** Chapter 1: who does what with which data under which contract. */
export function factsChapter(sheet: Sheet, facts: AssessmentFacts): Node[] {
  const { t } = sheet;
  const { vendor, service, assessment } = facts;
  const country = (code: string | null) => countryNameOf(sheet, facts.law, code);
  const yesNo = (is: boolean) => t(is ? 'common.yes' : 'common.no');
  const long: [string, string][] = [];
  const short = (label: string, value: string, isMandatory = true): [string, string | null] => {
    if (value.length <= longest) return [label, value || (isMandatory ? null : '–')];
    long.push([label, value]);
    return [label, '↓'];
  };
  const contact = vendor.contacts[0];
  const left = factTable(
    sheet,
    [
      short(
        t('facts.vendor'),
        [vendor.legalName || vendor.name, vendor.address || vendor.seatCity, country(vendor.seatCountry)]
          .filter(Boolean)
          .join(', '),
      ),
      short(t('facts.parent'), parentText(sheet, vendor.parentName, country(vendor.parentCountry))),
      short(t('facts.role'), t(`role.${service.role}`)),
      short(t('facts.service'), service.name),
      short(t('facts.purpose'), service.purpose),
      short(t('facts.contract'), contractText(sheet, facts) || '–'),
    ],
    78,
  );
  const right = factTable(
    sheet,
    [
      short(t('facts.people'), service.peopleCategories.join(', ')),
      short(t('facts.volume'), service.volume, false),
      short(t('facts.data'), service.dataCategories.join(', ')),
      short(t('facts.special'), yesNo(service.hasSpecialCategories)),
      ...(service.hasHrData ? [short(t('facts.hr'), yesNo(true))] : []),
      ...(service.hasProfessionalSecrecy ? [short(t('facts.secrecy'), yesNo(true))] : []),
      short(t('facts.protection'), t(`need.${assessment.protectionNeed}`)),
      short(t('facts.contact'), [contact?.name, contact?.email].filter(Boolean).join(', '), false),
    ],
    78,
  );
  return [
    { ...chapter(sheet, 1, t('facts.chapter')), pageBreak: 'before', margin: [0, 0, 0, 5] },
    factColumns(left, right),
    ...long.flatMap(([label, value]) => [heading(label, 'h4'), paragraph(value, 'body')]),
  ];
}

function parentText({ t }: Sheet, name: string, country: string): string {
  if (!name && !country) return t('common.none');
  return [name, country].filter(Boolean).join(', ');
}

function contractText({ t, format }: Sheet, { vendor }: AssessmentFacts): string {
  const { startsOn, endsOn, noticePeriod, noticeBy } = vendor.contract;
  const period =
    startsOn && endsOn
      ? t('facts.contractPeriod', { from: format.day(startsOn), to: format.day(endsOn) })
      : startsOn
        ? t('facts.contractFrom', { from: format.day(startsOn) })
        : '';
  const notice = noticePeriod ? t('facts.notice', { notice: noticePeriod }) : '';
  const by = noticeBy ? t('facts.noticeBy', { day: format.day(noticeBy) }) : '';
  return [period, notice, by].filter(Boolean).join('; ');
}
