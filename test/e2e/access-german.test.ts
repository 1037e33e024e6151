import { lookAtEveryScreen } from './accessible-screens.ts';

lookAtEveryScreen('de');
