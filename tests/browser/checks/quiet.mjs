// What a page does when it is opened and used: nothing that anybody would have to know of.
// "Used" means that everything a script listens to is touched: fields are typed into, buttons pressed, boxes ticked,
// keys hit. Hostile text, wherever it came from, must still be text afterwards.

import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

export const HOSTILE = `"><img src=x onerror=window.__pwned=1><script>window.__pwned=1</script>`;

/** No message, no error, nothing refused, no other host. */
export const opened = (env) => visit(env, env.site.sample, {}, settle);

async function settle(page) {
  await page.evaluate(async () => {
    scrollTo(0, document.body.scrollHeight);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
  });
}

/** Using a page makes no trouble, and hostile text never becomes code. */
export const used = (env) => visit(env, env.site.sample, {reducedMotion: "reduce"}, async (page, watch, path) => {
  await use(page, watch, path);
  await inspect(page, watch, path);
  await page.goto(`${env.site.http(path)}?q=${encodeURIComponent(HOSTILE)}&stage=${encodeURIComponent(HOSTILE)}`);
  // A fragment alone does not load the page anew, so that scripts that listen to its change are tried as well.
  await page.goto(`${page.url()}#${encodeURIComponent(HOSTILE)}`);
  await settle(page);
  await inspect(page, watch, path);
});

/** Whether hostile text became an element or ran. */
async function inspect(page, watch, path) {
  const found = await page.evaluate(() => ({
    ran: window.__pwned !== undefined,
    element: document.querySelector('[onerror], img[src="x"], main script')?.outerHTML.slice(0, 120),
  }));
  if (found.ran) watch.problems.push(problem(path, "hostile text ran as code"));
  if (found.element) watch.problems.push(problem(path, `hostile text became an element: ${found.element}`));
}

/** Touches every control that is seen. */
async function use(page, watch, path) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
  await page.keyboard.press("/");
  await typeInto(page, watch, path);
  await page.keyboard.press("Control+k");
  await typeInto(page, watch, path);
  const controls = await page.$$("input, select, button, th [role=button], [role=tab]");
  for (const control of controls.slice(0, 40)) {
    if (!(await control.isVisible().catch(() => false))) continue;
    const kind = await control.evaluate((element) => [element.localName, element.type]);
    const patient = {timeout: 2000};
    if (kind[0] === "select") {
      const last = await control.evaluate((select) => select.options[select.options.length - 1]?.value);
      await control.selectOption(last ?? "", patient).catch(() => {});
    } else if (kind[0] === "input" && !["checkbox", "radio"].includes(kind[1])) {
      await control.fill(HOSTILE, patient).catch(() => {});
      await settle(page);
      await inspect(page, watch, path);
      await control.press("Enter", patient).catch(() => {});
    } else {
      // What lies under something else cannot be pressed; that is for the keyboard test to judge.
      await control.click(patient).catch(() => {});
    }
    await page.keyboard.press("Escape");
  }
  await settle(page);
}

/** Types hostile text when a key has opened a field. */
async function typeInto(page, watch, path) {
  const open = await page.evaluate(() => document.activeElement?.matches("input, [contenteditable]"));
  if (!open) return;
  await page.keyboard.type(HOSTILE);
  await settle(page);
  await inspect(page, watch, path);
  await page.keyboard.press("Escape");
}

/** Old addresses lead on to pages that are there. */
export async function redirects(env) {
  const problems = await visit(env, env.site.redirects, {}, async (page, watch, path) => {
    await page.waitForURL((url) => url.href !== env.site.http(path), {timeout: 5000}).catch(() => {
      watch.problems.push(problem(path, "does not lead on"));
    });
    if (await page.locator("h1").count() !== 1) watch.problems.push(problem(path, `leads to ${page.url()}, which is no page`));
  });
  return problems;
}

/** An unknown address deep in the site gets the page for it, whole, when the site knows where it is published. */
export async function unknown(env) {
  const {site} = env;
  if (!site.baseUrl) return [];
  const problems = [];
  await visit(env, ["no/such/page.html"], {}, async (page, watch) => {
    watch.report = false;
    const seen = await page.evaluate(() => ({
      styled: [...document.styleSheets].some((sheet) => sheet.cssRules.length > 10),
      home: document.querySelector("header a[href]")?.href,
    }));
    if (!seen.styled) problems.push(problem("no/such/page.html", "the page for unknown addresses has no styles"));
    if (!seen.home?.startsWith(site.base)) problems.push(problem("no/such/page.html", `its way home is ${seen.home}`));
  });
  return problems;
}
