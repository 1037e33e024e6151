import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { app, MessageChannelMain, type MessagePortMain, utilityProcess } from 'electron';
import documentWorkerPath from '../engine/exchange/document-text/document-worker.ts?modulePath';
import tableWorkerPath from '../engine/exchange/table-file/table-worker.ts?modulePath';
import enginePath from '../engine/main.ts?modulePath';
import printWorkerPath from '../engine/reports/print-worker.ts?modulePath';

export type Trust = 'public' | 'private';

/** The running engine: hands out ports and says when it is gone. */
export interface EngineProcess {
  /**
   * A new connection to the engine; the port can be given to a renderer. The engine hears of it when `soon` is over: what
   * is sent until then waits.
   */
  connect(trust: Trust, soon?: Promise<unknown>): MessagePortMain;
  /** Called once when the engine ends without being asked. */
  onGone(listener: () => void): void;
  end(): void;
}

/** The Node that runs the engine where Electron's own is too old for the database driver. */
const ownNode = process.env.OBHUT_ENGINE_NODE;

/** The allocator of Linux keeps what was freed, for each thread; Electron's own gives it back. */
const thriftyMalloc = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

/** Whether the engine can be started before the app is ready; Electron's utility process cannot. */
export const startsBeforeReady = ownNode !== undefined && ownNode !== '';

/**
 * Starts the engine: Electron's utility process, or a Node child where `OBHUT_ENGINE_NODE` names a Node
 * because Electron's own is too old for the database driver.
 */
export function startEngine(): EngineProcess {
  const files = [
    join(app.getAppPath(), 'out', 'main', 'templates'),
    printWorkerPath,
    tableWorkerPath,
    documentWorkerPath,
    join(app.getPath('userData'), 'logs', 'engine.log'),
  ];
  return ownNode ? startAsChild(ownNode, files) : startAsUtility(files);
}

function startAsUtility(files: string[]): EngineProcess {
  const child = utilityProcess.fork(enginePath, files, { serviceName: 'Obhut engine' });
  let isEnding = false;
  return {
    connect: (trust, soon) => {
      const { port1, port2 } = new MessageChannelMain();
      const open = () => child.postMessage({ open: trust }, [port1]);
      if (soon) void soon.then(open);
      else open();
      return port2;
    },
    onGone: (listener) => void child.on('exit', () => isEnding || listener()),
    end: () => {
      isEnding = true;
      child.kill();
    },
  };
}

function startAsChild(node: string, files: string[]): EngineProcess {
  const env = { ...process.env, ...thriftyMalloc };
  // It collects by itself when it rests; V8's own reducer would do so once more, eight seconds later.
  const execArgv = ['--no-memory-reducer'];
  const child = fork(enginePath, files, { execPath: node, execArgv, serialization: 'advanced', env });
  const ports = new Map<number, MessagePortMain>();
  let isEnding = false;
  let channels = 0;
  child.on('message', ({ channel, data }: { channel: number; data: unknown }) =>
    ports.get(channel)?.postMessage(data),
  );
  // Whoever still waits for an answer learns that none will come.
  child.once('exit', () => {
    for (const port of ports.values()) port.close();
  });
  return {
    connect: (trust, soon) => {
      const { port1, port2 } = new MessageChannelMain();
      channels += 1;
      const open = relay.bind(null, { child, ports, channel: channels, trust }, port1);
      if (soon) void soon.then(open);
      else open();
      return port2;
    },
    onGone: (listener) => void child.on('exit', () => isEnding || listener()),
    end: () => {
      isEnding = true;
      if (child.connected) child.disconnect();
    },
  };
}

interface Channel {
  child: ChildProcess;
  ports: Map<number, MessagePortMain>;
  channel: number;
  trust: Trust;
}

/** Passes messages between a port and one channel of the child, until one of both ends. */
function relay({ child, ports, channel, trust }: Channel, port: MessagePortMain): void {
  // An engine that is just ending takes nothing any more; its exit closes the port.
  const send = (message: object) => void (child.connected && child.send({ channel, ...message }, () => {}));
  send({ open: trust });
  ports.set(channel, port);
  port.on('message', ({ data }) => send({ data }));
  port.on('close', () => {
    ports.delete(channel);
    send({ close: true });
  });
  port.start();
  if (!child.connected) port.close();
}
