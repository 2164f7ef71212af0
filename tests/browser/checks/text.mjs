// The text of a page is the same with scripts and without, from a server and from a disk, on paper and on the screen.
// What a script adds beside the text are controls; they must be hidden where no script runs.

import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

/** Runs in the browser: the visible words of the content, without controls. Ages of days are compared by their date. */
function words() {
  const main = document.querySelector("main");
  // The name of a column is a control only where it can be pressed.
  const CONTROLS = "button:not(thead button), input, select, textarea, label, form, dialog, output, noscript, script, [role=search], [role=status], [aria-live]";
  const found = [];
  const times = new Set();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (parent.closest(CONTROLS) || !parent.checkVisibility({visibilityProperty: true})) continue;
    const time = parent.closest("time[datetime]");
    if (time && !times.has(time)) found.push(time.dateTime);
    if (time) times.add(time);
    else found.push(...node.data.split(/\s+/).filter(Boolean));
  }
  return found;
}

/** Runs in the browser: controls that are seen and do nothing without a script. */
function dead() {
  const controls = document.querySelectorAll("button, input, select, textarea, [role=button], [role=tab], [contenteditable]");
  return [...controls]
    .filter((control) => control.checkVisibility({visibilityProperty: true}))
    .filter((control) => !control.hasAttribute("popovertarget") && !control.hasAttribute("commandfor") && !control.disabled)
    .map((control) => control.outerHTML.slice(0, 120));
}

/** The first place where two lists of words part. */
export function parting(expected, actual) {
  const at = expected.findIndex((word, index) => word !== actual[index]);
  if (at < 0 && expected.length === actual.length) return null;
  const from = at < 0 ? expected.length : at;
  const near = (list) => list.slice(Math.max(0, from - 3), from + 6).join(" ");
  return `"… ${near(expected)} …" against "… ${near(actual)} …"`;
}

/** Runs in the browser: what the style sheet does to the parts of every page. */
function looks() {
  return ["body", "h1", "main", "nav", "main a"].map((selector) => {
    const element = document.querySelector(selector);
    const {color, backgroundColor, fontSize, display} = element ? getComputedStyle(element) : {};
    return [selector, color, backgroundColor, fontSize, display].join(" ");
  });
}

const WIDTHS = [1440, 390];
const gathered = new WeakMap();

/** What every page shows when it is served and scripts run, read once a site: path to `{looks, 1440: words, 390: words}`. */
function gather(env) {
  const read = async () => {
    const found = new Map();
    await visit(env, env.site.sample, {}, async (page, watch, path) => {
      watch.report = false;
      const seen = {looks: await page.evaluate(looks)};
      for (const width of WIDTHS) {
        await page.setViewportSize({width, height: 900});
        seen[width] = await page.evaluate(words);
      }
      await page.setViewportSize({width: WIDTHS[0], height: 900});
      found.set(path, seen);
    });
    return found;
  };
  if (!gathered.has(env.site)) gathered.set(env.site, read());
  return gathered.get(env.site);
}

/** The same text without scripts, wide and narrow, and no control that needs one. */
export async function withoutScripts(env) {
  const scripted = await gather(env);
  return visit(env, env.site.sample, {javaScriptEnabled: false}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    for (const width of WIDTHS) {
      await page.setViewportSize({width, height: 900});
      const plain = await page.evaluate(words);
      const differs = parting(scripted.get(path)[width], plain);
      if (plain.length === 0) tell("has no text without scripts");
      if (differs) tell(`at ${width} px the text with scripts is not the text without: ${differs}`);
      for (const control of await page.evaluate(dead)) tell(`without scripts this does nothing: ${control}`);
    }
    await page.setViewportSize({width: WIDTHS[0], height: 900});
  });
}

/** From a disk: no message, the same text, the same styles; and links that work. */
export async function fromDisk(env) {
  const served = await gather(env);
  return visit(env, env.site.sample, {at: env.site.file, scheme: "file"}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const differs = parting(served.get(path)[WIDTHS[0]], await page.evaluate(words));
    if (differs) tell(`the text from a disk differs: ${differs}`);
    const styles = parting(served.get(path).looks, await page.evaluate(looks));
    if (styles) tell(`the styles from a disk differ: ${styles}`);
    // Any link of the frame leads to another page of the site.
    const link = page.locator("nav a[href]:not([aria-current]):not([href^='#'])").first();
    if (env.site.sample.indexOf(path) > 5 || !(await link.count()) || !(await link.isVisible())) return;
    const target = await link.evaluate((a) => a.href);
    await link.click();
    await page.waitForURL((url) => url.href === target, {timeout: 5000}).catch(() => tell(`the link to ${target} does not work from a disk`));
  });
}

