import { createRootRoute } from '@tanstack/react-router';
import { Frame } from './frame.tsx';

/** What stands around every page. */
export const root = createRootRoute({ component: Frame });
