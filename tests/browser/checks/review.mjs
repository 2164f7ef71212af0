// The views of an area and what each is for: scoring round, defence, results, calibration.

/** Name, sites, check. */
export const CHECKS = [];
