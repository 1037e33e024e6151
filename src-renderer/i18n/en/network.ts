export const network = {
  title: 'No connection possible',
  text: 'Obhut needs no network, and nothing in it can reach one. Several walls stand one behind the other; each of them would do.',
  walls: {
    sockets:
      'Sockets to a network are removed in every process and every thread: no connecting, no listening, no datagrams, no asking for names. That holds for bundled parts, too.',
    session: 'The session of the windows cancels every request that is not for the app’s own files.',
    policy:
      'The content security policy of the page admits its own files only: no foreign scripts, pictures, frames or forms.',
    sandbox:
      'The page runs sandboxed, without access to files, without direct connections between computers, without new windows.',
    names: 'The built-in browser resolves no name; background services, spell checking and syncing are off.',
    asking: 'There is no search for new versions, no usage report, no crash report.',
  },
  try: 'Try now',
  tried: 'Attempts',
  way: 'Attempt',
  from: 'From',
  outcome: 'Outcome',
  none: '{count} attempts, none got through.',
  reached:
    '{count, plural, one {1 attempt got through.} other {# attempts got through.}} This must not be: do not work on and check where your program comes from.',
  parts: { page: 'Page', engine: 'Data part', shell: 'Main part' },
  ways: {
    fetch: 'Fetch a page (https)',
    picture: 'Load a foreign picture',
    socket: 'Open a lasting connection',
    beacon: 'Send a report',
    worker: 'Start a foreign script',
    peer: 'Direct connection between computers',
    window: 'Open a foreign window',
    frame: 'Embed a foreign page',
    connection: 'Make a connection (TCP)',
    listening: 'Listen for connections',
    datagram: 'Send a datagram (UDP)',
    name: 'Resolve a name (DNS)',
    web: 'Fetch a page (http)',
    session: 'Request by the session of the windows',
  },
  outcomes: {
    walled: 'walled off by Obhut',
    failed: 'failed without the wall reporting it',
    reached: 'got through',
  },
  ownCheck: 'Check it yourself from outside',
  ownCheckText:
    'Do not believe the program: leave Obhut open and ask the operating system. On the command line:',
  systems: { windows: 'Windows (PowerShell)', mac: 'macOS (Terminal)', linux: 'Linux (terminal)' },
  expected: {
    windows:
      'Expected: no line. You can also forbid Obhut every outgoing connection in the firewall; it works unchanged.',
    mac: 'Expected: no line. In “nettop” all counters stay at zero.',
    linux:
      'Expected: no line. “strace” shows connections of kind AF_UNIX only, which do not leave the computer.',
  },
};
