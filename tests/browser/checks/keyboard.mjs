// Keyboard, theme and motion: the first key leads to the content, focus is always seen, the theme is remembered and
// never flashes, and nothing moves for those who ask for stillness.

import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

const STEPS = 60;

/** The first Tab shows the way past the navigation; each further one a focus that is seen. */
export const focus = (width) => (env) =>
  visit(env, env.site.sample, {viewport: {width, height: 800}, reducedMotion: "reduce"}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    await page.keyboard.press("Tab");
    const skip = await page.evaluate(() => {
      const at = document.activeElement;
      const box = at.getBoundingClientRect();
      return {href: at.getAttribute("href"), seen: box.top >= 0 && box.bottom <= innerHeight && box.width > 1};
    });
    if (!skip.href?.startsWith("#")) return tell("the first Tab does not reach a link to the content");
    if (!skip.seen) return tell("the link to the content is not seen when it has the focus");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(() => {
      const main = document.querySelector("main");
      const at = document.activeElement;
      return main.contains(at) || !main.querySelector("a[href], button, summary, [tabindex='0']")
        || Boolean(main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    if (!inside) return tell("the link to the content does not bring the keyboard there");
    await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
    const told = new Set();
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press("Tab");
      const wrong = await page.evaluate(unseen);
      if (wrong === "end") break;
      if (wrong) told.add(wrong);
    }
    told.forEach(tell);
    return undefined;
  });

/** Runs in the browser: why the focus is not seen, `end` when it left the page. */
function unseen() {
  const at = document.activeElement;
  if (!at || at === document.body) return "end";
  const tag = at.outerHTML.slice(0, 100);
  const drawn = [at, ...at.querySelectorAll("*"), at.parentElement].some((element) => {
    const style = getComputedStyle(element);
    const after = getComputedStyle(element, "::after");
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || (after.outlineStyle !== "none" && parseFloat(after.outlineWidth) > 0);
  });
  if (!drawn) return `the focus is not drawn: ${tag}`;
  const boxes = [...at.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  if (!boxes.length) return `the focus has no place: ${tag}`;
  // Some part of the element can be seen: not under a bar that stays, not outside the window.
  const reached = boxes.some((box) => {
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    return [0.05, 0.25, 0.5, 0.75, 0.95].some((x) => [0.1, 0.3, 0.5, 0.7, 0.9].some((y) => {
      const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      return right > left && bottom > top && hit && (at.contains(hit) || hit.contains(at));
    }));
  });
  return reached ? null : `the focus lies under something else or outside the window: ${tag}`;
}

/** The switch changes the theme by mouse and by key, and the choice holds on other pages and at the next visit. */
export const theme = (env) =>
  visit(env, env.site.sample.slice(0, 3), {colorScheme: "light"}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const look = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    const toggle = page.locator("[data-theme-toggle]:visible").first();
    if (!(await toggle.count())) return tell("has no switch for the theme");
    const light = await look();
    await toggle.click();
    const dark = await look();
    if (dark === light) tell("the switch changes nothing");
    await page.reload();
    if (await look() !== dark) tell("the theme is forgotten at the next visit");
    await page.goto(env.site.http(env.site.sample.find((other) => other !== path)));
    if (await look() !== dark) tell("the theme is forgotten on the next page");
    await page.goto(env.site.http(path));
    await page.locator("[data-theme-toggle]:visible").first().focus();
    await page.keyboard.press("Enter");
    if (await look() !== light) tell("the switch does not work by keyboard");
    return undefined;
  });

/** A remembered theme is there before the first paint. */
export async function noFlash({browser, site}) {
  const context = await browser.newContext({colorScheme: "light"});
  try {
    const page = await context.newPage();
    await page.goto(site.http("index.html"));
    const toggle = page.locator("[data-theme-toggle]:visible").first();
    if (await toggle.count()) await toggle.click();
    const chosen = await page.evaluate(() => document.documentElement.dataset.theme);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        window.__theme = document.documentElement.dataset.theme ?? "none";
        observer.disconnect();
      }).observe(document, {childList: true, subtree: true});
    });
    await page.reload();
    const atFirst = await page.evaluate(() => window.__theme);
    return chosen && atFirst === chosen ? [] : [problem("index.html", `begins with the theme "${atFirst}" where "${chosen}" was chosen`)];
  } finally {
    await context.close();
  }
}

/** Nothing moves when stillness is asked for. */
export const stillness = (env) =>
  visit(env, env.site.sample, {reducedMotion: "reduce"}, async (page, watch, path) => {
    const moving = await page.evaluate(() => {
      const long = (list) => list.split(",").some((one) => parseFloat(one) > 0.011);
      const found = new Set();
      for (const element of document.querySelectorAll("*")) {
        for (const pseudo of [undefined, "::before", "::after"]) {
          const style = getComputedStyle(element, pseudo);
          const animated = style.animationName !== "none" && long(style.animationDuration);
          if (animated || long(style.transitionDuration) || style.scrollBehavior === "smooth") {
            found.add(`moves: <${element.localName} class="${element.getAttribute("class") ?? ""}">${pseudo ?? ""}`);
          }
        }
      }
      return [...found];
    });
    watch.problems.push(...moving.slice(0, 5).map((text) => problem(path, text)));
  });
