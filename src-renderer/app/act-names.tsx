import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isAboutMeasure, useActSentence, useControlNames } from '../lib/act-sentence.ts';
import { useAccess } from '../lib/queries.ts';

/** Tells the application menu what undo and redo would do: "Rückgängig: Dienstleister archiviert". */
export function ActNames() {
  const { ask, shell } = useAccess();
  const sentence = useActSentence();
  const { data } = useQuery(ask.vault.undoState.queryOptions());
  useControlNames(isAboutMeasure(data?.undo) || isAboutMeasure(data?.redo));
  const undo = data?.undo ? sentence(data.undo, data.undoLabel).slice(0, 300) : null;
  const redo = data?.redo ? sentence(data.redo, data.redoLabel).slice(0, 300) : null;
  useEffect(() => {
    void shell.window.nameActs({ undo, redo });
  }, [shell, undo, redo]);
  // Without an open company there is nothing to take back.
  useEffect(() => () => void shell.window.nameActs({ undo: null, redo: null }), [shell]);
  return null;
}
