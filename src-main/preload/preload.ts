import { ipcRenderer, webFrame } from 'electron';
import { worthwhileMiB } from '../memory/worthwhile.ts';

// The content policy does not cover WebRTC, whose address probe opens sockets: take it out of the page's world.
void webFrame.executeJavaScript(
  'for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) delete globalThis[name];',
);

// The page asks once; the ports to the engine and the shell are all it ever gets.
window.addEventListener('message', ({ source, data }) => {
  if (source === window && data === 'obhut:connect') ipcRenderer.send('obhut:connect');
});

ipcRenderer.on('obhut:ports', ({ ports }, { isClosed }: { isClosed: boolean }) => {
  window.postMessage(isClosed ? 'obhut:ports-closed' : 'obhut:ports', location.origin, ports);
});

// After so many milliseconds without a sign of somebody the page is at rest.
const quiet = 2500;
const signs = ['load', 'hashchange', 'keydown', 'pointerdown', 'wheel', 'scroll'];
let leftOver = 0;
let timer = 0;

/** Gives what loading and long lists left behind back to the computer: scripts as they were read, pictures, garbage. */
function rest(): void {
  if (process.getHeapStatistics().totalHeapSize < leftOver + worthwhileMiB * 1024) return;
  webFrame.clearCache();
  leftOver = process.getHeapStatistics().totalHeapSize;
}

for (const sign of signs) {
  const stir = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(rest, quiet);
  };
  window.addEventListener(sign, stir, { capture: true, passive: true });
}
