import { EventEmitter } from 'node:events';

/** Who is at the other end: the renderer (`public`) or the shell (`private`). */
export type Trust = 'public' | 'private';

/** The part of a message port that the engine needs; Electron's MessagePortMain and our child port both fit. */
export interface EnginePort {
  on(event: string, listener: (event?: { data: unknown }) => void): void;
  postMessage(data: unknown): void;
}

interface ParentPort {
  on(
    event: 'message',
    listener: (event: { data: { open: Trust }; ports: (EnginePort & { start(): void })[] }) => void,
  ): void;
}

/** Message between the shell and an engine that runs as a Node child, which cannot be sent ports. */
type ChildMessage =
  | { channel: number; open: Trust }
  | { channel: number; data: unknown }
  | { channel: number; close: true };

type Serve = (trust: Trust, port: EnginePort) => Promise<void>;

/**
 * Calls back for every port that the shell opens, in Electron's utility process as in a Node child. What comes in before
 * the port is served waits.
 */
export function onConnection(serve: Serve): void {
  const parentPort = (process as unknown as { parentPort?: ParentPort }).parentPort;
  if (parentPort) {
    parentPort.on('message', ({ data, ports: [port] }) => {
      if (!port) return;
      void serve(data.open, port).then(() => port.start());
    });
    return;
  }
  serveChildMessages(serve);
}

interface ChildChannel {
  events: EventEmitter;
  served: Promise<void>;
}

function serveChildMessages(serve: Serve): void {
  const channels = new Map<number, ChildChannel>();
  const emit = (channel: number, event: string, ...data: unknown[]) => {
    const open = channels.get(channel);
    void open?.served.then(() => open.events.emit(event, ...data));
  };
  process.on('message', (message: ChildMessage) => {
    const { channel } = message;
    if ('open' in message) {
      const port = childPort(channel);
      channels.set(channel, { events: port.events, served: serve(message.open, port.port) });
    } else if ('close' in message) {
      emit(channel, 'close');
      channels.delete(channel);
    } else {
      emit(channel, 'message', { data: message.data });
    }
  });
}

function childPort(channel: number): { port: EnginePort; events: EventEmitter } {
  const events = new EventEmitter();
  const port: EnginePort = {
    on: (event, listener) => void events.on(event, listener),
    postMessage: (data) => void process.send?.({ channel, data }),
  };
  return { port, events };
}
