import { app, type Session, type WebContents } from 'electron';
import { appOrigin } from './protocol.ts';

/** Switches that keep Chromium from asking anything of any network. */
export function silenceChromium(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
    'disable-sync',
    'disable-breakpad',
    'disable-default-apps',
    'no-first-run',
    'dns-prefetch-disable',
  ]) {
    app.commandLine.appendSwitch(name);
  }
}

/** Cancels every request that is not for the app's own files, and denies every permission. */
export function closeSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

function isOwn(url: string): boolean {
  return (
    url.startsWith(`${appOrigin}/`) ||
    url.startsWith('blob:app://obhut/') ||
    url.startsWith('data:image/') ||
    url.startsWith('devtools://')
  );
}

/** No window, frame or navigation leaves the app. */
export function closeContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
