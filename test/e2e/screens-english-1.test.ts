import { lookAtEveryScreen } from './every-screen.ts';

lookAtEveryScreen('en', 0);
