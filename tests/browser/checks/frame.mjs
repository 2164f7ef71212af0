// The views of an area and what each is for: languages, audiences, themes, links, keyboard.

/** Name, sites, check. */
export const CHECKS = [];
