// What every page must be as a document, and where its links lead: looked at in every page of a site.
// The browser's own parser reads them (inert, nothing loads or runs), so what is judged is what a browser makes of the
// bytes, also where hostile text tries to break out of its place.

import path from "node:path";
import {problem} from "../runner.mjs";

const BATCH = 25;
const parsed = new WeakMap();

/** The facts of every page, read once a site. */
function facts({browser, site}) {
  if (!parsed.has(site)) parsed.set(site, readAll(browser, site));
  return parsed.get(site);
}

async function readAll(browser, site) {
  const context = await browser.newContext();
  const found = new Map();
  try {
    const page = await context.newPage();
    for (let at = 0; at < site.pages.length; at += BATCH) {
      const batch = site.pages.slice(at, at + BATCH).map((name) => [name, site.read(name).toString("utf8")]);
      for (const [name, seen] of await page.evaluate(look, batch)) found.set(name, seen);
    }
  } finally {
    await context.close();
  }
  return found;
}

/** Runs in the browser. */
function look(batch) {
  const LINKS = ["href", "src", "srcset", "poster", "data", "action", "formaction", "xlink:href"];
  const IDS = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "popovertarget", "list", "headers"];
  const one = (html) => {
    const document = new DOMParser().parseFromString(html, "text/html");
    const refs = [], ids = [], idrefs = [], forbidden = [];
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    for (const element of document.querySelectorAll("*")) {
      const tag = element.localName;
      const short = element.outerHTML.slice(0, 120);
      if (element.id) ids.push(element.id);
      for (const {name, value} of element.attributes) {
        if (name === "style" || name.startsWith("on")) forbidden.push(`attribute ${name} in ${short}`);
        if (LINKS.includes(name)) refs.push({tag, name, value, rel: element.getAttribute("rel") ?? ""});
        if (IDS.includes(name)) idrefs.push(...value.split(/\s+/).filter(Boolean).map((id) => `${name}="${id}"`));
      }
      if (tag === "style") forbidden.push(`element ${short}`);
      if (tag === "script" && !element.getAttribute("src")) forbidden.push(`inline script ${short}`);
      if (tag === "script" && !document.head.contains(element) && element.closest("main")) forbidden.push(`script in the content ${short}`);
      if (["base", "iframe", "frame", "object", "embed", "applet"].includes(tag)) forbidden.push(`element ${short}`);
      if (["script", "link", "style"].includes(tag) && policy && element.compareDocumentPosition(policy) & Node.DOCUMENT_POSITION_FOLLOWING) {
        forbidden.push(`stands before the content security policy: ${short}`);
      }
      const refresh = tag === "meta" && /^refresh$/i.test(element.httpEquiv) && /url=(.*)$/i.exec(element.content);
      if (refresh) refs.push({tag, name: "content", value: refresh[1], rel: ""});
    }
    const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";
    return {
      refs, ids, idrefs, forbidden,
      quirks: document.compatMode !== "CSS1Compat",
      lang: document.documentElement.lang,
      title: document.title.trim(),
      h1: [...document.querySelectorAll("h1")].map((h1) => h1.textContent.trim()),
      mains: document.querySelectorAll("main").length,
      charset: document.querySelector("meta[charset]")?.getAttribute("charset") ?? "",
      viewport: meta("viewport"),
      robots: meta("robots"),
      policy: policy?.content ?? "",
    };
  };
  return batch.map(([name, html]) => [name, one(html)]);
}

/** Language, title, one heading, viewport, no robots. */
export async function wellMade(env) {
  const problems = [];
  for (const [page, seen] of await facts(env)) {
    const tell = (text) => problems.push(problem(page, text));
    if (seen.quirks) tell("no doctype");
    if (!/^[a-z]{2,3}(-|$)/.test(seen.lang)) tell(`no language (lang="${seen.lang}")`);
    if (!seen.title) tell("no title");
    if (seen.h1.length !== 1) tell(`${seen.h1.length} h1`);
    else if (!seen.h1[0]) tell("an empty h1");
    if (seen.mains !== 1) tell(`${seen.mains} main`);
    if (seen.charset.toLowerCase() !== "utf-8") tell("does not say that it is UTF-8");
    if (!/width=device-width/.test(seen.viewport)) tell("no viewport");
    if (/user-scalable\s*=\s*(no|0)|maximum-scale/.test(seen.viewport)) tell("forbids zooming");
    if (!/\bnoindex\b/.test(seen.robots)) tell("robots may index it");
  }
  return problems;
}

/** A strict policy, and nothing that it would refuse. */
export async function strict(env) {
  const problems = [];
  for (const [page, seen] of await facts(env)) {
    const tell = (text) => problems.push(problem(page, text));
    const policy = new Map(seen.policy.split(";").map((part) => part.trim().split(/\s+/)).map(([name, ...from]) => [name, from]));
    if (policy.get("default-src")?.join() !== "'none'") tell("the policy does not begin with nothing (default-src 'none')");
    for (const name of ["base-uri", "form-action"]) {
      if (policy.get(name)?.join() !== "'none'") tell(`the policy allows ${name}`);
    }
    for (const [name, sources] of policy) {
      for (const source of sources) {
        const fine = ["'self'", "'none'"].includes(source) || (source === "data:" && ["img-src", "font-src"].includes(name));
        if (!fine) tell(`the policy allows ${name} ${source}`);
      }
    }
    seen.forbidden.forEach(tell);
  }
  return problems;
}

