import { useRef } from 'react';

const PAUSE_MS = 700;

/** Collects letters typed in quick succession; `atMs` is the time of the key press in ms. */
export function useTypeahead() {
  const typed = useRef({ text: '', atMs: Number.NEGATIVE_INFINITY });
  const isTyping = (atMs: number) => atMs - typed.current.atMs <= PAUSE_MS;
  const add = (letter: string, atMs: number) => {
    const isFirst = !isTyping(atMs);
    typed.current = { text: isFirst ? letter : typed.current.text + letter, atMs };
    return { text: typed.current.text, isFirst };
  };
  return { isTyping, add };
}
