// The views of an area and what each is for: offers, messages, launches, requests, insights.

/** Name, sites, check. */
export const CHECKS = [];
