// What stands around every page: tables over several pages, keys, languages, a second theme.

import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

const ROWS = "[data-table] tbody tr:not(.cut)";
const titles = (page) => page.locator(`${ROWS} th a`).allTextContents();
const count = (page) => page.locator("[data-filter] output").textContent();
const scores = async (page) => (await page.locator(`${ROWS} td.score`).allTextContents()).map((text) => Number(text.replace(",", "")));

/** A filter typed on one page finds what stands on another, and the order is that of all pages; from a disk, with its address. */
const allPages = (env) =>
  visit(env, ["ranking.html", "initiatives/index.html"], {at: env.site.file, scheme: "file"}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const own = await titles(page);
    const all = Number(/of ([\d,]+)/.exec(await count(page))?.[1].replace(",", ""));
    if (own.length !== 200 || !(all > 200)) tell(`${own.length} rows are shown, and the count says ${await count(page)}`);
    const far = path === "ranking.html" ? await otherPage(env, "ranking-page-2.html") : await otherPage(env, "initiatives/page-3.html");
    const wanted = far.at(-1);
    const field = page.locator("[data-filter] input");
    await field.fill(wanted);
    await page.waitForFunction((wanted) => [...document.querySelectorAll("[data-table] tbody th a")].some((one) => one.textContent === wanted), wanted)
      .catch(() => tell(`"${wanted}" of another page is not found`));
    const link = page.locator(`${ROWS} th a`).first();
    if (!env.site.pages.some((one) => env.site.file(one) === new URL("", page.url()).href.split("?")[0])) tell("left the page");
    const target = await link.evaluate((one) => one.href);
    if (!env.site.pages.some((one) => env.site.file(one) === target)) tell(`a row of another page leads to ${target}`);
    if (await page.locator("nav.pager:visible").count()) tell("the pager stays while all pages are narrowed");
    await page.locator("[data-filter] [type=reset]").click();
    await page.waitForFunction(() => document.querySelectorAll("[data-table] tbody th a").length === 200);
    if ((await titles(page)).join() !== own.join()) tell("the rows of the page do not come back");
    // The lowest score of all stands on the last page.
    const head = page.locator("[data-table] thead th.num button").last();
    await head.click();
    await head.click();
    await page.waitForFunction(() => document.querySelector("[data-table] th[aria-sort=ascending]"));
    await page.waitForTimeout(300);
    const sorted = (await scores(page)).filter((score) => score > 0);
    if (sorted.some((score, at) => at && sorted[at - 1] > score)) tell(`sorted by score it is ${sorted.slice(0, 9)}…`);
    if ((await titles(page)).every((title) => own.includes(title))) tell("only this page was sorted");
    const more = page.locator(".scroll + .btn:visible");
    if (!/more$/.test(await more.textContent().catch(() => ""))) return tell("nothing says that there are more rows");
    await more.click();
    if ((await titles(page)).length <= 200) tell("the button for more shows no more");
    const before = await titles(page);
    await page.reload();
    await page.waitForFunction(() => document.querySelector("[data-table] th[aria-sort=ascending]"));
    await page.waitForFunction((first) => document.querySelector("[data-table] tbody th a").textContent === first, before[0])
      .catch(() => tell("the order is lost on a reload"));
    return undefined;
  });

/** The titles in a table of another page. */
async function otherPage(env, path) {
  const html = env.site.read(path).toString();
  const body = html.split(" data-table")[1].split("</tbody>")[0];
  return [...body.matchAll(/<th scope="row"[^>]*><a [^>]*>([^<]+)<\/a>/g)].map(([, title]) => title);
}

/** On a phone, where a table has no heads, a choice sorts it. */
const onPhone = (env) =>
  visit(env, ["ranking.html"], {viewport: {width: 390, height: 800}}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const order = page.locator(".order:visible");
    if (!(await order.count())) return tell("nothing sorts the table on a phone");
    await order.selectOption({label: "Score ↑"});
    const low = await scores(page);
    if (low.length < 2 || low.some((score, at) => at && low[at - 1] > score)) tell(`sorted from below it is ${low}`);
    if (!/sort=\d/.test(page.url())) tell(`the address is ${page.url()}`);
    return undefined;
  });

