import type {Activity} from '../../model/activity.js';
import type {PlanSection} from '../../model/plan/sections.js';

/** What the editor of goals is given besides the plan. */
export interface GoalsOptions {
  /** The section that is drawn. */
  readonly section: PlanSection;
  /** Below its heading while nothing of it is open: who changed it last. */
  readonly by?: unknown;
  /** Address of a directory to find activities in. */
  readonly directory?: string;
  /** Activities that somebody has chosen already. */
  readonly shortlist?: readonly Activity[];
  /** Name of whoever is writing: it is written down with a person's agreement. */
  readonly author?: string;
}
