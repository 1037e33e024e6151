import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from './app.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ expectsErrors: true });
  await running.page.waitForSelector('h1');
});
afterAll(() => running.close());

/** What a taken-over page would try. Each probe answers "refused" or says what it got. */
const probes: [string, string][] = [
  ['fetch over https', `fetch('https://example.org/').then(() => 'fetched', () => 'refused')`],
  ['fetch over http', `fetch('http://127.0.0.1:9/').then(() => 'fetched', () => 'refused')`],
  ['fetch a file', `fetch('file:///etc/passwd').then((r) => r.text(), () => 'refused')`],
  [
    'leave the folder',
    `fetch('app://obhut/../package.json').then((r) => (r.ok ? r.text() : 'refused'), () => 'refused')`,
  ],
  [
    'leave the folder, encoded',
    `fetch('app://obhut/%2e%2e/%2e%2e/package.json').then((r) => (r.ok ? r.text() : 'refused'), () => 'refused')`,
  ],
  [
    'leave the folder, doubly encoded',
    `fetch('app://obhut/..%2f..%2fetc/passwd').then((r) => (r.ok ? r.text() : 'refused'), () => 'refused')`,
  ],
  [
    'another host of the scheme',
    `fetch('app://other/index.html').then((r) => (r.ok ? r.text() : 'refused'), () => 'refused')`,
  ],
  [
    'load a foreign picture',
    `new Promise((done) => { const i = new Image(); i.onload = () => done('loaded'); i.onerror = () => done('refused'); i.src = 'https://example.org/a.png'; })`,
  ],
  [
    'open a web socket',
    `new Promise((done) => { try { const s = new WebSocket('wss://example.org'); s.onopen = () => done('open'); s.onerror = () => done('refused'); } catch { done('refused'); } })`,
  ],
  [
    'an event source',
    `new Promise((done) => { try { const s = new EventSource('https://example.org'); s.onopen = () => done('open'); s.onerror = () => done('refused'); } catch { done('refused'); } })`,
  ],
  [
    'a beacon',
    `new Promise((done) => { document.addEventListener('securitypolicyviolation', () => done('refused'), { once: true }); setTimeout(() => done('no violation'), 5000); navigator.sendBeacon('https://example.org', 'x'); })`,
  ],
  [
    'a foreign worker',
    `new Promise((done) => { try { const w = new Worker('https://example.org/w.js'); w.onerror = () => done('refused'); } catch { done('refused'); } })`,
  ],
  [
    'a worker from a string',
    `new Promise((done) => { try { const w = new Worker('data:text/javascript,postMessage(1)'); w.onmessage = () => done('ran'); w.onerror = () => done('refused'); } catch { done('refused'); } })`,
  ],
  ['open a window', `window.open('https://example.org') === null ? 'refused' : 'opened'`],
  [
    'markup from text',
    `(() => { try { document.createElement('div').innerHTML = '<b>x</b>'; return 'built'; } catch { return 'refused'; } })()`,
  ],
  [
    'inline script',
    `(() => { const s = document.createElement('script'); try { s.textContent = 'window.__ran = 1'; document.head.append(s); } catch { return 'refused'; } return window.__ran ? 'ran' : 'refused'; })()`,
  ],
  [
    'markup from a string',
    `(() => { try { document.createElement('div').innerHTML = '<b>x</b>'; return 'parsed'; } catch { return 'refused'; } })()`,
  ],
  ['require', `typeof require === 'undefined' && typeof process === 'undefined' ? 'refused' : 'there'`],
  ['a peer connection', `typeof RTCPeerConnection === 'undefined' ? 'refused' : 'there'`],
  ['notifications', `Notification.requestPermission().then((p) => (p === 'granted' ? p : 'refused'))`],
  [
    'the place on earth',
    `new Promise((done) => navigator.geolocation.getCurrentPosition(() => done('known'), () => done('refused')))`,
  ],
  [
    'camera',
    `(navigator.mediaDevices ? navigator.mediaDevices.getUserMedia({ video: true }) : Promise.reject()).then(() => 'seen', () => 'refused')`,
  ],
  ['clipboard', `navigator.clipboard.readText().then(() => 'read', () => 'refused')`],
  [
    'a foreign frame',
    `new Promise((done) => { document.addEventListener('securitypolicyviolation', () => done('refused'), { once: true }); setTimeout(() => done('no violation'), 5000); const f = document.createElement('iframe'); f.src = 'https://example.org'; document.body.append(f); })`,
  ],
];

test.each(probes)('%s is refused', async (_name, probe) => {
  expect(await running.page.evaluate(probe)).toBe('refused');
});

test('navigation and forms do not leave the app', async () => {
  const before = running.page.url();
  await running.page.evaluate(`location.href = 'https://example.org/'`).catch(() => {});
  await running.page.evaluate(
    `(() => { const f = document.createElement('form'); f.action = 'https://example.org'; document.body.append(f); f.submit(); })()`,
  );
  expect(running.page.url()).toBe(before);
  expect(running.app.windows()).toHaveLength(1);
});

test('the page runs isolated, sandboxed and without Node', async () => {
  const settings = await running.app.evaluate(({ BrowserWindow, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
    const checksSpelling = session.defaultSession.isSpellCheckerEnabled();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, checksSpelling };
  });
  expect(settings).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    checksSpelling: false,
  });
});

test('an unknown message gets no port', async () => {
  const received = await running.page.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener('message', ({ ports }) => ports.length > 0 && resolve(ports.length));
        window.postMessage('obhut:give-me-more', location.origin);
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
  expect(received).toBe(0);
});