/** Several tables on one page: each is sorted by itself, and each keeps its order in the address. */
const twoTables = (env) =>
  visit(env, ["ranking.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    // No page of the example has two yet: the second one is a copy of the first.
    await page.route("**/ranking.html*", async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      const table = html.slice(html.indexOf("<table class=\"cards\" data-table>"), html.indexOf("</table>", html.indexOf("data-table")) + 8);
      await route.fulfill({response: answer, body: html.replace("</main>", `<div id="second">${table}</div></main>`)});
    });
    await page.reload();
    const second = page.locator("#second tbody th a");
    const [before, first] = [await second.allTextContents(), (await titles(page)).slice(0, await second.count())];
    await page.locator("#second thead th").nth(1).locator("button").click();
    if ((await second.allTextContents()).join() === before.join()) tell("the second table is not sorted");
    if ((await titles(page)).slice(0, first.length).join() !== first.join()) tell("the first table is sorted with the second");
    if (!/\?2-sort=2$/.test(page.url())) tell(`the address is ${page.url()}`);
    const sorted = await second.allTextContents();
    await page.reload();
    if ((await second.allTextContents()).join() !== sorted.join()) tell("the order is lost on a reload");
  });

/** Keys lead to pages and through lists, and tell of themselves; arrows are left alone. */
const keys = (env) =>
  visit(env, ["index.html"], {at: env.site.file, scheme: "file"}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    for (const [key, target] of [["r", "ranking.html"], ["b", "board.html"], ["h", "index.html"]]) {
      await page.keyboard.press("g");
      await page.keyboard.press(key);
      await page.waitForURL((url) => url.href === env.site.file(target), {timeout: 4000}).catch(() => tell(`g ${key} leads to ${page.url()}`));
    }
    await page.goto(env.site.file("initiatives/index.html"));
    const at = () => page.evaluate(() => [...document.querySelectorAll("main tbody th a")].indexOf(document.activeElement));
    for (const [key, expected] of [["j", 0], ["j", 1], ["j", 2], ["k", 1]]) {
      await page.keyboard.press(key);
      if (await at() !== expected) tell(`${key} leads to row ${await at()} and not ${expected}`);
    }
    const here = page.url();
    for (const key of ["ArrowLeft", "ArrowRight"]) await page.keyboard.press(key);
    if (page.url() !== here || await at() !== 1) tell("arrows lead away");
    await page.keyboard.press("?");
    const help = page.locator("dialog.help");
    await help.waitFor({timeout: 4000}).catch(() => tell("? tells nothing"));
    const said = await help.textContent();
    for (const words of ["Keyboard shortcuts", "g r", "Ranking", "j k", "/"]) if (!said.replace(/gr/g, "g r").replace(/jk/g, "j k").includes(words)) tell(`the help does not say ${words}: ${said}`);
    await page.keyboard.press("Escape");
    if (await page.locator("dialog[open]").count()) tell("Escape leaves the help open");
    // Letters in a field are letters.
    await page.locator("[data-filter] input").fill("");
    await page.locator("[data-filter] input").press("g");
    await page.locator("[data-filter] input").press("r");
    if (page.url().split("?")[0] !== here || await page.locator("[data-filter] input").inputValue() !== "gr") tell("letters in a field lead away");
  });

/** The switch leads to the same page in the other language and back; search finds the same, in its words. */
const languages = (env) =>
  visit(env, ["index.html", "initiatives/self-serve-trial.html"], {at: env.site.file, scheme: "file"}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const lang = () => page.evaluate(() => document.documentElement.lang);
    const to = async (name, target) => {
      await page.locator("[popovertarget=languages]").click();
      await page.locator("#languages a", {hasText: name}).click();
      await page.waitForURL((url) => url.href === env.site.file(target), {timeout: 4000}).catch(() => tell(`${name} leads to ${page.url()}`));
    };
    await to("Русский", `ru/${path}`);
    if (await lang() !== "ru") tell(`the Russian page says lang=${await lang()}`);
    if (!/Рейтинг/.test(await page.locator("nav.side").textContent())) tell("the navigation is not in Russian");
    await page.keyboard.press("Control+k");
    await page.locator("dialog input").fill("returns-portal");
    const first = page.locator("dialog .hits a").first();
    await first.waitFor({timeout: 4000}).catch(() => tell("the search finds nothing in Russian"));
    if (await first.evaluate((one) => one.href) !== env.site.file("ru/initiatives/returns-portal.html")) tell(`a hit leads to ${await first.evaluate((one) => one.href)}`);
    if (!/Инициатива/.test(await first.textContent())) tell("a hit is not described in Russian");
    if (await first.locator("[dir]").getAttribute("lang") !== "en") tell("a title in English does not say so on a Russian page");
    await page.keyboard.press("Escape");
    await to("English", path);
    if (await lang() !== "en") tell(`the English page says lang=${await lang()}`);
  });

