// The views of an area and what each is for: process, glossary, health, feeds.

import {visit} from "../browser.mjs";
import {problem} from "../runner.mjs";

const check = (paths, options, use) => (env) =>
  visit(env, paths, options, (page, watch, path) => use(page, (text) => watch.problems.push(problem(path, text)), env));

/** From a gate on a document's page to what it asks, and from a number of tasks to the tasks. */
const gates = check(["initiatives/self-serve-trial.html"], {}, async (page, tell) => {
  await page.locator("#gate a").click();
  if (!/process\.html#gate-\d$/.test(page.url())) return tell(`the gate leads to ${page.url()}`);
  const top = await page.locator(new URL(page.url()).hash).evaluate((heading) => heading.getBoundingClientRect().top);
  const header = await page.locator(".top").evaluate((bar) => bar.getBoundingClientRect().bottom);
  if (top < header) tell("the gate lies below the bar at the top");
  const cell = page.locator("#tasks ~ *, section:has(#tasks) td a").first();
  const count = Number(await cell.textContent());
  const target = (await cell.getAttribute("href")).slice(1);
  const tasks = await page.locator(`[id="${target}"] li`).count();
  if (tasks !== count) tell(`${count} tasks are promised, ${tasks} stand there`);
  for (const row of await page.locator("table.raci tbody tr:not(.group)").all()) {
    const letters = (await row.locator("td").allTextContents()).join("");
    if (letters.split("A").length !== 2) tell(`${await row.locator("th").textContent()} has not exactly one A`);
  }
});

/** The first mention of a term leads to its meaning; by keyboard too. */
const terms = check(["initiatives/self-serve-trial.html"], {}, async (page, tell) => {
  const links = page.locator("article a.term");
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  if (!hrefs.length) return tell("no term is linked");
  if (new Set(hrefs).size !== hrefs.length) tell("a term is linked twice");
  if (!(await links.first().getAttribute("title"))) tell("a term has no meaning");
  if (await page.locator("article :is(h2, h3, code, a a).term, article :is(h1, h2, h3, h4, pre, code) .term").count()) tell("a term is linked in a heading or in code");
  await links.first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/glossary\//);
  if (!(await page.locator("h1").textContent())) tell("the term has no page");
});

/** Letters lead to their terms, from a disk and without scripts. */
const glossary = (env) =>
  check(["glossary/index.html"], {at: env.site.file, scheme: "file", javaScriptEnabled: false}, async (page, tell) => {
    const letters = page.locator(".jump a[href^='#letter']");
    for (const letter of await letters.all()) {
      const id = (await letter.getAttribute("href")).slice(1);
      if (await page.locator(`#${id}`).textContent() !== await letter.textContent()) tell(`${id} is another letter`);
    }
    const first = await page.locator(".terms .t").allTextContents();
    if (first.join() !== [...first].sort((a, b) => a.localeCompare(b, "en")).join()) tell(`the terms are not sorted: ${first}`);
    if (!(await page.locator("section:has(#avoided) tbody tr").count())) tell("no word to avoid is found in the example");
  })(env);

/** A document's source is copied whole, over the web and from a disk. */
const copies = (at, scheme) => (env) =>
  check(["handbook/the-cycle.html"], {at: scheme === "file" ? env.site.file : env.site.http, scheme}, async (page, tell) => {
    await page.evaluate(() => {
      window.copied = "";
      document.addEventListener("copy", () => (window.copied = getSelection().toString() || document.activeElement.value));
      // What a browser without permission does.
      Object.defineProperty(navigator, "clipboard", {value: {writeText: () => Promise.reject(new Error("no"))}});
    });
    const button = page.locator("[data-copy]");
    await button.click();
    await page.waitForFunction(() => document.querySelector("[data-copy] span").textContent === "Copied");
    const copied = await page.evaluate(() => window.copied);
    if (!copied.startsWith("---\ntitle: The cycle on one page\n---\n")) tell(`copied: ${copied.slice(0, 80)}`);
    if (!copied.includes("<!-- tandem:table kind=initiative")) tell("the comments are lost");
    if (await page.evaluate(() => document.activeElement.matches("[data-copy]")) === false) tell("the focus is lost");
  })(env);

/** Without scripts there is no button that does nothing, and the neighbours are links. */
const neighbours = check(["handbook/the-cycle.html"], {javaScriptEnabled: false}, async (page, tell) => {
  if (await page.locator("[data-copy]:visible").count()) tell("a button that needs scripts is shown without them");
  const table = page.locator("article .live");
  if (!(await table.locator("tbody tr").count())) tell("the live table is empty");
  await page.locator("a[rel=next]").click();
  const title = await page.locator("h1").textContent();
  await page.locator("a[rel=prev]").click();
  if (await page.locator("h1").textContent() !== "The cycle on one page") tell(`behind ${title} does not stand what led there`);
});

/** Every file that the page of exports names is there, and readable for those whom it is for. */
const exported = check(["exports.html"], {}, async (page, tell, {site}) => {
  const hrefs = await page.locator("main a[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  const files = hrefs.filter((href) => /\.(json|csv|ics|xml)$/.test(href));
  if (!files.some((file) => file.endsWith(".ics"))) tell("there is no calendar");
  if (!files.some((file) => file.startsWith("feeds/stage-"))) tell("no stage can be followed");
  const data = site.files.filter((file) => /^(data\/.*\.(json|csv)|feeds\/.*)$/.test(file));
  for (const file of data.filter((file) => !files.includes(file))) tell(`${file} is not named`);
  for (const file of files) {
    const text = site.read(decodeURIComponent(file)).toString("utf8");
    if (file.endsWith(".json")) JSON.parse(text);
    if (file.endsWith(".xml")) {
      const broken = await page.evaluate((xml) => {
        const feed = new DOMParser().parseFromString(xml, "application/xml");
        const ids = [...feed.querySelectorAll("entry > id")].map((id) => id.textContent);
        const bare = [...feed.querySelectorAll("entry")].some((entry) => !["title", "id", "updated", "link"].every((name) => entry.querySelector(name)));
        return feed.querySelector("parsererror")?.textContent ?? (new Set(ids).size < ids.length || bare ? "an id twice, or an entry without one" : "");
      }, text);
      if (broken) tell(`${file}: ${broken}`);
    }
    if (file.endsWith(".ics") && text.split("\r\n").some((line) => Buffer.byteLength(line) > 75)) tell(`${file} has lines that are too long`);
    if (file.endsWith(".csv") && /(^|\n)[=+@]/.test(text.replace(/^\ufeff/, ""))) tell(`${file} has a cell that would be run`);
  }
});

/** On paper the method is whole, and what only a screen needs is gone. */
const paper = check(["process.html", "health.html"], {}, async (page, tell) => {
  await page.emulateMedia({media: "print"});
  if (await page.locator(".side:visible, .tabs:visible").count()) tell("the navigation is printed");
  if (!(await page.locator("main h2:visible").count())) tell("the page is empty on paper");
});

/** Name, sites, check. */
export const CHECKS = [
  ["a gate leads to what it asks, tasks are where they are counted, each row has one A", ["example", "subpath"], gates],
  ["terms in a text lead to their meaning, once", ["example"], terms],
  ["the glossary is sorted and needs no script", ["example"], glossary],
  ["a document is copied as markdown", ["example"], copies("http", "http")],
  ["a document is copied as markdown, from a disk", ["example"], copies("file", "file")],
  ["the handbook is leafed through without scripts", ["example"], neighbours],
  ["every export is named and can be read", ["subpath"], exported],
  ["the method can be printed", ["example"], paper],
];
