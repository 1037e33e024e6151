import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { app, MessageChannelMain, type MessagePortMain, utilityProcess } from 'electron';
import enginePath from '../engine/main.ts?modulePath';
import printWorkerPath from '../engine/reports/print-worker.ts?modulePath';

export type Trust = 'public' | 'private';

/** The running engine: hands out ports and says when it is gone. */
export interface EngineProcess {
  /** A new connection to the engine; the port can be given to a renderer. */
  connect(trust: Trust): MessagePortMain;
  /** Called once when the engine ends without being asked. */
  onGone(listener: () => void): void;
  end(): void;
}

/**
 * Starts the engine: Electron's utility process, or a Node child where `OBHUT_ENGINE_NODE` names a Node
 * because Electron's own is too old for the database driver.
 */
export function startEngine(): EngineProcess {
  const files = [
    join(app.getAppPath(), 'templates'),
    printWorkerPath,
    join(app.getPath('userData'), 'logs', 'engine.log'),
  ];
  const node = process.env.OBHUT_ENGINE_NODE;
  return node ? startAsChild(node, files) : startAsUtility(files);
}

function startAsUtility(files: string[]): EngineProcess {
  const child = utilityProcess.fork(enginePath, files, { serviceName: 'Obhut engine' });
  let isEnding = false;
  return {
    connect: (trust) => {
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ open: trust }, [port1]);
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
  const child = fork(enginePath, files, { execPath: node, execArgv: [], serialization: 'advanced' });
  let isEnding = false;
  let channels = 0;
  return {
    connect: (trust) => {
      const { port1, port2 } = new MessageChannelMain();
      channels += 1;
      relay(child, channels, trust, port1);
      return port2;
    },
    onGone: (listener) => void child.on('exit', () => isEnding || listener()),
    end: () => {
      isEnding = true;
      if (child.connected) child.disconnect();
    },
  };
}

/** Passes messages between a port and one channel of the child. */
function relay(child: ChildProcess, channel: number, trust: Trust, port: MessagePortMain): void {
  child.send({ channel, open: trust });
  child.on('message', (message: { channel: number; data: unknown }) => {
    if (message.channel === channel) port.postMessage(message.data);
  });
  port.on('message', ({ data }) => void (child.connected && child.send({ channel, data })));
  port.on('close', () => void (child.connected && child.send({ channel, close: true })));
  port.start();
}
