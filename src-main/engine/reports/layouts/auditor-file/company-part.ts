import type { AuditorFacts } from '../../facts/auditor-file.ts';
import { countryNameOf } from '../../facts/country-name.ts';
import { cell, dataTable, factTable, heading, heads, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Who the controller is, and who decides, advises and answers for things. */
export function companyPart(sheet: Sheet, { company, law }: AuditorFacts): Node[] {
  const { t } = sheet;
  const { profile, people } = company;
  const address = [profile.street, `${profile.postcode} ${profile.city}`.trim()];
  return [
    factTable(
      sheet,
      [
        [t('auditor.name'), profile.name],
        [
          t('auditor.address'),
          [...address, countryNameOf(sheet, law, profile.country)].filter(Boolean).join(', '),
        ],
        [t('auditor.sector'), profile.sector || '–'],
        [
          t('auditor.contact'),
          [profile.email, profile.phone, profile.website].filter(Boolean).join(' · ') || '–',
        ],
      ],
      150,
    ),
    heading(t('auditor.people')),
    people.length === 0
      ? paragraph(t('auditor.noPeople'), 'body')
      : dataTable(
          ['*', 220, 220],
          heads([t('auditor.person'), t('auditor.role'), t('auditor.email')]),
          people.map(({ name, role, email }) => [
            cell(name, { bold: true }),
            cell(role || '–'),
            cell(email || '–'),
          ]),
        ),
  ];
}
