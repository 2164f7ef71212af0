// The views of an area and what each is for: process, glossary, health, feeds.

/** Name, sites, check. */
export const CHECKS = [];
