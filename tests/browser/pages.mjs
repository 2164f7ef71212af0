// What a built folder holds: its files, its pages, and a sample with every type of page in it.
// The sample is found by looking at the markup, not by a list of names, so that a new page type is tested on the day it
// is added: every page of the root, and of the lists and of each folder as many pages as it takes to see every class and
// every element that any of them uses.

import {readdirSync, readFileSync} from "node:fs";
import path from "node:path";
import {pathToFileURL} from "node:url";

const PAGES_A_GROUP = 9;

/** All files below `dir`, sorted, with `/` between folders. */
export function filesOf(dir) {
  const found = [];
  const walk = (below) => {
    for (const entry of readdirSync(path.join(dir, below), {withFileTypes: true})) {
      const name = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(name);
      else found.push(name);
    }
  };
  walk("");
  return found.sort();
}

/** Reads files of `dir`, each once. */
export function reader(dir) {
  const known = new Map();
  return (file) => {
    if (!known.has(file)) known.set(file, readFileSync(path.join(dir, file)));
    return known.get(file);
  };
}

/** The site in `dir`, served at `base`: its files, its pages, a sample of them. */
export function siteOf(name, dir, base, baseUrl = null) {
  const files = filesOf(dir);
  const read = reader(dir);
  const pages = files.filter((file) => file.endsWith(".html"));
  const redirects = pages.filter((page) => /http-equiv="?refresh/i.test(read(page).toString().slice(0, 4000)));
  const site = {
    name, dir, base, baseUrl, files, pages, redirects, read,
    http: (page) => base + encodePath(page),
    file: (page) => pathToFileURL(path.join(dir, page)).href,
  };
  site.sample = sampleOf(site);
  return site;
}

/** A path as an address. */
export const encodePath = (page) => page.split("/").map(encodeURIComponent).join("/");

function sampleOf(site) {
  const groups = new Map();
  const add = (group, page) => groups.set(group, [...(groups.get(group) ?? []), page]);
  for (const page of site.pages) {
    if (site.redirects.includes(page) || /(^|-|\/)page-([3-9]|\d\d+)\.html$/.test(page)) continue;
    const folder = path.posix.dirname(page);
    // Pages of the root are of a type each, but for those that differ by a number.
    if (folder === ".") add(page.replace(/\d+/g, "#"), page);
    else if (page.endsWith("/page-2.html")) add("second pages", page);
    else if (page.endsWith("/index.html")) add("lists", page);
    else add(folder, page);
  }
  const sample = [...groups.values()].flatMap((pages) => covering(site, pages));
  return sample.sort((a, b) => (b === "index.html") - (a === "index.html"));
}

/** Few pages that together show every class and element that all of them use. */
function covering(site, pages) {
  const features = new Map(pages.map((page) => [page, featuresOf(site.read(page).toString())]));
  const open = new Set([...features.values()].flatMap((some) => [...some]));
  const chosen = [];
  while (open.size && chosen.length < PAGES_A_GROUP) {
    const gain = (page) => [...features.get(page)].filter((feature) => open.has(feature)).length;
    const best = pages.reduce((best, page) => (gain(page) > gain(best) ? page : best), pages[0]);
    chosen.push(best);
    for (const feature of features.get(best)) open.delete(feature);
  }
  return chosen;
}

function featuresOf(html) {
  const tags = [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => `<${tag.toLowerCase()}`);
  const classes = [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names.split(/\s+/)).filter(Boolean);
  // Numbers in a class (`v7`, `h2`) are values of one look.
  return new Set([...tags, ...classes.map((name) => `.${name.replace(/\d+/g, "#")}`)]);
}
