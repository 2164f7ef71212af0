// Accessibility: axe on every page type, light and dark, wide and narrow.
// Dark comes once from the system and once from the page's own switch, since both are ways that people take.

import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const LOOKS = [
  {name: "1440 px, light", width: 1440, scheme: "light"},
  {name: "1440 px, dark by the system", width: 1440, scheme: "dark"},
  {name: "390 px, light", width: 390, scheme: "light"},
  {name: "390 px, dark by the switch", width: 390, scheme: "dark", toggle: true},
];

/** No violation of axe in any look. */
export const everyLook = (env) => axe(env, LOOKS);
/** The first look and the last: enough where only the content differs. */
export const twoLooks = (env) => axe(env, [LOOKS[0], LOOKS[3]]);

/** What axe finds on a page as it stands. */
export async function found(page) {
  await page.evaluate(AXE);
  return page.evaluate(violations, TAGS);
}

const axe = (env, looks) =>
  visit(env, env.site.sample, {reducedMotion: "reduce"}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    await page.evaluate(AXE);
    for (const {name, width, scheme, toggle} of looks) {
      await page.setViewportSize({width, height: 900});
      await page.emulateMedia({colorScheme: toggle ? "light" : scheme});
      if (toggle) {
        const theme = await page.evaluate(() => {
          document.querySelector("[data-theme-toggle]")?.click();
          localStorage.clear();
          return document.documentElement.dataset.theme;
        });
        if (theme !== scheme) tell(`cannot be switched to ${scheme}`);
      }
      for (const text of await page.evaluate(violations, TAGS)) tell(`${name}: ${text}`);
    }
  });

/** Runs in the browser. */
async function violations(tags) {
  // Without preload axe fetches no style sheet, which the policy would refuse.
  const options = {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"], preload: false};
  const found = await axe.run(document, options);
  return found.violations.map(({id, help, nodes}) => {
    const first = nodes[0];
    const why = [...first.any, ...first.all, ...first.none][0]?.message ?? "";
    return `${id}: ${help} (${nodes.length}×): ${first.html.slice(0, 140)} ${why}`;
  });
}
