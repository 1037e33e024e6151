import { z } from 'zod';

// The content policy forbids building functions from text, and zod would try with its first schema: the build puts this beside zod.
z.config({ jitless: true });
