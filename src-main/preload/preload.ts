import { ipcRenderer, webFrame } from 'electron';

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
