import { startupSnapshot } from 'node:v8';
import { lives } from './lives.ts';

// Everything above is loaded when the state is kept; each process goes on from here.
startupSnapshot.setDeserializeMainFunction(() => {
  const [, name, ...parameters] = process.argv;
  lives[name as keyof typeof lives](parameters);
});