/** The second theme looks different and shows the same words. */
const looks = (env) =>
  visit(env, ["index.html", "ranking.html"], {colorScheme: "light"}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const look = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector("h1")).fontFamily]);
    if (look[0] !== "rgb(246, 240, 228)") tell(`the background is ${look[0]}`);
    if (!/serif/i.test(look[1]) || /sans/i.test(look[1])) tell(`the headings are set in ${look[1]}`);
    if (await page.locator("nav.side svg").count()) tell("its own navigation is not used");
  });

/** A page that reads from right to left fits as well, and its navigation stands on the right. */
const fromTheRight = (env) =>
  visit(env, env.site.sample, {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    await page.evaluate(() => { document.documentElement.dir = "rtl"; });
    for (const width of [1440, 360]) {
      await page.setViewportSize({width, height: 800});
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) tell(`from right to left it is ${wide} px wider than ${width} px`);
    }
    await page.setViewportSize({width: 1440, height: 800});
    const [nav, main] = await page.evaluate(() => ["nav.side", "main"].map((one) => document.querySelector(one).getBoundingClientRect().left));
    if (nav < main) tell("from right to left the navigation stays on the left");
  });

/** Those who ask for more contrast get it; long texts have their contents also where there is no room beside them. */
const contrast = (env) =>
  visit(env, ["index.html"], {contrast: "more", colorScheme: "light"}, async (page, watch, path) => {
    const [muted, text] = await page.evaluate(() => [".head p", "h1"].map((one) => getComputedStyle(document.querySelector(one)).color));
    if (muted !== text) watch.problems.push(problem(path, `with more contrast text beside the point is ${muted}, not ${text}`));
  });

/** The contents beside a text mark what is being read: nothing above the first heading, the last one at the end. */
const contents = (env) =>
  visit(env, ["handbook/launches.html"], {}, async (page, watch, path) => {
    await page.setViewportSize({width: 1440, height: 500});
    const marked = () => page.locator(".toc [aria-current]").allTextContents();
    const all = await page.locator(".toc a").allTextContents();
    if (all.length < 3) watch.problems.push(problem(path, `the contents name ${all.length} parts only`));
    for (const wanted of all.slice(1)) {
      await page.locator(".prose :is(h2, h3, h4)", {hasText: wanted}).first().evaluate((head) => scrollTo({top: head.getBoundingClientRect().top + scrollY - 100, behavior: "instant"}));
      const end = await page.evaluate(() => scrollY + innerHeight > document.documentElement.scrollHeight - 2);
      const right = end ? all.at(-1) : wanted;
      // The mark follows the scrolling a moment later; until then it is the one before.
      await page.waitForFunction((words) => [...document.querySelectorAll(".toc [aria-current]")].map((one) => one.textContent).join() === words, right, {timeout: 3000}).catch(() => {});
      const seen = await marked();
      if (seen.join() !== right) watch.problems.push(problem(path, `at "${wanted}" the contents mark "${seen}", not "${right}"`));
    }
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(100);
    if ((await marked()).includes(all.at(-1))) watch.problems.push(problem(path, "at the top the contents mark the last part"));
  });

export const CHECKS = [
  ["the contents mark what is being read", ["example"], contents],
  ["everything fits from right to left", ["example", "nasty"], fromTheRight],
  ["more contrast is given to those who ask for it", ["example"], contrast],
  ["a filter and an order reach all pages of a table", ["many"], allPages],
  ["a table is sorted on a phone", ["example"], onPhone],
  ["two tables on one page do not disturb each other", ["example"], twoTables],
  ["keys lead to pages and through lists", ["example"], keys],
  ["the language switch leads to the same page", ["tongues"], languages],
  ["the second theme is another look", ["paper"], looks],
];
