import type { Selection, TakenRecords } from '../../../contract/selections.ts';
import type { Language } from '../../../contract/values.ts';
import { today } from '../../kernel/clock.ts';
import type { EngineContext } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { command, openVault, os, privateOs, query, queryTools } from '../../kernel/procedures.ts';
import { listQuestionnaires } from '../../questionnaires/read-questionnaires.ts';
import { listScoringModels } from '../../scoring/list-models.ts';
import { writeDocument } from '../../vault/write-document.ts';
import { ownTexts } from '../../wordings/read-wordings.ts';
import { comparedItems, knownRecords } from './compare-items.ts';
import { gatherSelection, stayingWords } from './gather-selection.ts';
import { titleIn } from './item-facts.ts';
import { filesOfVendor, latestAnswers } from './item-of-vendor.ts';
import { largestSelection, type ReadSelection, readSelection } from './read-selection.ts';
import { putSelectionBack, takeSelection, takeSelectionBack } from './take-selection.ts';
import { selectionFile } from './write-selection.ts';

/** Selected things between companies, without what names the one that they come from. */
export const selections = os.selections.router({
  candidates: os.selections.candidates.handler(
    query((tools, { language }) => {
      const { text, persona, wording, vendor } = knownRecords(tools, language);
      const worded = new Set(ownTexts(tools).map(({ key }) => key));
      return {
        texts: text.map(({ id, name }) => ({ id, name })),
        personas: persona.map(({ id, name }) => ({ id, name })),
        questionnaires: listQuestionnaires(tools)
          .own.filter(({ isRemoved }) => !isRemoved)
          .map(({ id, title, draft, published }) => ({
            ...{ id, name: titleIn(title, language), hasDraft: draft !== null },
            published: published?.number ?? null,
          })),
        models: listScoringModels(tools, { search: '', isArchived: false }).rows.map(
          ({ id, name, number, hasDraft }) => ({ id, name, published: number, hasDraft }),
        ),
        wordings: wording.filter(({ id }) => worded.has(id)).map(({ id, name }) => ({ id, name })),
        vendors: vendor.map(({ id, name }) => ({
          id,
          name,
          answers: [...latestAnswers(tools, id).values()].reduce((sum, answers) => sum + answers.length, 0),
          files: filesOfVendor(tools, id),
        })),
        ownWords: stayingWords(tools, []).map(({ word }) => word),
      };
    }),
  ),
  preview: os.selections.preview.handler(
    query((tools, selection: Selection) => ({
      items: gatherSelection(tools, selection).map(({ shown }) => shown),
    })),
  ),
  inspect: os.selections.inspect.handler(async ({ context, input }) => ({
    items: await inspected(context, input),
  })),
  take: os.selections.take.handler(async (call) => {
    const selection = await brought(call.context, call.input.file);
    return command<typeof call.input, TakenRecords>((tools, { choices }) =>
      takeSelection(tools, selection, choices),
    )(call);
  }),
  takeBack: os.selections.takeBack.handler(command(takeSelectionBack)),
  putBack: os.selections.putBack.handler(command(putSelectionBack)),
});

/** The same as a file by its path. */
export const selectionFiles = privateOs.selections.router({
  fileName: privateOs.selections.fileName.handler(({ context, input: { language } }) => ({
    fileName: `${language === 'de' ? 'Auswahl' : 'Selection'}_${today(context.clock)}`,
  })),
  writeTo: privateOs.selections.writeTo.handler(({ context, input: { selection, path } }) => {
    writeDocument(path, selectionFile(queryTools(context), selection));
    return {};
  }),
});

async function inspected(context: EngineContext, { file, language }: { file: File; language: Language }) {
  const selection = await brought(context, file);
  return comparedItems(queryTools(context), selection, language);
}

async function brought(context: EngineContext, file: File): Promise<ReadSelection> {
  const vault = openVault(context);
  if (file.size > largestSelection) throw refuse('SELECTION_UNREADABLE', {});
  const selection = readSelection(new Uint8Array(await file.arrayBuffer()));
  // While the bytes came, another company may have been opened: it must not get them unasked.
  if (context.vault !== vault) throw refuse('VAULT_LOCKED', {});
  return selection;
}
