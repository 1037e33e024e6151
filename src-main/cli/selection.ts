import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Candidates, IncomingItem, Selection, TakeChoice } from '../contract/selections.ts';
import type { Bilingual, Language } from '../contract/values.ts';
import type { Engine } from '../engine/engine.ts';
import type { CommandOptions } from './command-options.ts';
import { languageOf, vaultPathOf, withEngine } from './open-engine.ts';
import { printJson, say, UsageError } from './speech.ts';

type Versioned = Selection['models'];

/** `selection preview|export|import`: single things between companies, without what names the one that they come from. */
export async function selectionCommand([verb = '', file]: string[], options: CommandOptions): Promise<void> {
  vaultPathOf(options);
  const language = languageOf(options);
  switch (verb) {
    case 'preview':
      return await withEngine(options, (engine) =>
        file === undefined ? previewLeaving(engine, options, language) : previewFile(engine, file, language),
      );
    case 'export':
      return await exportSelection(options, language);
    case 'import':
      if (file === undefined) throw new UsageError(sentences.needsFile);
      return await withEngine(options, (engine) => importFile(engine, file, options, language));
    default:
      throw new UsageError(sentences.verbs);
  }
}

/** What is said besides the JSON, and what is wrong with the words of a call. */
const sentences = {
  verbs: {
    de: 'Sagen Sie, was geschehen soll: selection preview, export oder import.',
    en: 'Say what to do: selection preview, export or import.',
  },
  needsFile: { de: 'Nennen Sie die Datei der Auswahl.', en: 'Give the file of the selection.' },
  needsOutput: {
    de: 'Nennen Sie mit -o DATEI.obhut-auswahl, wohin die Auswahl kommt.',
    en: 'Give -o FILE.obhut-auswahl: where the selection goes.',
  },
  same: {
    de: 'Sagen Sie --same skip, new oder merge.',
    en: 'Give --same skip, new or merge.',
  },
  shortWord: {
    de: 'Wörter, die hier bleiben, haben mindestens drei Buchstaben, und es sind höchstens zwanzig.',
    en: 'Words that stay here have three letters at least, and there are twenty at most.',
  },
} as const satisfies Record<string, Bilingual>;

async function previewLeaving({ client }: Engine, options: CommandOptions, language: Language) {
  printJson(
    await client.selections.preview(
      selectionOf(await client.selections.candidates({ language }), options, language),
    ),
  );
}

async function exportSelection(options: CommandOptions, language: Language): Promise<void> {
  const { output } = options;
  if (!output) throw new UsageError(sentences.needsOutput);
  await withEngine(options, async ({ client, privateClient }) => {
    const selection = selectionOf(await client.selections.candidates({ language }), options, language);
    const { items } = await client.selections.preview(selection);
    const path = resolve(output);
    await privateClient.selections.writeTo({ selection, path });
    const replaced = items.reduce((sum, item) => sum + item.replaced, 0);
    say({
      de: `Gespeichert: ${items.length} ${items.length === 1 ? 'Eintrag' : 'Einträge'}, ${replaced} Mal steht statt eines Namens von hier eine Marke. In Dateien schaut Obhut nicht hinein.`,
      en: `Saved: ${items.length} ${items.length === 1 ? 'entry' : 'entries'}, a mark stands ${replaced} times instead of a name from here. Obhut does not look into files.`,
    });
    printJson({ file: path, things: items.map(({ key, kind, name }) => ({ key, kind, name })), replaced });
  });
}

async function previewFile({ client }: Engine, path: string, language: Language): Promise<void> {
  printJson(await client.selections.inspect({ file: fileAt(path), language }));
}

async function importFile(
  { client }: Engine,
  path: string,
  { same = 'skip', things }: CommandOptions,
  language: Language,
): Promise<void> {
  if (same !== 'skip' && same !== 'new' && same !== 'merge') throw new UsageError(sentences.same);
  const file = fileAt(path);
  const { items } = await client.selections.inspect({ file, language });
  const wanted = things === undefined ? null : new Set(listOf(things));
  const chosen = items.filter(({ key }) => wanted === null || wanted.has(key));
  const choices = chosen.flatMap((item) => choiceOf(item, same, wanted !== null));
  const taken = choices.length > 0 ? await client.selections.take({ file, choices }) : null;
  const left = items.length - choices.length;
  say({
    de: `Übernommen: ${choices.length} von ${items.length}. ${left} ${left === 1 ? 'bleibt' : 'bleiben'} in der Datei.`,
    en: `Taken over: ${choices.length} of ${items.length}. ${left} ${left === 1 ? 'stays' : 'stay'} in the file.`,
  });
  const done = new Map(choices.map(({ key, how }) => [key, how]));
  printJson({
    things: items.map(({ key, kind, name, mine }) => ({
      ...{ key, kind, name, isHere: mine !== null, done: done.get(key) ?? 'skip' },
      refusal: mine?.refusal ?? null,
    })),
    taken,
  });
}

/** What is the same, or cannot take over what differs, is left alone; where it was named, it is asked for and refused. */
function choiceOf(
  { key, kind, mine }: IncomingItem,
  same: 'skip' | TakeChoice['how'],
  isNamed: boolean,
): TakeChoice[] {
  if (mine === null) return [{ key, how: 'new' }];
  if (same === 'skip') return [];
  // A text of a letter is there once: a second one would be none.
  if (same === 'new' && kind === 'wording') return [];
  if (same === 'merge' && (mine.result === 'same' || (mine.result === 'refused' && !isNamed))) return [];
  return [{ key, how: same }];
}

function selectionOf(candidates: Candidates, options: CommandOptions, language: Language): Selection {
  const stayingWords = listOf(options.staying);
  if (stayingWords.length > 20 || stayingWords.some((word) => word.length < 3))
    throw new UsageError(sentences.shortWord);
  return {
    textIds: idsOf(options.texts, candidates.texts),
    personaIds: idsOf(options.personas, candidates.personas),
    questionnaires: versionsOf(options.questionnaires, candidates.questionnaires),
    models: versionsOf(options.models, candidates.models),
    wordings: idsOf(options.wordings, candidates.wordings),
    vendors: idsOf(options.vendors, candidates.vendors).map((vendorId) => ({
      ...{ vendorId, withAnswers: options.answers ?? false, files: [] },
    })),
    stayingWords,
    language,
  };
}

function idsOf(given: string | undefined, candidates: readonly { id: string }[]): string[] {
  return given === 'all' ? candidates.map(({ id }) => id) : listOf(given);
}

/** `ID` is what was published last, or the draft where nothing was; `ID:draft` is the draft. */
function versionsOf(given: string | undefined, candidates: Candidates['models']): Versioned {
  const drafts = new Set(candidates.filter(({ published }) => published === null).map(({ id }) => id));
  return idsOf(given, candidates).map((one) => {
    const [id = '', part] = one.split(':');
    return { id, isDraft: part === 'draft' || drafts.has(id) };
  });
}

function listOf(given = ''): string[] {
  return given
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function fileAt(path: string): File {
  return new File([new Uint8Array(readFileSync(path))], basename(path));
}
