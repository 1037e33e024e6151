import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src-main/contract/values.ts';
import { de } from '../../src-renderer/i18n/de/index.ts';
import { en } from '../../src-renderer/i18n/en/index.ts';
import { projectRoot } from './source-files.ts';

/** Words that stand in both languages of the app although one of them has them from the other, each with its reason. */
export const sharedWords: Readonly<Record<string, string>> = {
  'opt-in': 'the name of the procedure in German law, too',
  double: 'Double-Opt-in',
  data: 'Data Privacy Framework, Data Processing Addendum: names',
  privacy: 'Data Privacy Framework: a name',
  framework: 'Data Privacy Framework: a name',
  shield: 'Privacy Shield: a name',
  safe: 'Safe Harbor: a name',
  harbor: 'Safe Harbor: a name',
  cloud: 'CLOUD Act: a name',
  act: 'CLOUD Act, Data Act: names',
  customer: 'Customer Success: the name of a department',
  success: 'Customer Success: the name of a department',
  nov: 'the month is shortened alike in both languages',
  content: 'Content Security Policy: the name of the standard',
  security: 'Content Security Policy: the name of the standard',
  policy: 'Content Security Policy: the name of the standard',
};

/** Words of one language by which a text in the other is recognised as not translated. */
export const telltales: Record<Language, readonly string[]> = {
  // English words that no German text of ours needs.
  en: (
    'the and of with without from for not are was were been has have had will would should could can this that these those ' +
    'there their they you your yours please which what when where who whose why how than then because while until ' +
    'click button save saved saving cancel delete deleted close closed search file files folder user users settings ' +
    'password account upload download loading error errors warning success failed required optional missing invalid ' +
    'unknown vendor vendors breach breaches request requests consent consents campaigns review reviews report reports ' +
    'finding findings evidence level measure measures deadline deadlines today yesterday tomorrow day days week weeks ' +
    'month months year years next previous back new edit add remove all none yes'
  ).split(' '),
  // German words that no English text of ours needs.
  de: (
    'und oder nicht mit ohne von vom zum zur der die das den dem des ein eine einen einem einer ist sind war wird werden ' +
    'wurde haben hat kann können soll sollte muss auf aus bei für über unter nach vor seit bis wenn weil dass ' +
    'sie ihr ihre ihren bitte hier dort heute gestern morgen tag tage woche wochen monat monate jahr jahre ' +
    'firma dienstleister einwilligung einwilligungen kampagne kampagnen datenpanne datenpannen bericht berichte ' +
    'frist fristen suche suchen speichern gespeichert abbrechen schließen löschen öffnen neu alle keine ' +
    'fehler datei ordner einstellungen'
  ).split(' '),
};

/** German tell-tales that are English words, too, and the other way round: they tell nothing. */
const ambiguous = new Set([
  'die',
  'war',
  'hat',
  'den',
  'des',
  'bei',
  'was',
  'an',
  'in',
  'all',
  'level',
  'not',
  'will',
  'of',
  'these',
  'add',
  'back',
  'firma',
  'optional',
]);

/** Words of a text in lower case, at least three letters long. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}’'-]*\p{L}/gu) ?? []).filter((word) => word.length > 2);
}

/** Words of `foreign` that stand in a text of `language`; what both languages share is none. */
export function foreignWords(
  text: string,
  language: Language,
  allowed: ReadonlySet<string> = new Set(),
): string[] {
  const foreign = foreignOf(language);
  return [...new Set(wordsOf(text))].filter(
    (word) => foreign.has(word) && !(word in sharedWords) && !allowed.has(word),
  );
}

/** Every text that the app can show, by language: its screens and its templates. */
export function allTexts(): { where: string; text: Record<Language, string> }[] {
  const screens = pairsOf(de, en, 'i18n');
  const templates = templateFiles().flatMap(({ name, content }) => bilinguals(content, name));
  return [...screens, ...templates];
}

/** Names and quotes of the sample company: everything in it that has no second language. */
export function sampleWords(): ReadonlySet<string> {
  const sample: unknown = JSON.parse(
    readFileSync(join(projectRoot, 'templates/sample/nordlicht.json'), 'utf8'),
  );
  const words = new Set<string>();
  collect(sample);
  return words;

  function collect(value: unknown): void {
    if (typeof value === 'string') for (const word of wordsOf(value)) words.add(word);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      const { de: german, en: english } = value as Record<string, unknown>;
      if (typeof german !== 'string' || typeof english !== 'string') Object.values(value).forEach(collect);
    }
  }
}

const known = new Map<Language, ReadonlySet<string>>();

/** Words that only texts of the other language use, with the tell-tales. */
function foreignOf(language: Language): ReadonlySet<string> {
  const kept = known.get(language);
  if (kept) return kept;
  const other = language === 'de' ? 'en' : 'de';
  const own = new Set(allTexts().flatMap(({ text }) => wordsOf(text[language])));
  const foreign = allTexts()
    .filter(({ where }) => where.startsWith('i18n'))
    .flatMap(({ text }) => wordsOf(text[other]))
    .filter((word) => !own.has(word));
  const set = new Set([...foreign, ...telltales[other].filter((word) => !ambiguous.has(word))]);
  known.set(language, set);
  return set;
}

type Tree = { [key: string]: string | Tree };

function pairsOf(german: Tree, english: Tree, path: string): ReturnType<typeof allTexts> {
  return Object.entries(german).flatMap(([key, value]) => {
    const other = english[key];
    const where = `${path}.${key}`;
    if (typeof value === 'string')
      return [{ where, text: { de: plain(value), en: plain(typeof other === 'string' ? other : '') } }];
    return pairsOf(value, typeof other === 'object' ? other : {}, where);
  });
}

/** What a reader sees of a message: without the names of its arguments and the words of its grammar. */
function plain(message: string): string {
  return message
    .replaceAll(/\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/g, ' ')
    .replaceAll(/(?:=\d+|\b(?:zero|one|two|few|many|other|true|false)|\b[a-zA-Z]+)\s*\{/g, ' {')
    .replaceAll(/\{\s*\w+\s*\}/g, ' ')
    .replaceAll(/[{}#]/g, ' ');
}

function templateFiles(): { name: string; content: unknown }[] {
  const root = join(projectRoot, 'templates');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, content: JSON.parse(readFileSync(join(root, name), 'utf8')) as unknown }));
}

function bilinguals(value: unknown, where: string): ReturnType<typeof allTexts> {
  if (Array.isArray(value)) return value.flatMap((item, at) => bilinguals(item, `${where}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { de: german, en: english } = value as Record<string, unknown>;
  if (typeof german === 'string' && typeof english === 'string')
    return [{ where, text: { de: plain(german), en: plain(english) } }];
  if (Array.isArray(german) && Array.isArray(english))
    return [{ where: `${where} words`, text: { de: german.join(' '), en: english.join(' ') } }];
  return Object.entries(value).flatMap(([key, item]) => bilinguals(item, `${where}.${key}`));
}
