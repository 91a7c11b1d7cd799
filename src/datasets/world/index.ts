import { capability } from './capability.ts';
import { commitments } from './commitments.ts';
import { organizations } from './organizations.ts';
import type { WorldQuestion } from './question.ts';

/** The questions that are put to the whole population of cases. */
export const WORLD_QUESTIONS: readonly WorldQuestion[] = [commitments, organizations, capability];
