import type { VersionContent } from '../../../../contract/consent-record.ts';
import type { Language } from '../../../../contract/values.ts';
import { svg } from '../../drawing/svg.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable } from '../../typography.ts';

/** Longest wording that is kept on one page; a longer one flows over the end, because it would vanish otherwise. */
const unbreakableLength = 1500;

/** The wording in every language that the version has, the report's language first, each with its box as it stood. */
export function wordingPaper(sheet: Sheet, { wording, form }: VersionContent): Node[] {
  const languages = languagesOf(wording, sheet.language);
  return languages.map((language) => paper(sheet, language, wording[language] ?? '', form));
}

/** Languages that a text has, the report's own first. */
export function languagesOf(text: Record<Language, string | null>, first: Language): Language[] {
  const order: Language[] = first === 'de' ? ['de', 'en'] : ['en', 'de'];
  return order.filter((language) => (text[language] ?? '').trim() !== '');
}

function paper(
  sheet: Sheet,
  language: Language,
  wording: string,
  form: { checkboxes: number; prechecked: boolean },
): Node {
  const { t, colors } = sheet;
  const lines: Node = {
    width: '*',
    // Evidence: nothing is joined, moved or set in other signs here.
    stack: wording.split('\n').map((text) => ({ text: printable(text) || '\u00A0', ...type })),
    lang: language,
  };
  const hasBox = form.checkboxes > 0;
  const box = t(
    !hasBox ? 'consentPaper.noBox' : form.prechecked ? 'consentPaper.boxTicked' : 'consentPaper.boxEmpty',
  );
  return {
    layout: 'paper',
    tag: 'none',
    margin: [0, 8, 0, 0],
    unbreakable: wording.length < unbreakableLength,
    table: {
      widths: ['*'],
      body: [
        [
          {
            fillColor: colors.paper,
            stack: [
              {
                columns: [
                  {
                    text: t('consentPaper.wordingIn', { language: t(`consentLanguage.${language}`) }),
                    style: 'small',
                    bold: true,
                    color: colors.ink,
                    width: '*',
                  },
                  { text: box, style: 'small', alignment: 'right', width: 170 },
                ],
                margin: [0, 0, 0, 5],
              },
              hasBox
                ? {
                    columnGap: 10,
                    columns: [
                      { svg: tickBox(form.prechecked, colors.ink), width: 14, margin: [0, 1.5, 0, 0] },
                      lines,
                    ],
                  }
                : lines,
            ],
          },
        ],
      ],
    },
  };
}

/** Serif 11 on 15.6, as the wording is read. */
const type = { font: 'Serif', fontSize: 11, lineHeight: 1.034, tag: 'P' } as const;

function tickBox(isTicked: boolean, ink: string): string {
  const frame = `<rect x="0.7" y="0.7" width="11.6" height="11.6" fill="none" stroke="${ink}" stroke-width="1.2"/>`;
  const tick = `<path d="M3 6.8L5.6 9.4L10.2 3.6" fill="none" stroke="${ink}" stroke-width="1.5"/>`;
  return svg(13, 13, isTicked ? `${frame}${tick}` : frame);
}
