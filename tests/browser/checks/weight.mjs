// How heavy pages are: scripts and styles compressed as a server would, and the HTML of a page as it is.

import path from "node:path";
import {gzipSync} from "node:zlib";
import {problem} from "../runner.mjs";

const SCRIPTS_AND_STYLES = 30_000;
const PAGE = 1_000_000;

/** Scripts and styles that a page loads stay below 30 kB, each compressed on its own; the search is loaded when it is used. */
export async function scriptsAndStyles({site}) {
  const sizes = new Map();
  const weigh = (file) => {
    if (!sizes.has(file)) sizes.set(file, site.files.includes(file) ? gzipSync(site.read(file), {level: 9}).length : 0);
    return sizes.get(file);
  };
  return site.pages.flatMap((page) => {
    const html = site.read(page).toString();
    const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/gi)].map(([tag]) => tag);
    const loaded = tags.filter((tag) => /^<script/i.test(tag) || /rel="?(stylesheet|preload|modulepreload)/i.test(tag));
    const names = loaded.map((tag) => /(?:src|href)="([^"]+)"/i.exec(tag)?.[1]).filter(Boolean);
    const files = new Set(names.map((name) => path.posix.normalize(path.posix.join(path.posix.dirname(page), decodeURIComponent(name)))));
    const sum = [...files].reduce((sum, file) => sum + weigh(file), 0);
    return sum < SCRIPTS_AND_STYLES ? [] : [problem(page, `loads ${sum} bytes of scripts and styles, compressed; ${SCRIPTS_AND_STYLES} at most`)];
  });
}

/** Pages by weight, the heaviest first. */
export const heaviest = (site) =>
  site.pages.map((page) => ({page, bytes: site.read(page).length})).sort((a, b) => b.bytes - a.bytes);

/** No page is over a megabyte. */
export async function pages({site}) {
  return heaviest(site).filter(({bytes}) => bytes > PAGE).map(({page, bytes}) => problem(page, `has ${bytes} bytes, ${PAGE} at most`));
}
