import type { CompanyFacts } from './facts/company.ts';
import { shortHash } from './nodes.ts';
import type { Node, PrintDefinition } from './print/definition.ts';
import type { Sheet } from './sheet.ts';
import { printable, printableLine, shorten } from './typography.ts';

export interface DocumentOptions {
  title: string;
  subject: string;
  runningTitle: string;
  isDraft?: boolean;
  isDrill?: boolean;
  isLandscape?: boolean;
  isLetter?: boolean;
  /** Who may read it, for the foot of the page; without it the company alone, or the addressee of a letter. */
  confidentiality?: string;
  /** State that the content shows, for the head of the following pages; without it the day of printing. */
  asOf?: string;
}

/** Puts content into the company's frame: bar, logo, foot, marks. */
export function documentOf(
  sheet: Sheet,
  company: CompanyFacts,
  options: DocumentOptions,
  content: Node[],
): PrintDefinition {
  const { t, format, language } = sheet;
  const { profile } = company;
  const address = [profile.street, `${profile.postcode} ${profile.city}`].map((part) => part.trim());
  return {
    title: printableLine(options.title),
    subject: printableLine(options.subject),
    author: printableLine(profile.name),
    language,
    createdAt: company.createdAt,
    isLandscape: options.isLandscape ?? false,
    colors: sheet.colors,
    images: company.logo ? { logo: company.logo } : {},
    frame: {
      company: printable(shorten(profile.name, 230, 9.6)),
      address: printable(shorten(address.filter(Boolean).join(' · '), 260, 7.5)),
      hasLogo: company.logo !== null,
      runningTitle: printable(shorten(options.runningTitle, options.isDrill ? 190 : 280, 7.5)),
      asOf: options.asOf ?? t('common.asOf', { day: format.dayOfInstant(company.createdAt) }),
      confidentiality:
        options.confidentiality ?? t(options.isLetter ? 'common.confidentialLetter' : 'common.confidential'),
      created: t('common.created', { time: format.instant(company.createdAt) }),
      pageLabel: [t('common.pageBefore'), t('common.pageBetween')],
      auditLabel: t('common.auditChain'),
      auditHead: shortHash(company.audit.hash),
      sampleMark: company.isSample ? t('common.sampleMark') : null,
      draftMark: options.isDraft ? t('common.draft') : null,
      drillMark: options.isDrill ? t('common.drill') : null,
      isLetter: options.isLetter ?? false,
    },
    content: outlined(content),
  };
}

/** The title and the headings right below it stand in the outline too, so that every file can be found through. */
function outlined(content: Node[]): Node[] {
  return content.map((node) =>
    node.tag === 'H1' && typeof node.text === 'string' ? { ...node, outline: true } : node,
  );
}
