import { lookAtEveryScreen } from './every-screen.ts';

lookAtEveryScreen('de', 1);
