import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import type { NetworkAttempt } from '../contract/network.ts';
import { noNetwork } from './network-wall.ts';

/** An address kept free for examples (RFC 5737): nobody is there, whatever the network. */
const nobody = '192.0.2.1';

/** Tries every kind of connection from this process, as code that wanted to talk would. */
export async function tryNetwork(): Promise<NetworkAttempt[]> {
  const attempts: [NetworkAttempt['way'], () => Promise<unknown>][] = [
    ['connection', connect],
    ['listening', listen],
    ['datagram', send],
    ['name', () => dns.promises.lookup('example.org')],
    ['web', () => fetch(`http://${nobody}/`)],
  ];
  return Promise.all(
    attempts.map(async ([way, attempt]): Promise<NetworkAttempt> => {
      try {
        await attempt();
        return { way, outcome: 'reached' };
      } catch (error) {
        return { way, outcome: isWall(error) ? 'walled' : 'failed' };
      }
    }),
  );
}

/** The web client wraps what the socket says. */
function isWall(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return code === noNetwork || (cause !== undefined && isWall(cause));
}

function connect(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host: nobody, port: 443 });
    socket.setTimeout(2000, () => socket.destroy(new Error('no answer')));
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}

function listen(): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => server.close(() => resolve()));
  });
}

function send(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = dgram.createSocket('udp4');
    const end = (error: Error | null) => {
      socket.close();
      if (error) reject(error);
      else resolve();
    };
    try {
      socket.send('?', 9, nobody, end);
    } catch (error) {
      socket.close();
      reject(error);
    }
  });
}
