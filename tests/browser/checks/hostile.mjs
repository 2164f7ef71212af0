// A site made of hostile words and files: nothing of it runs, asks anybody or leads away, whatever is done to it.
// Pages are opened and everything on them touched, by the events that attributes and scripts listen to; every other file is
// opened by its own address, as somebody does who follows a link to it.

import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

/** Each sort of page, touched all over. */
export const touched = (env) => visit(env, env.site.sample, {reducedMotion: "reduce"}, async (page, watch, path) => {
  const strange = await page.evaluate(touch);
  for (const address of strange) watch.problems.push(problem(path, `leads to ${address}`));
  await ran(page, watch, path);
});

/** Runs in the browser. Links to other pages are not followed, since those are looked at themselves; all others are. */
async function touch() {
  const EVENTS = ["mouseover", "pointerenter", "focus", "blur", "toggle", "load", "error", "begin", "input", "keydown", "animationstart", "auxclick"];
  const strange = new Set();
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a");
    const href = link?.getAttribute("href") ?? link?.getAttribute("xlink:href");
    if (!href) return;
    const known = URL.canParse(href, document.baseURI) && ["http:", "https:", "mailto:", "file:"].includes(new URL(href, document.baseURI).protocol);
    if (!known) strange.add(href.slice(0, 120));
    else if (!href.startsWith("#")) event.preventDefault();
  }, true);
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const element of document.querySelectorAll("*")) {
    for (const name of EVENTS) element.dispatchEvent(new Event(name, {bubbles: false, cancelable: true}));
  }
  for (const element of document.querySelectorAll("a, area, button, summary, input, label, [role=button], svg a")) {
    element.dispatchEvent(new MouseEvent("mouseover", {bubbles: true}));
    element.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  }
  await new Promise((done) => setTimeout(done, 20));
  return [...strange];
}

/** Everything that is no page, opened as one: over HTTP as from a disk. */
export async function files(env) {
  const others = env.site.files.filter((file) => /\.(svg|txt|xml|xhtml|htm)$/i.test(file));
  const own = env.site.pages.filter((page) => /^<!doctype html>/i.test(env.site.read(page).toString()) && !/content-security-policy/i.test(env.site.read(page).toString()));
  const use = async (page, watch, path) => {
    await page.waitForTimeout(20);
    await ran(page, watch, path);
  };
  const opened = [...others, ...own];
  return [
    ...await visit(env, opened, {}, use),
    ...await visit(env, opened, {at: env.site.file, scheme: "file"}, use),
  ];
}

async function ran(page, watch, path) {
  const has = await page.evaluate(() => window.__pwned !== undefined).catch(() => false);
  if (has) watch.problems.push(problem(path, "hostile text ran as code"));
}
