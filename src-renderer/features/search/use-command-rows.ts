import {
  AppWindow,
  ArrowLeftRight,
  Building2,
  CalendarClock,
  CalendarDays,
  Columns3,
  FileCheck,
  FileInput,
  FileText,
  GitCompare,
  Globe,
  History,
  Languages,
  ListTodo,
  Lock,
  type LucideIcon,
  Megaphone,
  Plus,
  Printer,
  Redo2,
  Rows3,
  ScrollText,
  SlidersHorizontal,
  SunMoon,
  Timer,
  TimerReset,
  Trash2,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { WindowCommand } from '../../../src-main/contract/shortcuts.ts';
import { useTexts } from '../../i18n/messages.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { useUi } from '../../lib/ui-store.ts';
import type { PaletteRow, PaletteTools } from './palette-rows.ts';
import { useHelpRows } from './use-help-rows.ts';

const areas: readonly [
  command: WindowCommand &
    ('today' | 'vendors' | 'consents' | 'campaigns' | 'breaches' | 'reports' | 'audit'),
  icon: LucideIcon,
][] = [
  ['today', ListTodo],
  ['vendors', Building2],
  ['consents', FileCheck],
  ['campaigns', Megaphone],
  ['breaches', Timer],
  ['reports', FileText],
  ['audit', ScrollText],
];
const windowCommands = [
  ['lock', Lock],
  ['switchCompany', ArrowLeftRight],
  ['history', History],
  ['trash', Trash2],
  ['undo', Undo2],
  ['redo', Redo2],
  ['newWindow', AppWindow],
  ['zoomIn', ZoomIn],
  ['zoomOut', ZoomOut],
  ['zoomReset', ZoomIn],
] as const satisfies readonly [WindowCommand, LucideIcon][];
const places = [
  ['register', FileText, '/reports?kind=vendorRegister', 'report'],
  ['recoverySheet', FileText, '/reports?kind=recoverySheet', 'report'],
  ['breachRegister', FileText, '/reports?kind=breachRegister', 'report'],
  ['consentRegister', FileText, '/reports?kind=consentRegister', 'report'],
  ['requestRegister', FileText, '/reports?kind=requestRegister', 'report'],
  ['firstFifteenMinutes', FileText, '/reports?kind=firstFifteenMinutes', 'report'],
  ['changeList', FileInput, '/consents/import', 'consentText'],
  ['vendorList', FileInput, '/vendors/import', 'vendor'],
  ['standards', FileInput, '/inquiries/import', 'vendor'],
  ['drills', TimerReset, '/breaches?view=drills', 'breach'],
  ['approvals', ListTodo, '/approvals', 'settings'],
  ['questionnaires', ListTodo, '/questionnaires', 'settings'],
  ['comparisons', GitCompare, '/comparisons', 'comparison'],
  ['deadlines', CalendarDays, '/deadlines', 'area'],
  ['companies', Columns3, '/companies', 'area'],
  ['overdue', CalendarClock, '/vendors?view=overdue', 'vendor'],
  ['thirdCountry', Globe, '/vendors?view=thirdCountry', 'vendor'],
] as const;
const sections = [
  'company',
  'measures',
  'people',
  'letters',
  'deadlines',
  'law',
  'security',
  'backup',
  'appearance',
  'notifications',
  'licences',
  'about',
] as const;

/** Everything that can be done by name. */
export function useCommandRows(tools: PaletteTools): PaletteRow[] {
  const { run, keysOf, go } = tools;
  const t = useTexts('search');
  const frame = useTexts('frame');
  const settings = useTexts('settings');
  const looks = useLookRows();
  const help = useHelpRows(tools);
  const command = (id: string, icon: LucideIcon, title: string, rest: Partial<PaletteRow>): PaletteRow => ({
    id: `command-${id}`,
    group: 'commands',
    icon,
    title,
    detail: '',
    area: t('kinds.command'),
    ...rest,
  });
  const createVendor = () => {
    useUi.getState().askForNewVendor(true);
    go('/vendors');
  };
  const createText = () => {
    useUi.getState().askForNewText(true);
    go('/consents');
  };
  const createCampaign = () => {
    useUi.getState().askForNewCampaign(true);
    go('/campaigns');
  };
  return [
    ...areas.map(([id, icon]) =>
      command(id, icon, frame(id), { area: t('kinds.area'), keys: keysOf(id), href: `/${id}` }),
    ),
    command('newBreach', Plus, t('command.newBreach'), {
      area: t('kinds.breach'),
      keys: keysOf('newBreach'),
      act: () => run('newBreach'),
    }),
    command('newVendor', Plus, t('command.newVendor'), { area: t('kinds.vendor'), act: createVendor }),
    command('newText', Plus, t('command.newText'), { area: t('kinds.consentText'), act: createText }),
    command('newCampaign', Plus, t('command.newCampaign'), {
      area: t('kinds.campaign'),
      act: createCampaign,
    }),
    command('print', Printer, frame('keys.print'), { keys: keysOf('print'), act: () => run('print') }),
    ...places.map(([id, icon, href, area]) =>
      command(id, icon, t(`command.${id}`), { area: t(`kinds.${area}`), href }),
    ),
    ...windowCommands.map(([id, icon]) =>
      command(id, icon, t(`command.${id}`), { keys: keysOf(id), act: () => run(id) }),
    ),
    ...looks,
    ...sections.map((id) =>
      command(`settings-${id}`, SlidersHorizontal, settings(`sections.${id}`), {
        group: 'settingsGroup',
        area: t('kinds.settings'),
        href: `/settings/${id}`,
      }),
    ),
    ...help,
  ];
}

/** How the app looks and speaks. */
function useLookRows(): PaletteRow[] {
  const t = useTexts('search');
  const { change } = usePreferences();
  const shared = { group: 'commands', detail: '', area: t('kinds.command') } as const;
  return [
    ...(['themeLight', 'themeDark', 'themeSystem'] as const).map((id, place) => ({
      ...shared,
      id: `command-${id}`,
      icon: SunMoon,
      title: t(`command.${id}`),
      act: () => change({ theme: (['light', 'dark', 'system'] as const)[place] ?? 'system' }),
    })),
    ...(['languageDe', 'languageEn'] as const).map((id) => ({
      ...shared,
      id: `command-${id}`,
      icon: Languages,
      title: t(`command.${id}`),
      act: () => change({ language: id === 'languageDe' ? 'de' : 'en' }),
    })),
    ...(['densityCompact', 'densityStandard', 'densityComfortable'] as const).map((id, place) => ({
      ...shared,
      id: `command-${id}`,
      icon: Rows3,
      title: t(`command.${id}`),
      act: () => change({ density: (['compact', 'standard', 'comfortable'] as const)[place] ?? 'standard' }),
    })),
  ];
}
