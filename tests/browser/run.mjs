// Tests of the published site in a real browser: which check looks at which site.
//
//   node run.mjs [WORD…]     only tests whose name holds every word
//   KEEP=1                   leave the built sites where they are
//   TANDEM=, CHROMIUM=       another program, another browser
//
// Closes with "N passed, N failed" and fails when a test failed.

import * as access from "./checks/access.mjs";
import * as document from "./checks/document.mjs";
import * as hostile from "./checks/hostile.mjs";
import * as keyboard from "./checks/keyboard.mjs";
import * as layout from "./checks/layout.mjs";
import * as quiet from "./checks/quiet.mjs";
import * as search from "./checks/search.mjs";
import * as tables from "./checks/tables.mjs";
import * as text from "./checks/text.mjs";
import * as weight from "./checks/weight.mjs";
import {CHECKS as cycleChecks} from "./checks/cycle.mjs";
import {CHECKS as frameChecks} from "./checks/frame.mjs";
import {CHECKS as marketChecks} from "./checks/market.mjs";
import {CHECKS as methodChecks} from "./checks/method.mjs";
import {CHECKS as reviewChecks} from "./checks/review.mjs";
import {CHECKS as teamChecks} from "./checks/team.mjs";
import {launch} from "./browser.mjs";
import {previews} from "./preview.mjs";
import {proofs} from "./proofs.mjs";
import {runAll} from "./runner.mjs";
import {serve} from "./serve.mjs";
import {build, workshop} from "./sites.mjs";
import {told} from "./story.mjs";

const WORKERS = 2;
const ALL = ["example", "subpath", "nasty", "many", "empty", "tongues", "paper", "start-en", "start-ru", "start-pl", "start-fr"];
// Of the hostile one, links to parts that are not there are what their authors wrote.
const EVERY = [...ALL, "hostile"];
// Sites that differ in their content; the others differ in language or address alone.
const CONTENT = ["example", "nasty", "many", "empty", "start-ru"];

/** Name, sites, check. */
const CHECKS = [
  ["every page has language, title, one heading, viewport and noindex", EVERY, document.wellMade],
  ["a strict policy, and no inline style or script", EVERY, document.strict],
  ["no id stands twice, every id that is named exists", EVERY, document.ids],
  ["no broken link, picture or anchor", ALL, document.links],
  ["every page can be reached from the home page", EVERY, document.reachable],
  ["scripts and styles of a page are below 30 kB compressed, without search", EVERY, weight.scriptsAndStyles],
  ["no page is over a megabyte", EVERY, weight.pages],
  ["no message, error or request to another host", ALL, quiet.opened],
  ["nothing happens when everything is pressed and typed into", ["nasty", "example"], quiet.used],
  ["hostile words run nowhere and lead nowhere, whatever is touched", ["hostile"], hostile.touched],
  ["hostile files run nowhere when they are opened", ["hostile", "nasty"], hostile.files],
  ["old addresses lead on", ["example", "subpath"], quiet.redirects],
  ["an unknown address deep in the site gets a whole page", ["subpath"], quiet.unknown],
  ["axe finds nothing, light and dark, wide and narrow", ["example", "nasty", "many", "paper"], access.everyLook],
  ["axe finds nothing, wide and light, narrow and dark", ["empty", "tongues", "start-en", "start-ru", "start-pl", "start-fr"], access.twoLooks],
  ["everything fits into 1440, 390 and 320 px", ["example", "nasty", "many", "empty", "paper", "start-ru"], layout.fits(1440, 390, 320)],
  ["everything fits into 390 px", ["start-en", "start-pl", "start-fr"], layout.fits(390)],
  ["the same text without scripts", CONTENT, text.withoutScripts],
  ["the navigation can be reached on a phone without scripts", CONTENT, text.navigation],
  ["from a disk no message, the same text and styles, and links that work", CONTENT, text.fromDisk],
  ["paper gets the text and no navigation", ["example", "nasty", "many"], text.onPaper],
  ["the focus leads to the content and is always seen: 1440 px", ["example", "nasty", "many"], keyboard.focus(1440)],
  ["the focus leads to the content and is always seen: 390 px", ["example"], keyboard.focus(390)],
  ["the theme can be switched and is remembered", ["example"], keyboard.theme],
  ["a remembered theme is there before the first paint", ["example"], keyboard.noFlash],
  ["search finds all languages, by keyboard", ["example", "subpath"], search.dialog],
  ["search finds all languages, from a disk", ["example"], search.dialogFromDisk],
  ["all hits of a search have an address", ["example"], search.pageOfHits],
  ["the browser folds words as the index does", ["example"], search.folds],
  ["forms of one word have one stem", ["example"], search.stems],
  ["the ranking can be filtered and sorted", ["example"], tables.ranking],
  ["the board can be narrowed to whom it waits for", ["example"], tables.board],
  ["nothing moves when stillness is asked for", ["example", "many"], keyboard.stillness],
  ...cycleChecks,
  ...marketChecks,
  ...teamChecks,
  ...reviewChecks,
  ...methodChecks,
  ...frameChecks,
];

const words = process.argv.slice(2);
const browser = await launch();
const server = await serve();
let failed = [];
try {
  const dir = workshop();
  const wanted = (name) => words.every((word) => name.includes(word));
  const chosen = CHECKS.flatMap(([title, on, check]) => on.map((site) => ({name: `${site}: ${title}`, site, check}))).filter(({name}) => wanted(name));
  const sites = build(dir, server, [...new Set([...chosen.map(({site}) => site), "start-en"])]);
  const tests = chosen.map(({name, site, check}) => ({name, run: () => check({browser, site: sites[site]})}));
  tests.push(...proofs({browser, server, dir, site: sites["start-en"]}).filter(({name}) => wanted(name)));
  tests.push(...previews({browser, dir}).filter(({name}) => wanted(name)));
  const story = {name: "story: the launch that failed can be followed page by page", run: told({browser, dir})};
  tests.push(...[story].filter(({name}) => wanted(name)));
  if (!tests.length) throw new Error(`no test has a name with ${words.join(" ")}`);
  const result = await runAll(tests, WORKERS);
  failed = result.failed;
  console.log(`\n${result.passed} passed, ${failed.length} failed`);
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = failed.length ? 1 : 0;