/** On a phone without scripts every entry of the navigation can be reached, and one of them is followed. */
export const navigation = (env) =>
  visit(env, env.site.sample.slice(0, 4), {viewport: {width: 390, height: 800}, javaScriptEnabled: false}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const seen = () => page.$$eval("nav a[href]", (links) => links.filter((link) => link.checkVisibility({visibilityProperty: true})).map((link) => link.href));
    const all = new Set(await page.$$eval("body > nav a[href], .frame > nav a[href], header nav a[href]", (links) => links.map((link) => link.href)));
    const opener = page.locator("[popovertarget]:visible, nav summary:visible, header summary:visible").first();
    if (all.size === 0) return tell("has no navigation");
    let reached = new Set(await seen());
    if (await opener.count()) {
      await opener.click();
      reached = new Set([...reached, ...await seen()]);
    }
    const lost = [...all].filter((href) => !reached.has(href));
    if (lost.length) return tell(`the navigation cannot be reached on a phone: ${lost.slice(0, 3).join(" ")} (${lost.length} links)`);
    const target = [...all].find((href) => href !== page.url());
    await page.locator(`nav a[href]:visible`).evaluateAll((links, target) => links.find((link) => link.href === target)?.click(), target);
    await page.waitForURL((url) => url.href === target, {timeout: 5000}).catch(() => tell(`${target} cannot be opened`));
    return undefined;
  });

/** On paper: no navigation, no buttons, all the text, dark letters also for readers who like it dark. */
export async function onPaper(env) {
  const {browser, site} = env;
  const screen = await gather(env);
  const problems = await visit(env, site.sample, {colorScheme: "dark"}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    await page.evaluate(() => { document.documentElement.dataset.theme = "dark"; });
    await page.emulateMedia({media: "print", colorScheme: "dark"});
    const seen = await page.evaluate(() => {
      const shown = [...document.querySelectorAll("nav, header button, nav button, input, [data-theme-toggle]")]
        .filter((element) => !element.closest("main") && element.checkVisibility());
      // Markup parts words too: "of 3" and "Next page" touch without a space between.
      const inside = [...document.querySelectorAll("main nav, main nav *")]
        .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
        .flatMap((node) => node.data.split(/\s+/)).filter(Boolean);
      const light = (color) => { const [r, g, b] = color.match(/\d+(\.\d+)?/g).map(Number); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
      return {
        shown: shown.map((element) => element.outerHTML.slice(0, 80)),
        inside,
        h1: document.querySelector("h1")?.checkVisibility() ?? false,
        ink: light(getComputedStyle(document.querySelector("h1") ?? document.body).color),
      };
    });
    for (const html of seen.shown) tell(`is printed: ${html}`);
    if (!seen.h1) tell("its title is not printed");
    if (seen.ink > 110) tell("is printed in light ink");
    // Ways to other pages (crumbs, contents, pagers) may stay behind; every other word is printed.
    const printed = count(await page.evaluate(words));
    const spared = count(seen.inside);
    const lost = [];
    for (const [word, n] of count(screen.get(path)[WIDTHS[0]])) {
      if ((printed.get(word) ?? 0) + (spared.get(word) ?? 0) < n) lost.push(word);
    }
    const links = new Set(await page.$$eval("main a, main summary", (all) => all.filter((a) => !a.checkVisibility()).flatMap((a) => a.textContent.trim().split(/\s+/))));
    const text = lost.filter((word) => !links.has(word));
    if (text.length) tell(`is not printed: ${text.slice(0, 8).join(" ")}`);
  });
  const context = await browser.newContext({colorScheme: "dark"});
  try {
    const page = await context.newPage();
    await page.goto(site.http(site.sample[0]));
    const pdf = await page.pdf({format: "A4"});
    if (pdf.subarray(0, 5).toString() !== "%PDF-") problems.push(problem(site.sample[0], "cannot be printed"));
  } finally {
    await context.close();
  }
  return problems;
}

function count(list) {
  const counted = new Map();
  for (const word of list) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}
