// The views of the team and what each is for: turns, news, blockers, decisions, actions.

import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

/** Somebody says once who they are, finds themselves on top from then on, and can take it back. From a server and from a disk. */
const remembered = (options) => (env) =>
  visit(env, ["inbox.html"], options(env), async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const you = page.locator("[data-you]");
    if (await you.isVisible()) tell("somebody is remembered before anybody said so");
    const line = page.locator("[data-person]").first();
    const name = (await line.locator("a").textContent()).trim();
    await line.locator("a").click();
    const button = page.locator("[data-me]");
    await button.waitFor();
    const claim = await button.textContent();
    await button.focus();
    await page.keyboard.press("Enter");
    if (await button.textContent() === claim) tell("the button says the same when it was pressed");
    await page.locator(".crumbs a").nth(1).click();
    await page.waitForURL(/inbox\.html$/);
    if (!await you.isVisible()) tell("nobody is remembered");
    const link = you.locator("a");
    if ((await link.textContent()).trim() !== name) tell(`${await link.textContent()} is remembered instead of ${name}`);
    await link.click();
    await page.waitForURL(/people/);
    if ((await page.locator("h1").textContent()).trim() !== name) tell("the line leads to somebody else");
    await page.locator("[data-me]").click();
    if (await page.locator("[data-me]").textContent() !== claim) tell("it cannot be taken back");
    await page.goto(options(env).at?.(path) ?? env.site.http(path));
    if (await you.isVisible()) tell("somebody is remembered who took it back");
  });

/** Without scripts the list of people leads to the work of each, and no dead button stands there. */
const withoutScripts = (env) =>
  visit(env, ["inbox.html"], {javaScriptEnabled: false}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    if (await page.locator("[data-you]").isVisible()) tell("an empty place for oneself is shown");
    const people = await page.locator("[data-person] a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    if (people.length < 10) tell(`the list has ${people.length} people`);
    await page.locator("[data-person] a").first().click();
    await page.waitForURL(/people/);
    if (!await page.locator(".owed li").count()) tell("the page of a person shows no work");
    if (await page.locator("[data-me]").isVisible()) tell("a button is shown that cannot work");
    const late = await page.locator(".owed .x time").evaluateAll((times) => times.map((time) => time.dateTime));
    if (late.join() !== [...late].sort().join()) tell(`days are out of order: ${late}`);
  });

/** The stream is narrowed to demos by links, and what is blocked is said with a word beside its shape and colour. */
const stream = (env) =>
  visit(env, ["updates/index.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const sorts = () => page.locator(".news > header .tag:first-of-type").allTextContents();
    const all = await sorts();
    if (new Set(all).size < 3) tell(`the stream shows only ${[...new Set(all)]}`);
    const days = await page.locator(".news > header time").evaluateAll((times) => times.map((time) => time.dateTime));
    if (days.join() !== [...days].sort().reverse().join()) tell(`the newest does not come first: ${days}`);
    for (const shape of await page.locator(".news .tag [aria-hidden]").allTextContents()) {
      if (!/[●▲■]/.test(shape)) tell(`health has no shape: ${shape}`);
    }
    await page.locator("nav.end a").last().click();
    await page.waitForURL(/page-demo\.html$/);
    const demos = await sorts();
    if (!demos.length || demos.some((sort) => sort !== "Demo")) tell(`the demos are ${demos}`);
    if (await page.locator("nav.end a[aria-current]").textContent() !== "Demo") tell("the chosen sort is not marked");
    const headings = await page.locator(".news h4").allTextContents();
    for (const part of ["Shown", "Questions", "Next sprint"]) {
      if (!headings.some((heading) => heading.includes(part))) tell(`demos do not tell: ${part}`);
    }
  });

/** What was replaced is folded, opens by keyboard, and is there on paper as a line. */
const folded = (env) =>
  visit(env, ["decisions/index.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const inside = page.locator(".folded article").first();
    if (await inside.isVisible()) tell("a replaced decision is not folded");
    await page.locator(".folded summary").focus();
    await page.keyboard.press("Enter");
    if (!await inside.isVisible()) tell("it does not open by keyboard");
    if (!await page.locator(".options .chosen .tag").count()) tell("what was chosen is told by colour alone");
  });

/** Name, sites, check. */
export const CHECKS = [
  ["my work remembers who somebody is", ["example", "subpath"], remembered(() => ({}))],
  ["my work remembers who somebody is, from a disk", ["example"], remembered((env) => ({at: env.site.file, scheme: "file"}))],
  ["my work serves without scripts", ["example"], withoutScripts],
  ["news are a stream by week and by sort", ["example"], stream],
  ["decisions that were replaced are folded", ["example"], folded],
];
