// The views of an area and what each is for: turns, news, blockers, decisions, actions.

/** Name, sites, check. */
export const CHECKS = [];
