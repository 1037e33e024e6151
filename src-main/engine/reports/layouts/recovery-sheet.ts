import { documentOf } from '../document.ts';
import { svg } from '../drawing/svg.ts';
import type { RecoveryFacts } from '../facts/recovery.ts';
import { factTable, heading, paragraph } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import { textWidth } from '../print/paper.ts';
import type { Sheet } from '../sheet.ts';
import { printableLine, shortenLines } from '../typography.ts';

/** The sheet that lies in the safe: how to open the file, a place to write the passphrase by hand, and no passphrase. */
export function recoverySheet(sheet: Sheet, facts: RecoveryFacts): PrintDefinition {
  const { t } = sheet;
  const { profile } = facts.company;
  return documentOf(
    sheet,
    facts.company,
    {
      title: `${t('recovery.overline')} ${profile.name}`,
      subject: t('recovery.sub'),
      runningTitle: t('recovery.running'),
    },
    [
      { text: t('recovery.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: printableLine(shortenLines(profile.name, 2, 470, 28)), style: 'title', tag: 'H1' },
      paragraph(t('recovery.sub'), 'sub', [0, 3, 0, 10]),
      paragraph(t('recovery.intro'), 'body', [0, 0, 0, 12]),
      ...handwriting(sheet),
      heading(t('recovery.file'), 'h3', [0, 14, 0, 3]),
      schemeTable(sheet, facts),
      heading(t('recovery.withObhut'), 'h3', [0, 12, 0, 2]),
      paragraph(t('recovery.withObhutSteps'), 'body'),
      heading(t('recovery.withoutObhut'), 'h3', [0, 12, 0, 2]),
      paragraph(t('recovery.withoutObhutSteps'), 'body', [0, 0, 0, 4]),
      commands(sheet, facts),
      paragraph(t('recovery.attachments'), 'small', [0, 4, 0, 0]),
      heading(t('recovery.lost'), 'h3', [0, 12, 0, 2]),
      paragraph(t('recovery.lostSteps'), 'body'),
    ],
  );
}

function handwriting(sheet: Sheet): Node[] {
  const { t, colors } = sheet;
  const width = textWidth(false);
  const line = () => svg(width, 1, `<path d="M0 0.5H${width}" stroke="${colors.ink}" stroke-width="0.7"/>`);
  const half = (width - 20) / 2;
  const short = () => svg(half, 1, `<path d="M0 0.5H${half}" stroke="${colors.ink}" stroke-width="0.7"/>`);
  const labelled = (text: string): Node => ({
    width: half,
    stack: [
      { svg: short(), margin: [0, 24, 0, 3] },
      { text, style: 'small' },
    ],
  });
  return [
    { text: t('recovery.passphrase'), style: 'h4', tag: 'H2' },
    { svg: line(), margin: [0, 30, 0, 0] },
    { svg: line(), margin: [0, 30, 0, 4] },
    paragraph(t('recovery.neverStored'), 'small'),
    { columnGap: 20, columns: [labelled(t('recovery.writtenBy')), labelled(t('recovery.keptAt'))] },
  ];
}

function schemeTable(sheet: Sheet, { company, fileName, rounds, pageSize }: RecoveryFacts): Node {
  const { t, format } = sheet;
  return factTable(
    sheet,
    [
      [t('recovery.fileName'), fileName],
      [t('recovery.company'), company.profile.name],
      [t('recovery.scheme'), t('recovery.schemeValue')],
      [t('recovery.kdf'), t('recovery.kdfValue', { rounds: format.number(rounds) })],
      [t('recovery.integrity'), t('recovery.integrityValue')],
      [t('recovery.page'), t('recovery.pageValue', { size: format.number(pageSize) })],
      [t('recovery.encoding'), t('recovery.encodingValue')],
      [t('recovery.backups'), t('recovery.backupsValue')],
    ],
    112,
  );
}

/** The lines for the sqlcipher command line, in this order. */
function commands({ t, colors }: Sheet, { rounds }: RecoveryFacts): Node {
  const lines = [
    `sqlcipher ${t('recovery.copyName')}`,
    `PRAGMA key = '${t('recovery.passphraseHere')}';`,
    'PRAGMA cipher_compatibility = 4;',
    `PRAGMA kdf_iter = ${rounds};`,
    '.tables',
  ];
  return {
    layout: 'ladder',
    tag: 'none',
    table: {
      widths: ['*'],
      body: [
        [
          {
            fillColor: colors.wash,
            border: [false, false, false, false],
            stack: lines.map((text) => ({ text, style: 'mono' as const, fontSize: 8.5, color: colors.ink })),
          },
        ],
      ],
    },
  };
}
