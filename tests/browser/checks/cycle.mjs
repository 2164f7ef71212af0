// The views of an area and what each is for: roadmap, timeline, breakdown, goals, threads, the report of a cycle.

import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

const ROWS = "[data-table] tbody tr:not([hidden])";

/** The roadmap narrowed to one owner: table and picture show the same, the address keeps it. */
const roadmap = (env) =>
  visit(env, ["roadmap.html", "timeline.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const all = await page.locator(ROWS).count();
    const owner = page.locator("[data-filter] select[name=owner]");
    const chosen = await owner.selectOption({index: 1});
    const some = await page.locator(ROWS).count();
    if (!some || some >= all) tell(`${some} of ${all} rows have one owner`);
    const ids = await page.locator(`${ROWS} th a`).evaluateAll((links) => links.map((link) => link.pathname.split("/").pop().replace(".html", "")));
    const bright = await page.locator(".only-wide [data-id]:not(.dim)").evaluateAll((groups) => groups.map((group) => group.dataset.id));
    if (!bright.length || bright.some((id) => !ids.includes(id))) tell(`the picture shows ${bright} beside ${ids}`);
    await page.reload();
    if (await page.locator(ROWS).count() !== some || await owner.inputValue() !== chosen[0]) tell("the owner is lost on a reload");
    await page.locator("[data-filter] [type=reset]").click();
    await page.waitForFunction(() => !location.search);
    if (await page.locator(".dim").count()) tell("bars stay dim when the filter is cleared");
    const due = page.locator("[data-table] thead th").filter({hasText: "Due"}).locator("button");
    await due.click();
    await due.click();
    const days = await page.locator(`${ROWS} td:nth-child(${path === "roadmap.html" ? 5 : 4}) time`).evaluateAll((times) => times.map((time) => time.dateTime));
    const sorted = [...days].sort();
    if (days.join() !== sorted.join() && days.join() !== sorted.reverse().join()) tell(`sorted by due it is ${days}`);
  });

/** What is now, next and later can be read without scripts, from a disk, and holds what has no day. */
const lanes = (env) =>
  visit(env, ["roadmap.html"], {javaScriptEnabled: false, at: env.site.file, scheme: "file"}, async (page, watch, path) => {
    const names = await page.locator(".lanes h2").allTextContents();
    if (names.join() !== "Now,Next,Later") watch.problems.push(problem(path, `the lanes are ${names}`));
    const undated = await page.locator(".lanes section:last-child .x", {hasText: "No date"}).count();
    if (!undated) watch.problems.push(problem(path, "what has no date is not there"));
  });

/** Labels of a picture keep apart from each other and inside of it, on both papers. */
const labels = (env) =>
  visit(env, ["roadmap.html", "timeline.html", "quarter.html"], {}, async (page, watch, path) => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({width, height: 900});
      const wrong = await page.evaluate(() => [...document.querySelectorAll("svg.ch")].filter((svg) => svg.checkVisibility()).flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
        const out = texts.filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
        const meet = texts.flatMap(([one, a], at) => texts.slice(at + 1).filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3).map(([other]) => `${one} / ${other}`));
        return [...out.map(([text]) => `${text} leaves the picture`), ...meet];
      }));
      for (const text of wrong) watch.problems.push(problem(path, `${width} px: ${text}`));
    }
  });

/** The breakdown folds by keyboard, and stands open on paper. */
const tree = (env) =>
  visit(env, ["tree.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const branch = page.locator(".tree > details").first();
    const leaf = branch.locator(".leaves li").first();
    if (!await leaf.isVisible()) tell("the parts are not seen at first");
    await branch.locator("> summary").focus();
    await page.keyboard.press("Enter");
    if (await leaf.isVisible()) tell("Enter does not fold a branch");
    await page.emulateMedia({media: "print"});
    const height = (await leaf.boundingBox())?.height ?? 0;
    if (height < 5) tell("a folded branch is missing on paper");
  });

/** Goals: the cycle that runs comes first, and each says how it is worded. */
const goals = (env) =>
  visit(env, ["objectives/index.html", "objectives/where-is-my-parcel.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const eras = await page.locator(".era > h2").allTextContents();
    if (path.endsWith("index.html") && !(eras.length > 1 && eras[0].includes("This cycle"))) tell(`the cycles are ${eras}`);
    const badges = await page.locator(".smart").evaluateAll((all) => all.map((badge) => [badge.getAttribute("aria-label"), badge.querySelectorAll(".open").length]));
    const wrong = badges.filter(([said, open]) => said !== `SMART: ${5 - open} of 5`);
    if (badges.length < 4 || wrong.length) tell(`the badges say ${badges}`);
    if (!badges.some(([, open]) => open) || !await page.getByText("write Confidence").count()) tell("what is missing is not said");
  });

/** From the report of this cycle to that of an earlier one and back; what followed is said in the threads. */
const reports = (env) =>
  visit(env, ["quarter.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const own = await page.locator("h1").textContent();
    await page.locator(".eras a").last().click();
    await page.waitForLoadState();
    const other = await page.locator("h1").textContent();
    if (other === own) tell("the link to another cycle leads nowhere");
    if (!await page.getByText("Waived gates").count()) tell("the first quarter hides what was set aside");
    await page.locator(".eras a:not([aria-current])").first().click();
    await page.waitForLoadState();
    if (await page.locator("h1").textContent() !== own) tell("there is no way back to this cycle");
    await page.locator(".side a", {hasText: "From result to idea"}).click();
    await page.waitForLoadState();
    const depths = await page.locator(".thread > li").evaluateAll((steps) => steps.map((step) => step.className));
    if (!(depths.includes("d0") && depths.includes("d1") && depths.includes("d2"))) tell(`the threads have ${depths}`);
  });

/** On A4 the report has its picture in the wide form and no bar of links. */
const paper = (env) =>
  visit(env, ["quarter.html", "roadmap.html"], {viewport: {width: 718, height: 1016}}, async (page, watch, path) => {
    await page.emulateMedia({media: "print"});
    const seen = (selector) => page.locator(selector).first().isVisible();
    if (!await seen(".plan .only-wide") || await seen(".plan .only-narrow-chart")) watch.problems.push(problem(path, "the picture is that of a telephone"));
    if (await page.locator(".eras").count() && await seen(".eras")) watch.problems.push(problem(path, "links to other cycles are printed"));
  });

/** Name, sites, check. */
export const CHECKS = [
  ["roadmap and timeline can be filtered and sorted, table and picture alike", ["example"], roadmap],
  ["now, next and later need no script and lose nothing", ["example"], lanes],
  ["labels in pictures of plans keep apart", ["example"], labels],
  ["the breakdown folds by keyboard and prints open", ["example"], tree],
  ["goals of the running cycle come first and say how they are worded", ["example"], goals],
  ["reports of cycles lead to each other", ["example", "subpath"], reports],
  ["reports and roadmaps print", ["example"], paper],
];
