/** The windows of the app show one company file: input in one of them keeps the others awake. */
const channelName = 'obhut-input';
const inputs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
/** Other windows are told at most once in so many milliseconds. */
const toldEvery = 1000;

/** Calls back with every input in this window or another; returns how to stop. */
export function onInput(listener: () => void): () => void {
  const others = new BroadcastChannel(channelName);
  let lastTold = Number.NEGATIVE_INFINITY;
  const here = () => {
    listener();
    if (Date.now() - lastTold < toldEvery) return;
    lastTold = Date.now();
    others.postMessage(null);
  };
  others.addEventListener('message', listener);
  for (const input of inputs) document.addEventListener(input, here, { passive: true });
  return () => {
    others.close();
    for (const input of inputs) document.removeEventListener(input, here);
  };
}

/** Calls back with input in another window only; returns how to stop. */
export function onInputElsewhere(listener: () => void): () => void {
  const others = new BroadcastChannel(channelName);
  others.addEventListener('message', listener);
  return () => others.close();
}

/** Tells the other windows that somebody is here. */
export function tellOtherWindows(): void {
  const others = new BroadcastChannel(channelName);
  others.postMessage(null);
  others.close();
}
