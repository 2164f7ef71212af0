// The views of an area and what each is for: offers, messages, launches, requests, insights.

import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

const ROWS = "[data-table] tbody tr:not([hidden])";
const titles = (page) => page.locator(`${ROWS} th > a`).allTextContents();
const cells = (page, at) => page.locator(`${ROWS} > :nth-child(${at})`).evaluateAll((all) => all.map((cell) => Number(cell.dataset.v)));
const falling = (values) => values.every((value, at) => !at || values[at - 1] >= value);

/** Whoever waits stands on top; a word and a column narrow and order what was asked, and a reload keeps both. */
const requests = (env) =>
  visit(env, ["requests.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const all = await titles(page);
    const waiting = await page.locator(`${ROWS} td:last-child > .tag`).allTextContents();
    const first = waiting.findIndex((words) => !words.includes("·"));
    if (first < 1 || waiting.slice(first).some((words) => words.includes("·"))) tell(`who waits is not on top: ${waiting}`);
    if (!falling((await cells(page, 6)).slice(0, first))) tell("who waits longest is not first");
    await page.locator("[data-filter] input").fill("warehouse system");
    if ((await titles(page)).join() !== "Stock levels in step with the warehouse") tell(`the reason of a no finds ${await titles(page)}`);
    await page.reload();
    if ((await titles(page)).length !== 1) tell("the filter is lost on a reload");
    await page.locator("[data-filter] [type=reset]").click();
    await page.locator("[data-table] thead th").nth(3).locator("button").click();
    const days = await page.locator(`${ROWS} td:nth-child(4) time`).evaluateAll((list) => list.map((one) => one.dateTime));
    if (days.length < 5 || days.join() !== [...days].sort().join()) tell(`sorted by day it is ${days}`);
    if (!page.url().includes("sort=4")) tell(`the address is ${page.url()}`);
    if ((await titles(page)).length !== all.length) tell("rows stay away when the filter is cleared");
  });

/** A card is one key away, and paper gets every card and no buttons. */
const sales = (env) =>
  visit(env, ["sales.html"], {at: env.site.file, scheme: "file", reducedMotion: "reduce"}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const link = page.locator(".jump a", {hasText: "TezLabel"});
    await link.focus();
    await page.keyboard.press("Enter");
    const card = page.locator(".battle", {has: page.locator("h3", {hasText: "TezLabel"})});
    await page.waitForTimeout(60);
    const top = await card.locator("h3").evaluate((head) => head.getBoundingClientRect().top);
    if (top < 0 || top > 500) tell(`the card stands at ${top} px after its link was followed`);
    if (!(await card.locator("h4").allTextContents()).includes("We lose when")) tell("the card does not say when we lose");
    const pillars = await page.locator(".pillars > li").count();
    if (pillars < 4) tell(`${pillars} pillars stand`);
    await page.emulateMedia({media: "print"});
    if (await page.locator(".jump").isVisible()) tell("buttons are printed");
    const cards = page.locator(".battle");
    for (let at = 0; at < (await cards.count()); at += 1) if (!(await cards.nth(at).isVisible())) tell(`card ${at} is not printed`);
  });

/** A launch says without scripts, on a phone, whether it goes; the list can be narrowed to one owner. */
const launches = async (env) => {
  const quiet = await visit(env, ["launches/trial-without-a-card.html"], {javaScriptEnabled: false, viewport: {width: 390, height: 800}}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const seen = async (id, words) => {
      const text = await page.locator(`section[aria-labelledby=${id}]`).innerText();
      for (const word of words) if (!text.includes(word)) tell(`${id} does not say ${word}: ${text}`);
    };
    await seen("go", ["Not yet", "Support: not ready, due on 24 September 2026", "Nadia Haddad", "On hold until 29 September 2026"]);
    await seen("may", ["Say nothing yet", "25 September 2026", "29 September 2026"]);
    await seen("areas", ["Product", "Legal", "Jan Kubiak"]);
    const days = await page.locator("section[aria-labelledby=sheet] time").evaluateAll((list) => list.map((one) => one.dateTime));
    if (days.length < 8 || days.join() !== [...days].sort().join()) tell(`the days of the run sheet are ${days}`);
  });
  const list = await visit(env, ["launches/index.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const all = await page.locator(ROWS).count();
    await page.locator("[data-filter] select[name=owner]").selectOption({label: "PM: Anna Kowalska"});
    const left = await page.locator(`${ROWS} th > a`).allTextContents();
    if (left.join() !== "Trial without a card") tell(`of ${all} launches Anna's turn leaves ${left}`);
    const months = await page.locator(".months h3").allTextContents();
    if (!months.includes("September 2026")) tell(`the calendar has ${months}`);
  });
  return [...quiet, ...list];
};

/** What customers said is found by a word of theirs, in their language. */
const insights = (env) =>
  visit(env, ["insights/index.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    await page.locator("[data-filter] input").fill("наложки");
    const found = await titles(page);
    if (found.join() !== "Нет наложенного платежа — нечем отправлять") tell(`a word of the customer finds ${found}`);
    if ((await page.locator(`${ROWS} blockquote`).getAttribute("lang")) !== "ru") tell("the quote does not say its language");
  });

/** Name, sites, check. */
export const CHECKS = [
  ["requests: who waits is on top, and all can be narrowed and sorted", ["example"], requests],
  ["sales: a card is one key away, and paper gets all of them", ["example"], sales],
  ["launches: go or not yet without scripts, and whose turn it is", ["example"], launches],
  ["insights: found by what was said", ["example"], insights],
];
