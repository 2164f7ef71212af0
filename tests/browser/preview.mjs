// What a person sees while writing: a save on the open page at the place where they read, a mistake over the last good page,
// and the page of all problems. The program serves a folder made for it.

import {spawn} from "node:child_process";
import {mkdirSync, renameSync, writeFileSync} from "node:fs";
import path from "node:path";
import {found} from "./checks/access.mjs";
import {problem} from "./runner.mjs";
import {PROGRAM} from "./sites.mjs";

const TRIAL = "initiatives/trial.md";
const LONG = Array.from({length: 80}, (_, at) => `Paragraph ${at} says why shops stop at the card.\n`).join("\n");
const good = (words) => `---\ntitle: Trial without a card\nstage: 1\n---\n${LONG}\n${words}\n`;

/** A server over a fresh folder; `save` writes as editors do, by a rename. */
async function preview(dir, lang) {
  const root = path.join(dir, `preview-${lang}`);
  const save = (name, text) => {
    const at = path.join(root, name);
    mkdirSync(path.dirname(at), {recursive: true});
    writeFileSync(`${at}.new`, text);
    renameSync(`${at}.new`, at);
  };
  save("tandem.yaml", `version: 1\ntitle: Harbor\nlanguage: ${lang}\ntoday: 2026-09-14\n`);
  save("people.yaml", "anna: {name: Anna Kowalska, roles: [pm]}\n");
  save(TRIAL, good("First words."));
  save("initiatives/typo.md", `---\ntitle: A very long title ${"without any end ".repeat(6)}\nstagee: 1\nstage: 3\n---\nSee [[nobody]].\n`);
  const child = spawn(PROGRAM, ["-C", root, "serve", "--port", "0"], {stdio: ["ignore", "pipe", "ignore"]});
  const address = await new Promise((ready, fail) => {
    let said = "";
    child.stdout.on("data", (part) => {
      said += part;
      const at = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (at) ready(at[0]);
    });
    child.on("exit", (code) => fail(new Error(`tandem serve ended with ${code}`)));
  });
  return {address, save, stop: () => child.kill()};
}

/** Runs `use` with a page of a preview, and gives what was wrong. */
async function looked({browser, dir, lang, options}, use) {
  const server = await preview(dir, lang);
  const problems = [];
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, ...options});
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => problems.push(problem("preview", `script error: ${error.message}`)));
    page.on("console", (message) => message.type() === "error" && problems.push(problem("preview", `console: ${message.text()}`)));
    await use({page, ...server, tell: (text) => problems.push(problem("preview", text))});
  } finally {
    await context.close();
    server.stop();
  }
  return problems;
}

const saved = ({page, address, save, tell}) => async () => {
  await page.goto(`${address}initiatives/trial.html`);
  // At once: a page that still glides there would be stopped by the save, wherever it was.
  await page.evaluate(() => scrollTo({top: 900, behavior: "instant"}));
  save(TRIAL, good("Second words."));
  await page.getByText("Second words.").waitFor({state: "attached"});
  await page.waitForFunction(() => scrollY === 900, null, {timeout: 5000}).catch(() => tell("a save moves the page from where somebody reads"));
  save(TRIAL, "---\ntitle: [\n---\nBroken.\n");
  const box = page.locator("#tandem-fault");
  await box.waitFor();
  const words = await box.innerText();
  if (!words.includes(`${TRIAL}:`)) tell(`the mistake has no place: ${words}`);
  if (!(await page.getByText("Second words.").count())) tell("the last good page is gone");
  if (await box.getAttribute("role") !== "alert") tell("nobody hears of the mistake");
  for (const text of await found(page)) tell(`with a mistake over it: ${text}`);
  await box.getByRole("link").click();
  await page.waitForURL("**/__problems");
  if (!(await page.getByText("title: [").count())) tell("the page of problems does not show the broken line");
  await page.goto(`${address}initiatives/trial.html`);
  save(TRIAL, good("Mended words."));
  await page.getByText("Mended words.").waitFor({state: "attached"});
  if (await box.count()) tell("the mistake stays on the page when it is mended");
};

const problems = ({page, address, save, tell}) => async () => {
  await page.goto(`${address}__problems`);
  for (const [width, scheme] of [[1440, "light"], [390, "dark"], [320, "light"]]) {
    await page.setViewportSize({width, height: 900});
    await page.emulateMedia({colorScheme: scheme});
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) tell(`${width} px: ${wide} px too wide`);
    for (const text of await found(page)) tell(`${width} px, ${scheme}: ${text}`);
    if (process.env.SHOTS) await page.screenshot({path: path.join(process.env.SHOTS, `problems-${width}-${scheme}.png`), fullPage: true});
  }
  if (!(await page.locator("mark", {hasText: "stagee"}).count())) tell("what is wrong is not marked");
  save("initiatives/typo.md", "---\ntitle: Mended\n---\nText.\n");
  await page.waitForFunction(() => !document.body.textContent.includes("stagee"));
};

/** Tests, for the runner. */
export const previews = ({browser, dir}) => [
  {name: "preview: a save is shown where somebody reads, a mistake over the last good page", run: () => looked({browser, dir, lang: "en"}, (env) => saved(env)())},
  ...["en", "ru", "pl", "fr"].map((lang) => ({
    name: `preview: all problems on a page, ${lang}`,
    run: () => looked({browser, dir: path.join(dir, "problems"), lang}, (env) => problems(env)()),
  })),
];
