import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** The code of what every attempt to reach a network ends with. */
export const noNetwork = 'ERR_OBHUT_NO_NETWORK';

type Method = (this: object, ...given: unknown[]) => unknown;
type Methods = Record<string, Method>;

/**
 * Takes the network away from this process: no connection, no listening, no datagram, no question about a name.
 * Obhut never asks for any of it; this holds for all code in the process, libraries included. Pipes and local
 * sockets with a path stay, by them processes of this computer talk. Gives back what takes the wall down again,
 * for tests.
 */
export function wallOffNetwork(): () => void {
  const undo = [
    ...walledMethods(net.Socket.prototype, { connect: refuseConnection }),
    ...walledMethods(net.Server.prototype, { listen: refuseListening }),
    ...walledMethods(dgram.Socket.prototype, { bind: throwing, connect: throwing, send: throwing }),
    ...walledMethods(dns, askedNames(dns, refuseCallback)),
    ...walledMethods(dns.promises, askedNames(dns.promises, refusePromise)),
    ...walledMethods(dns.Resolver.prototype, askedNames(dns.Resolver.prototype, refuseCallback)),
    ...walledMethods(
      dns.promises.Resolver.prototype,
      askedNames(dns.promises.Resolver.prototype, refusePromise),
    ),
  ];
  syncBuiltinESMExports();
  return () => {
    for (const restore of undo) restore();
    syncBuiltinESMExports();
  };
}

function refusal(): Error {
  return Object.assign(new Error('Obhut has no network'), { code: noNetwork });
}

/** Replaces methods; each wall gets the original for what it lets through. */
function walledMethods(owner: object, walls: Record<string, (original: Method) => Method>): (() => void)[] {
  const methods = owner as Methods;
  return Object.entries(walls).flatMap(([name, wall]) => {
    const original = methods[name];
    if (typeof original !== 'function') return [];
    methods[name] = wall(original);
    const restore = () => {
      methods[name] = original;
    };
    return [restore];
  });
}

/** `lookup`, `resolve4`, `reverse` and all their kin. */
function askedNames(owner: object, wall: (original: Method) => Method): Record<string, typeof wall> {
  const names = Object.getOwnPropertyNames(owner).filter((name) => /^(lookup|resolve|reverse)/.test(name));
  return Object.fromEntries(names.map((name) => [name, wall]));
}

function refuseConnection(connect: Method): Method {
  return function (...given) {
    if (isLocal(given)) return connect.apply(this, given);
    const socket = this as net.Socket;
    process.nextTick(() => socket.destroy(refusal()));
    return socket;
  };
}

function refuseListening(listen: Method): Method {
  return function (...given) {
    if (isLocal(given)) return listen.apply(this, given);
    throw refusal();
  };
}

const throwing = (): Method => () => {
  throw refusal();
};

function refuseCallback(): Method {
  return (...given) => {
    const answer = given.at(-1);
    if (typeof answer !== 'function') throw refusal();
    process.nextTick(() => answer(refusal()));
    return {};
  };
}

function refusePromise(): Method {
  return () => Promise.reject(refusal());
}

/** A pipe or a socket with a path; Node itself passes what it was given inside an array. */
function isLocal(given: readonly unknown[]): boolean {
  const [first] = given;
  const asked = Array.isArray(first) ? first[0] : first;
  if (typeof asked === 'string') return !/^\d+$/.test(asked);
  return typeof asked === 'object' && asked !== null && 'path' in asked && typeof asked.path === 'string';
}
