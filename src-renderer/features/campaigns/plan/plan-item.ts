/** The parts of the plan that an address can ask for. */
export type PlanItem = 'facts' | 'steps' | 'fields' | 'retention';
