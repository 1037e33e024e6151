/** A way out of the page that code in it could try. */
export type PageWay = 'fetch' | 'picture' | 'socket' | 'beacon' | 'worker' | 'peer' | 'window' | 'frame';

export type ProbeOutcome = 'walled' | 'failed' | 'reached';

/** Milliseconds after which a way that says nothing counts as ended otherwise. */
const patience = 3000;

/** Tries to leave the page by every way a browser knows; the policy of the page or the session has to stop each. */
export async function tryPage(): Promise<{ way: PageWay; outcome: ProbeOutcome }[]> {
  const ways = Object.entries(probes) as [PageWay, () => Promise<ProbeOutcome>][];
  const answers: { way: PageWay; outcome: ProbeOutcome }[] = [];
  // One after the other, so that what the policy reports belongs to the way that is tried.
  for (const [way, probe] of ways) answers.push({ way, outcome: await probe() });
  return answers;
}

const address = 'https://example.org/';

const probes: Record<PageWay, () => Promise<ProbeOutcome>> = {
  fetch: () => policed(() => fetch(address)),
  picture: () =>
    policed(
      () =>
        new Promise((resolve, reject) => {
          const picture = new Image();
          picture.onload = resolve;
          picture.onerror = reject;
          picture.src = `${address}a.png`;
        }),
    ),
  socket: () =>
    policed(
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket('wss://example.org/');
          socket.onopen = resolve;
          socket.onerror = reject;
        }),
    ),
  beacon: () => policed(async () => navigator.sendBeacon(address, '?') || Promise.reject(new Error())),
  worker: () =>
    policed(
      () =>
        new Promise((_resolve, reject) => {
          // A foreign script in a thread; where types are trusted, making one is refused already.
          const worker = new Worker(`${address}w.js`);
          worker.onerror = reject;
        }),
    ),
  peer: async () =>
    'RTCPeerConnection' in globalThis || 'WebTransport' in globalThis ? 'reached' : 'walled',
  window: async () => (window.open(address) === null ? 'walled' : 'reached'),
  frame: () =>
    policed(
      () =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.hidden = true;
          frame.onload = resolve;
          frame.src = address;
          document.body.append(frame);
          setTimeout(() => frame.remove(), patience);
        }),
    ),
};

/** Tries something, and tells a refusal by the policy from any other end. */
function policed(attempt: () => Promise<unknown>): Promise<ProbeOutcome> {
  return new Promise((resolve) => {
    let isPoliced = false;
    const notice = () => {
      isPoliced = true;
      end('walled');
    };
    const late = setTimeout(() => end('failed'), patience);
    const end = (outcome: ProbeOutcome) => {
      clearTimeout(late);
      document.removeEventListener('securitypolicyviolation', notice);
      resolve(outcome);
    };
    document.addEventListener('securitypolicyviolation', notice);
    const run = async () => attempt();
    run().then(
      () => setTimeout(() => end(isPoliced ? 'walled' : 'reached'), 50),
      // The report of the policy comes a moment after the error.
      () => setTimeout(() => end(isPoliced ? 'walled' : 'failed'), 50),
    );
  });
}
