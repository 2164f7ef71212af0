// The views of an area and what each is for: roadmap, timeline, breakdown, goals, threads.

/** Name, sites, check. */
export const CHECKS = [];
