import { z } from 'zod';

// Imported first: the content policy forbids building functions from text, and zod would try with its first schema.
z.config({ jitless: true });
