// The views of an area and what each is for: scoring round, defence, results, calibration. The projector is what is most used
// in a full room, so it is walked in every way there is.

import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";
import {found} from "./access.mjs";

const PAGES = ["round.html", "defence.html", "results.html"];
const SLIDES = "main > [data-slide]";

/** What a room sees: which sections, their place, where the focus is, the address. */
const state = (page) => page.evaluate((slides) => {
  const seen = (element) => element.checkVisibility();
  const all = [...document.querySelectorAll(slides)];
  return {
    all: all.length,
    seen: all.flatMap((slide, at) => (seen(slide) ? [at + 1] : [])),
    others: [...document.querySelectorAll(".top, .side, .tabs, .crumbs, .head .end")].filter(seen).length,
    focus: document.activeElement?.closest(slides)?.id ?? document.activeElement?.localName,
    said: document.querySelector("[data-place]").textContent,
    bar: seen(document.querySelector("[data-projector]")),
    top: Math.round(document.querySelector(`${slides}.shown`)?.getBoundingClientRect().top ?? -1),
    hash: location.hash,
  };
}, SLIDES);

/** Walks a page by key, button, touch and address. */
const walk = (options) => (env) =>
  visit(env, PAGES, {reducedMotion: "reduce", hasTouch: true, ...(options.file && {at: env.site.file, scheme: "file"})}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    /** One section, the right one, and all that belongs to it. */
    const expect = async (what, number) => {
      const now = await state(page);
      if (now.seen.join() !== String(number) || now.others) tell(`${what}: shows sections ${now.seen} and ${now.others} parts of the frame, not ${number} alone`);
      if (now.said !== `${number} / ${now.all}`) tell(`${what}: says the place is ${now.said}`);
      if (now.focus !== `slide-${number}`) tell(`${what}: the focus is on ${now.focus}`);
      if (now.hash !== `#slide-${number}`) tell(`${what}: the address ends with ${now.hash}`);
      if (now.top < 0) tell(`${what}: the section begins above the screen`);
    };
    const whole = async (what) => {
      const now = await state(page);
      if (now.seen.length !== now.all || now.bar || !now.others) tell(`${what}: the page is not whole again`);
      if (now.hash) tell(`${what}: the address still ends with ${now.hash}`);
      return now;
    };
    const {all} = await whole("at first");
    if (all < 3) return tell(`has ${all} sections to walk`);
    const press = async (key, number) => { await page.keyboard.press(key); await expect(key, number); };

    await page.locator("[data-project]").click();
    await page.waitForFunction(() => document.querySelector(".shown"));
    await expect("the button", 1);
    await press("ArrowRight", 2);
    await press("PageDown", 3);
    await press("ArrowLeft", 2);
    await press("PageUp", 1);
    await press("ArrowLeft", 1);
    await press("End", all);
    await press("ArrowRight", all);
    await press("Home", 1);
    // The space bar reads to the end of a section, then goes on.
    for (let at = 0; at < 40 && (await state(page)).seen[0] === 1; at += 1) await page.keyboard.press("Space");
    await expect("the space bar", 2);
    await press("Shift+Space", 1);
    await page.locator("[data-by='1']").click();
    const after = await state(page);
    if (after.seen.join() !== "2") tell(`the button Next shows ${after.seen}`);
    await page.locator("[data-by='-1']").click();
    if (await page.locator("[data-by='-1']").isEnabled()) tell("there is a way back from the first section");

    await page.evaluate(() => {
      const touch = (x) => new Touch({identifier: 1, target: document.querySelector("h2"), clientX: x, clientY: 300});
      dispatchEvent(new TouchEvent("touchstart", {touches: [touch(600)], changedTouches: [touch(600)]}));
      document.querySelector(".shown").dispatchEvent(new TouchEvent("touchend", {bubbles: true, changedTouches: [touch(300)]}));
    });
    await expect("a swipe", 2);
    for (const text of await found(page)) tell(`on the projector: ${text}`);
    await page.reload();
    await expect("a reload", 2);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector(".shown"));
    const left = await whole("Escape");
    if (left.focus !== "slide-2") tell(`Escape leaves the focus on ${left.focus}`);
    await page.goto(`${(options.file ? env.site.file : env.site.http)(path)}#slide-3`);
    await page.waitForFunction(() => document.querySelector(".shown"));
    await expect("an address", 3);
    await page.locator("[data-leave]").click();
    await whole("the button Leave");
    return undefined;
  });

/** Without scripts the sections stand one below another, and the link leads to the first. */
const withoutScripts = (env) =>
  visit(env, PAGES, {javaScriptEnabled: false}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const slides = page.locator(SLIDES);
    for (const slide of await slides.all()) if (!(await slide.isVisible())) tell("a section is hidden");
    if (await page.locator("[data-projector]").isVisible()) tell("buttons are shown that do nothing");
    await page.locator("[data-project]").click();
    if (!page.url().endsWith("#slide-1")) tell(`the link leads to ${page.url()}`);
  });

/** On paper each initiative begins a page, after the summary; also when it is printed from the projector. */
const paper = (env) =>
  visit(env, ["defence.html", "results.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const sheets = await page.locator(".sheet").count();
    const pages = async () => (await page.pdf({format: "A4"})).toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
    const all = await pages();
    // The longest may run over, and what comes last has a page of its own.
    if (all < sheets + 1 || all > sheets + 3) tell(`${sheets} sheets and a summary are printed on ${all} pages`);
    await page.goto(`${env.site.http(path)}#slide-2`);
    await page.emulateMedia({media: "print"});
    const seen = await state(page);
    if (seen.seen.length !== seen.all || seen.bar) tell("printed from the projector, sections are missing or buttons are there");
  });

/** The script is on the pages that have something to walk, and nowhere else. */
async function whereNeeded({site}) {
  return site.pages.flatMap((page) => {
    const html = site.read(page).toString();
    const loads = /<script src="[^"]*projector-/.test(html);
    return loads === html.includes("data-slide") ? [] : [problem(page, loads ? "loads the projector for nothing" : "has sections and no projector")];
  });
}

/** Who disagrees most comes first, and names are told beside the picture. */
const round = (env) =>
  visit(env, ["round.html"], {}, async (page, watch, path) => {
    const tell = (text) => watch.problems.push(problem(path, text));
    const first = page.locator(SLIDES).first();
    if (!(await first.textContent()).includes("Discuss first")) tell("the first section is not the one to discuss");
    const dots = await first.locator(".strip").first().locator(".dot").count();
    const names = await first.locator(".given").first().locator("li").count();
    if (!dots || dots !== names) tell(`${dots} dots and ${names} values`);
  });

/** Name, sites, check. */
export const CHECKS = [
  ["the projector goes by key, button, touch and address", ["example"], walk({})],
  ["the projector works from a disk", ["example"], walk({file: true})],
  ["without scripts the projector's sections stand below each other", ["example"], withoutScripts],
  ["the defence and the results are printed with one initiative a page", ["example"], paper],
  ["the projector is loaded where it is needed", ["example", "many"], whereNeeded],
  ["the scoring round begins with what is to be discussed", ["example"], round],
];
