import { z } from 'zod';

// What the shell checks is small and checked seldom: functions built from text for it would cost more than they save. It
// holds for schemas that are made afterwards: this comes before all of them.
z.config({ jitless: true });
