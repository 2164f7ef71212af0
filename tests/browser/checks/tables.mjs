// Filters and sorting: rows are narrowed and ordered, the address keeps the view, and the picture above the ranking shows
// the same choice.

import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

const ROWS = "[data-table] tbody tr:not(.cut):not([hidden])";
const titles = (page) => page.locator(`${ROWS} th a`).allTextContents();
const column = (page, at) => page.locator(`${ROWS} > :nth-child(${at})`).allTextContents();
const count = (page) => page.locator("[data-filter] output").textContent();
const descending = (values) => values.every((value, at) => !at || values[at - 1] >= value);

/** The ranking by words, by stage and by column. */
export const ranking = (env) =>
  visit(env, ["ranking.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const all = await titles(page);
    const heads = page.locator("[data-table] thead th");
    const score = 1 + (await heads.allTextContents()).indexOf("Score");

    await page.locator("[data-filter] input").fill("KSIEGOW");
    const found = await titles(page);
    if (found.join() !== "Eksport faktur do księgowości") tell(`the filter leaves ${found.join(", ")}`);
    if (await count(page) !== `1 of ${all.length}`) tell(`one row is shown, and the count says ${await count(page)}`);
    if (!page.url().endsWith("?q=KSIEGOW")) tell(`the address is ${page.url()}`);
    const bubbles = await page.locator("svg a[data-id]:visible").evaluateAll((list) => list.map((one) => one.matches(".dim")));
    if (bubbles.filter((dim) => !dim).length !== 1) tell("the picture shows more than the table");
    await page.locator("[data-filter] [type=reset]").click();
    await page.waitForFunction(() => !location.search);
    if ((await titles(page)).join() !== all.join()) tell("rows stay away when the filter is cleared");
    if (await page.locator("svg .dim").count()) tell("bubbles stay dim when the filter is cleared");

    const ease = score - 1;
    await heads.nth(ease - 1).locator("button").click();
    const values = (await column(page, ease)).map(Number);
    if (!descending(values)) tell(`sorted by ease it is ${values}`);
    if (await heads.nth(ease - 1).getAttribute("aria-sort") !== "descending") tell("a sorted column does not say so");
    if (await page.locator(".cut:visible").count()) tell("the cut-line stands in another order than the ranking's");
    await page.reload();
    if ((await column(page, ease)).map(Number).join() !== values.join()) tell("the order is lost on a reload");
    await heads.nth(ease - 1).locator("button").click();
    if (!descending((await column(page, ease)).map(Number).reverse())) tell("the second press does not turn the order");
    await heads.nth(ease - 1).locator("button").click();
    if ((await titles(page)).join() !== all.join()) tell("the third press does not give back the ranking");
    if (await page.locator(".cut").count() !== await page.locator(".cut:visible").count()) tell("the cut-line is lost");

    await page.locator("[data-filter] select[name=stage]").selectOption("Validation");
    const stages = await page.locator(`${ROWS} td.stage`).allTextContents();
    if (!stages.length || stages.some((stage) => stage.trim() !== "Validation")) tell(`one stage leaves ${stages}`);
    await page.reload();
    if ((await titles(page)).length !== stages.length) tell("the stage is lost on a reload");
  });

/** The board by who is waited for, from a disk, with the choice in the address. */
export const board = (env) =>
  visit(env, ["board.html"], {at: env.site.file, scheme: "file"}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const cards = page.locator(".card:not([hidden])");
    const all = await cards.count();
    await page.locator("[data-filter] select[name=waits]").selectOption({index: 2});
    const some = await cards.count();
    if (!some || some >= all) tell(`${some} of ${all} cards wait for one role`);
    if (await count(page) !== `${some} of ${all}`) tell(`${some} cards are shown, and the count says ${await count(page)}`);
    const met = await cards.evaluateAll((list) => list.filter((card) => ![...card.querySelectorAll(".ticks.h2 i")].some((tick) => !tick.matches(".on"))).length);
    if (met) tell(`${met} cards wait for nothing from this role`);
  });
