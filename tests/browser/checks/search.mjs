// Search: the keys that open it, what is found in which language, where Enter and Escape lead, from a server and from a
// disk; the page of all hits; and that the browser folds words as the index does.

import {readFileSync} from "node:fs";
import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

const PAIRS = new URL("../../fold.txt", import.meta.url);
const STEMS = new URL("../../stems.txt", import.meta.url);
const DEEP = /^initiatives\/(?!index|page-)/;
const FIELD = "dialog input";
const HITS = "dialog .hits a";

/** Typed into the open dialog, and what is then the first hit and its address. */
const FOUND = [
  ["слияни", "Слияние заказов в одну посылку", "initiatives/merge-orders-one-parcel.html"],
  ["ksieg", "Eksport faktur do księgowości", "initiatives/eksport-faktur-do-ksiegowosci.html"],
  ["KSIĘGOWOŚĆ", "Eksport faktur do księgowości", "initiatives/eksport-faktur-do-ksiegowosci.html"],
  ["retour imprim", "Retour sans imprimante en point relais", "initiatives/etiquettes-retour-point-relais.html"],
  ["anna kow", "Anna Kowalska", "people.html#anna"],
  ["returns-portal", "Returns portal with labels of all carriers", "initiatives/returns-portal.html"],
  ["слиянием заказа", "Слияние заказов в одну посылку", "initiatives/merge-orders-one-parcel.html"],
  ["посылки", "Слияние заказов в одну посылку", "initiatives/merge-orders-one-parcel.html"],
  ["retours imprimantes", "Retour sans imprimante en point relais", "initiatives/etiquettes-retour-point-relais.html"],
  ["returns portals", "Returns portal with labels of all carriers", "initiatives/returns-portal.html"],
];

/** Types a query and waits for its answer. */
async function ask(page, query) {
  await page.locator(FIELD).fill("");
  await page.waitForFunction(() => !document.querySelector("dialog output").textContent);
  await page.locator(FIELD).fill(query);
  await page.waitForFunction(() => document.querySelector("dialog output").textContent);
}

async function inDialog(page, watch, path, at) {
  const tell = (text) => watch.problems.push(problem(path, text));
  const opener = page.locator("[data-search]");
  await opener.focus();
  await page.keyboard.press("Control+k");
  if (!(await page.locator(FIELD).evaluate((field) => field === document.activeElement))) return tell("Ctrl K does not lead into the field");
  for (const [query, title, target] of FOUND) {
    await ask(page, query);
    const first = page.locator(HITS).first();
    const [said, href] = await first.evaluate((link) => [link.querySelector("[dir]").textContent, link.href]).catch(() => []);
    if (said !== title) tell(`"${query}" finds "${said}" first`);
    if (href !== at(target.split("#")[0]) + target.slice(target.split("#")[0].length)) tell(`"${query}" leads to ${href}`);
  }
  await ask(page, "initiative validation");
  if (!/Initiative · Validation/.test(await page.locator(HITS).first().textContent())) tell("a hit does not say its kind and stage");
  await ask(page, "qwertzuiop");
  if (!/Nothing found/.test(await page.locator("dialog output").textContent())) tell("nobody says that nothing is found");
  if (await page.locator(HITS).count()) tell("nothing found, and hits are shown");
  await ask(page, "label");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  if (!(await page.locator(HITS).nth(1).evaluate((link) => link === document.activeElement))) tell("the arrows do not go through the hits");
  await page.keyboard.press("s");
  if (await page.locator(FIELD).inputValue() !== "labels") tell("a letter typed on a hit does not reach the field");
  await page.keyboard.press("Escape");
  if (await page.locator("dialog[open]").count()) tell("Escape leaves the dialog open");
  if (!(await opener.evaluate((link) => link === document.activeElement))) tell("Escape does not give the focus back");
  await page.keyboard.press("/");
  await ask(page, "returns-portal");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href === at("initiatives/returns-portal.html"), {timeout: 5000}).catch(() => tell(`Enter on a hit leads to ${page.url()}`));
  return undefined;
}

const deep = (site) => site.pages.filter((page) => DEEP.test(page) && !site.redirects.includes(page)).slice(0, 1);

/** The dialog, from a server. */
export const dialog = (env) => visit(env, deep(env.site), {}, (page, watch, path) => inDialog(page, watch, path, env.site.http));

/** The dialog, from a disk. */
export const dialogFromDisk = (env) =>
  visit(env, deep(env.site), {at: env.site.file, scheme: "file"}, (page, watch, path) => inDialog(page, watch, path, env.site.file));

/** Enter in the field leads to all hits; the query stands in the address and comes back from it. */
export const pageOfHits = (env) =>
  visit(env, ["index.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    await page.keyboard.press("/");
    await ask(page, "label");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\.html\?q=label$/, {timeout: 5000}).catch(() => tell(`Enter leads to ${page.url()}`));
    const hits = page.locator("main [data-hits] a");
    const all = async () => {
      await page.waitForFunction(() => document.querySelector("main output")?.textContent);
      return [await hits.count(), Number(/\d+/.exec(await page.locator("main output").textContent())?.[0])];
    };
    const [shown, said] = await all();
    if (shown < 13 || shown !== said) tell(`shows ${shown} hits and says ${said}`);
    await page.locator("main input").fill("carrier price");
    await page.waitForURL(/\?q=carrier\+price$/, {timeout: 5000}).catch(() => tell(`the address stays ${page.url()}`));
    await page.waitForFunction((before) => document.querySelectorAll("main [data-hits] a").length !== before, shown);
    const [few] = await all();
    await page.reload();
    const [again] = await all();
    if (!few || again !== few) tell(`${few} hits before a reload, ${again} after it`);
  });

/** The browser folds words as the program does when it makes the index. */
export async function folds(env) {
  const lines = readFileSync(PAIRS, "utf8").split("\n").filter((line) => line.includes(" = ")).map((line) => line.split(" = "));
  return visit(env, ["index.html"], {}, async (page, watch, path) => {
    const wrong = await page.evaluate((lines) => lines.flatMap(([text, folded]) => {
      const single = text.split(" ").every((word) => [...word].length === 1) && !folded.includes(" ");
      const texts = single ? text.split(" ") : [text];
      const said = (text) => (fold(text).match(/[\p{Alphabetic}\p{N}]+/gu) ?? []).join(" ");
      return texts.filter((text) => said(text) !== folded).map((text) => `"${text}" becomes "${said(text)}" and not "${folded}"`);
    }), lines);
    watch.problems.push(...wrong.map((text) => problem(path, text)));
  });
}

/** Forms of one word are one word, in all languages, and other words are others. */
export async function stems(env) {
  const lines = readFileSync(STEMS, "utf8").split("\n").filter((line) => / [=#] /.test(line) && !line.includes("`"));
  return visit(env, ["index.html"], {}, async (page, watch, path) => {
    await page.evaluate(() => search());
    const wrong = await page.evaluate((lines) => lines.flatMap((line) => {
      const [first, sign, ...others] = line.split(" ");
      const root = (word) => stem(fold(word));
      return others.filter((word) => (root(word) === root(first)) !== (sign === "=")).map((word) => `${first} ${sign} ${word}: ${root(first)}, ${root(word)}`);
    }), lines);
    watch.problems.push(...wrong.map((text) => problem(path, text)));
  });
}
