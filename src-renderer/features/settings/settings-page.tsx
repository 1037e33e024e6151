import { Link, useParams } from '@tanstack/react-router';
import { type ComponentType, Fragment } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { DeadlinesSection } from './deadlines-section.tsx';
import { LawSection } from './law-section.tsx';
import { LettersSection } from './letters/letters-section.tsx';
import { LicencesSection } from './licences-section.tsx';
import { MeasuresSection } from './measures-section.tsx';
import { NotificationsSection } from './notifications-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SecuritySection } from './security-section.tsx';

/** In this order: what is the company's own, what holds for its file and this computer, what tells about Obhut. */
const sections = {
  company: ProfileSection,
  measures: MeasuresSection,
  people: PeopleSection,
  letters: LettersSection,
  deadlines: DeadlinesSection,
  law: LawSection,
  security: SecuritySection,
  backup: BackupSection,
  appearance: AppearanceSection,
  notifications: NotificationsSection,
  licences: LicencesSection,
  about: AboutSection,
} as const satisfies Record<string, ComponentType>;
type SectionName = keyof typeof sections;
const names = Object.keys(sections) as SectionName[];

const entry =
  'flex min-h-8 items-center rounded-control px-3 py-1 text-ink-2 hyphens-auto hover:bg-accent-soft hover:text-ink aria-[current=page]:bg-surface aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_3px_0_0_var(--accent)]';

/** The company, its own level, people and how the app behaves; one section at a time. */
export function SettingsPage() {
  const t = useTexts('settings');
  const { section } = useParams({ from: '/settings/$section' });
  const shown = names.find((name) => name === section) ?? 'company';
  const Section = sections[shown];
  return (
    <div className="grid min-h-full grid-cols-[168px_minmax(0,1fr)] content-start max-[800px]:grid-cols-1 min-[800px]:content-stretch wide:grid-cols-[208px_minmax(0,1fr)]">
      <nav
        aria-label={t('title')}
        className="px-2 py-4 max-[800px]:border-b max-[800px]:border-line max-[800px]:py-2 min-[800px]:sticky min-[800px]:top-0 min-[800px]:self-start"
      >
        <ul className="flex flex-wrap gap-0.5 min-[800px]:flex-col">
          {names.map((name) => (
            <Fragment key={name}>
              <li>
                <Link to="/settings/$section" params={{ section: name }} className={entry}>
                  {t(`sections.${name}`)}
                </Link>
              </li>
              {name === 'people' && (
                <li>
                  <Link to="/questionnaires" className={entry}>
                    {t('questionnaires')}
                  </Link>
                </li>
              )}
            </Fragment>
          ))}
        </ul>
      </nav>
      <div className="min-w-0 border-line min-[800px]:border-l">
        <Section key={shown} />
      </div>
    </div>
  );
}