/** No id twice, and every id that is named exists. */
export async function ids(env) {
  const problems = [];
  for (const [page, seen] of await facts(env)) {
    const once = new Set();
    for (const id of seen.ids) {
      if (once.has(id)) problems.push(problem(page, `id "${id}" stands there twice`));
      once.add(id);
    }
    for (const ref of new Set(seen.idrefs)) {
      if (!once.has(/"(.*)"$/.exec(ref)[1])) problems.push(problem(page, `${ref} names nothing`));
    }
  }
  return problems;
}

/** Every link, picture, script and anchor leads to something that is there. */
export async function links(env) {
  const {site} = env;
  const all = await facts(env);
  const files = new Set(site.files);
  const anchors = new Map([...all].map(([page, seen]) => [page, new Set(seen.ids)]));
  const problems = [];
  for (const [page, seen] of all) {
    for (const ref of seen.refs) {
      const values = ref.name === "srcset" ? ref.value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0]) : [ref.value];
      for (const value of values) {
        const wrong = judge(site, {page, files, anchors}, {...ref, value});
        if (wrong) problems.push(problem(page, `${ref.tag} ${ref.name}="${value.slice(0, 150)}" ${wrong}`));
      }
    }
  }
  for (const sheet of site.files.filter((file) => file.endsWith(".css"))) problems.push(...styles(site, files, sheet));
  for (const feed of site.files.filter((file) => /\.(xml|ics)$/.test(file))) problems.push(...feeds(site, files, feed));
  return problems;
}

function judge(site, {page, files, anchors}, {tag, name, value, rel}) {
  // What a browser strips before it looks at the scheme.
  const plain = value.replace(/[\u0000-\u0020\u007f-\u00a0]+/g, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1].toLowerCase();
  const machine = tag === "link" && /\b(canonical|alternate)\b/.test(rel);
  if (scheme === "mailto" || scheme === "tel") return null;
  if (scheme === "data") return tag === "img" && /^data:image\//i.test(plain) ? null : "carries data";
  if (scheme === "http" || scheme === "https" || plain.startsWith("//")) {
    if (machine && site.baseUrl && value.startsWith(site.baseUrl)) {
      // Only servers follow these, and they show a folder's index page.
      const target = value.slice(site.baseUrl.length).split(/[?#]/)[0];
      return there(files, target === "" || target.endsWith("/") ? `${target}index.html` : target);
    }
    if (machine && tag === "link") return "is not below the site's base_url";
    if (tag !== "a") return "loads from another host";
    if (site.baseUrl && value.startsWith(site.baseUrl)) return "should be relative";
    return /\bnoopener\b/.test(rel) ? null : "leads to another host without rel noopener";
  }
  if (scheme) return `has the scheme ${scheme}`;
  const [before, fragment] = value.split("#");
  const address = before.split("?")[0];
  let target = page;
  if (address.startsWith("/")) {
    // Only the page for unknown addresses cannot know where it is shown.
    const root = site.baseUrl ? new URL(site.baseUrl).pathname : null;
    if (page !== "404.html" || !root || !address.startsWith(root)) return "is not relative";
    target = decoded(address.slice(root.length)) || "index.html";
  } else if (address) {
    const file = decoded(address);
    if (file === null) return "cannot be decoded";
    target = path.posix.normalize(path.posix.join(path.posix.dirname(page), file));
  }
  const missing = there(files, target);
  if (missing) return missing;
  if (fragment === undefined || fragment === "" || fragment === "top") return value === "" ? "is empty" : null;
  return anchors.get(target) && !anchors.get(target).has(decoded(fragment)) ? "names an anchor that is not there" : null;
}

function there(files, target) {
  if (files.has(target)) return null;
  const folder = target.replace(/\/$/, "");
  return files.has(`${folder}/index.html`) || folder === "" ? "names a folder, which has no page when opened from a disk" : "leads nowhere";
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function styles(site, files, sheet) {
  const text = site.read(sheet).toString();
  return [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g)].flatMap(([, url, imported]) => {
    const value = url ?? imported;
    if (value.startsWith("data:") || value.startsWith("#")) return [];
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(sheet), value.split(/[?#]/)[0]));
    return files.has(target) ? [] : [problem(sheet, `url(${value}) leads nowhere`)];
  });
}

function feeds(site, files, feed) {
  if (!site.baseUrl) return [];
  // A calendar breaks its long lines.
  const text = site.read(feed).toString().replace(/\r\n[ \t]/g, "").replace(/&amp;/g, "&");
  const ours = [...text.matchAll(/https?:\/\/[^\s"'<>\\]+/g)].map(([url]) => url).filter((url) => url.startsWith(site.baseUrl));
  return ours.flatMap((url) => {
    const target = decoded(url.slice(site.baseUrl.length).split(/[?#]/)[0]);
    return target === "" || files.has(target) ? [] : [problem(feed, `${url} leads nowhere`)];
  });
}

/** Every page can be reached from the home page by links, but one that says that it has nothing to show. */
export async function reachable(env) {
  const all = await facts(env);
  const seen = new Set(["index.html"]);
  const next = ["index.html"];
  while (next.length) {
    const page = next.pop();
    for (const {tag, name, value} of all.get(page)?.refs ?? []) {
      if (tag !== "a" || name !== "href" || /^[a-z]+:|^\//i.test(value)) continue;
      const file = decoded(value.split(/[?#]/)[0]);
      const target = file && path.posix.normalize(path.posix.join(path.posix.dirname(page), file));
      if (all.has(target) && !seen.has(target)) {
        seen.add(target);
        next.push(target);
      }
    }
  }
  const silent = env.site.pages.filter((page) => env.site.read(page).includes('<p class="note silence">'));
  const aside = new Set([...env.site.redirects, ...silent, "404.html"]);
  return env.site.pages.filter((page) => !seen.has(page) && !aside.has(page)).map((page) => problem(page, "no way leads there from the home page"));
}
