// The tests' own test: each check is shown a site with one thing broken by hand, and must say so.
// A check that has never been seen to fail proves nothing, and one that stops noticing would do so in silence.

import {cpSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import * as access from "./checks/access.mjs";
import * as document from "./checks/document.mjs";
import * as hostile from "./checks/hostile.mjs";
import * as keyboard from "./checks/keyboard.mjs";
import * as layout from "./checks/layout.mjs";
import * as quiet from "./checks/quiet.mjs";
import * as text from "./checks/text.mjs";
import * as weight from "./checks/weight.mjs";
import {siteOf} from "./pages.mjs";
import {problem} from "./runner.mjs";

/** Adds to the content, before the end of `main`. */
const into = (markup) => (html) => html.replace("</main>", `${markup}</main>`);
const head = (markup) => (html) => html.replace("</head>", `${markup}</head>`);
const drop = (pattern) => (html) => html.replace(pattern, "");
/** Adds rules to the site's style sheet, or lines to its deferred script. */
const css = (rules) => ({more: {css: rules}});
const js = (lines) => ({more: {js: lines}});

/** What is broken, which check must notice, what it must say, and how to break it. */
const BROKEN = [
  ["a page without a language", document.wellMade, /no language/, drop(/ lang="[^"]*"/)],
  ["a second h1", document.wellMade, /2 h1/, into("<h1>Two</h1>")],
  ["a page without a title", document.wellMade, /no title/, drop(/<title>.*?<\/title>/)],
  ["a page for robots", document.wellMade, /robots may/, drop(/<meta name="?robots[^>]*>/)],
  ["a page that cannot be zoomed", document.wellMade, /zooming/, (html) => html.replace("width=device-width", "width=device-width, user-scalable=no")],
  ["an inline style", document.strict, /attribute style/, into('<p style="color:red">x</p>')],
  ["a style element", document.strict, /element <style/, into("<style>p {color:red}</style>")],
  ["an inline script", document.strict, /inline script/, into("<script>1</script>")],
  ["a handler", document.strict, /attribute onclick/, into('<p onclick="1">x</p>')],
  ["unsafe-inline", document.strict, /'unsafe-inline'/, (html) => html.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")],
  ["no policy", document.strict, /default-src/, drop(/<meta http-equiv="?Content-Security-Policy[^>]*>/)],
  ["an id that stands twice", document.ids, /twice/, into('<p id="main">x</p>')],
  ["a label for nothing", document.ids, /names nothing/, into('<p aria-labelledby="nowhere">x</p>')],
  ["a broken link", document.links, /leads nowhere/, into('<a href="nowhere.html">x</a>')],
  ["a broken anchor", document.links, /anchor/, into('<a href="#nowhere">x</a>')],
  ["a broken picture", document.links, /leads nowhere/, into('<img alt="" src="nowhere.svg">')],
  ["a link to a folder", document.links, /folder/, into('<a href="initiatives/">x</a>')],
  ["a link from the root of the host", document.links, /not relative/, into('<a href="/index.html">x</a>')],
  ["a link that may reach its opener", document.links, /noopener/, into('<a href="https://x.example/">x</a>')],
  ["a picture of another host", document.links, /another host/, into('<img alt="" src="https://x.example/p.png">')],
  ["a link that is a script", document.links, /scheme javascript/, into('<a href="java\tscript:alert(1)">x</a>')],
  ["a broken address in a style sheet", document.links, /url\(nowhere/, css("p {background:url(nowhere.png)}")],
  ["a page that nothing leads to", document.reachable, /no way/, {files: {"orphan.html": "<!doctype html><html lang=en><h1>x</h1>"}}],
  ["a heavy script", weight.scriptsAndStyles, /compressed/, js(`//${Array.from({length: 40_000}, (_, i) => ((i * 7919) % 104729).toString(36)).join("")}`)],
  ["a heavy page", weight.pages, /bytes/, into("x".repeat(1_000_001))],
  ["a warning in the console", quiet.opened, /console warning: hm/, js("console.warn('hm')")],
  ["an error of a script", quiet.opened, /script error: oh/, js("throw new Error('oh')")],
  ["an error of a script from a disk", text.fromDisk, /script error: oh/, js("if (location.protocol === 'file:') throw new Error('oh')")],
  ["a fetch from a disk", text.fromDisk, /policy connect-src|console error/, js("fetch('robots.txt').catch(() => {})")],
  ["what the policy refuses", quiet.opened, /policy style-src/, into('<p style="color:red">x</p>')],
  ["a file that is not there", quiet.opened, /answer 404/, into('<img alt="" src="nowhere.svg">')],
  ["a request to another host", quiet.opened, /asks another host/, (html) => into('<img alt="" src="https://x.example/p.png">')(html).replace("img-src 'self'", "img-src https: 'self'")],
  ["a dialog", quiet.opened, /dialog opens: hi/, js("alert('hi')")],
  ["a field whose text becomes markup", quiet.used, /hostile text became an element/, {
    ...js("addEventListener('input', (event) => { document.querySelector('output').innerHTML = event.target.value; });"),
    change: into('<input type="search" aria-label="x"><output></output>'),
  }],
  ["an address whose text runs", quiet.used, /ran as code/, {
    ...js("if (new URLSearchParams(location.search).get('q')?.includes('onerror=')) window.__pwned = 1;"),
  }],
  ["hostile words that run when they are pointed at", hostile.touched, /ran as code/, {
    change: into('<p class="proof">x</p>'),
    ...js("document.querySelector('.proof')?.addEventListener('mouseover', () => { window.__pwned = 1; });"),
  }],
  ["a link that only the policy stops", hostile.touched, /leads to javascript|policy script-src/, into('<a href="javascript:window.__pwned=1">x</a>')],
  ["a drawing that runs", hostile.files, /ran as code/, {files: {"drawn.svg": '<svg xmlns="http://www.w3.org/2000/svg" onload="window.__pwned=1"/>'}}],
  ["a file of somebody that runs", hostile.files, /ran as code/, {files: {"own.html": "<!doctype html><script>window.__pwned=1</script>"}}],
  ["a drawing that asks elsewhere", hostile.files, /asks another host/, {files: {"drawn.svg": '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://x.example/p.png"/></svg>'}}],
  ["an old address that leads nowhere", quiet.redirects, /answer 404/, {files: {"old.html": '<!doctype html><meta http-equiv="refresh" content="0; url=gone.html"><h1>Moved</h1>'}}],
  ["an old address that leads nobody on", quiet.redirects, /does not lead on/, {files: {"old.html": '<!doctype html><meta http-equiv="refresh" content="999; url=index.html"><h1>Moved</h1>'}}],
  ["a page for unknown addresses that is lost deep down", quiet.unknown, /no styles/, {baseUrl: "https://harbor.example/"}],
  ["letters too pale by day", access.everyLook, /color-contrast/, css("main p, main li, main h1 {color:#ccc !important}")],
  ["letters too pale by night", access.everyLook, /390 px, dark.*color-contrast/, css('[data-theme="dark"] main :is(p, li, h1) {color:#444 !important}')],
  ["a picture without words", access.everyLook, /image-alt/, into('<img src="robots.txt">')],
  ["a page wider than a phone", layout.fits(390), /px wide/, into('<svg class="proof" width="900" height="9"></svg>')],
  ["text cut off", layout.fits(390), /cuts off "Wordsand/, {change: into('<div class="proof">Wordsandwordsandwords</div>'), ...css(".proof {width:40px;overflow:hidden;white-space:nowrap}")}],
  ["lines cut off", layout.fits(390), /cuts off "Words and/, {change: into('<div class="proof">Words and words and words and words</div>'), ...css(".proof {width:60px;height:20px;overflow:hidden}")}],
  ["a label outside of its chart", layout.fits(390), /<svg> cuts off "Far away"/, into('<svg width="90" height="30"><text x="70" y="20">Far away</text></svg>')],
  ["a table that no keyboard scrolls", layout.fits(390), /no keyboard/, {change: into('<div class="proof" role="region" aria-label="x"><p>wide</p></div>'), ...css(".proof {overflow-x:auto} .proof p {width:900px}")}],
  ["a table without a name", layout.fits(390), /no name/, {change: into('<div class="proof" tabindex="0"><p>wide</p></div>'), ...css(".proof {overflow-x:auto} .proof p {width:900px}")}],
  ["text that a script writes", text.withoutScripts, /not the text without/, js("document.querySelector('main').append('only with scripts')")],
  ["text that a script takes away", text.withoutScripts, /not the text without/, js("document.querySelector('main h1').hidden = true")],
  ["a button that needs a script", text.withoutScripts, /does nothing/, into("<button>Filter</button>")],
  ["a navigation that needs a script", text.navigation, /cannot be reached|no navigation/, css("@media (max-width: 760px) {nav {display:none !important}}")],
  ["text that a disk does not show", text.fromDisk, /text from a disk/, js("if (location.protocol === 'file:') document.querySelector('main h1').hidden = true")],
  ["styles that a disk does not show", text.fromDisk, /styles from a disk/, {files: {"assets/proof.js": "if (location.protocol === 'file:') document.querySelectorAll('link[rel=stylesheet]').forEach((link) => link.remove())"}, change: head('<script src="assets/proof.js" defer></script>')}],
  ["a navigation on paper", text.onPaper, /is printed/, css("@media print {nav {display:block !important}}")],
  ["text missing on paper", text.onPaper, /is not printed|title is not/, css("@media print {main h1, main p {display:none}}")],
  ["pale ink", text.onPaper, /light ink/, css("@media print {main h1 {color:#eee}}")],
  ["no way past the navigation", keyboard.focus(1440), /first Tab/, drop(/<a class="skip".*?<\/a>/)],
  ["a focus that is not drawn", keyboard.focus(1440), /not drawn/, css("* {outline:none !important}")],
  ["a focus under a bar", keyboard.focus(1440), /under something/, css(".top {z-index:99;height:100vh !important} .top * {position:fixed;inset-block-start:-99px}")],
  ["a theme that is forgotten", keyboard.theme, /forgotten/, js("localStorage.clear()")],
  ["a switch that does nothing", keyboard.theme, /changes nothing/, css(":root, [data-theme] {color-scheme:light !important}")],
  ["a theme that comes late", keyboard.noFlash, /begins with/, drop(/<script src="assets\/theme[^>]*><\/script>/)],
  ["something that moves", keyboard.stillness, /moves/, css("main {transition:opacity 2s !important}")],
];

/** A test per broken thing. */
export function proofs({browser, server, dir, site}) {
  return BROKEN.map(([what, check, says, how], number) => ({
    name: `proof: the check notices ${what}`,
    run: async () => {
      const broken = copy(site, path.join(dir, `proof-${number}`), server, number, how);
      const found = await check({browser, site: broken});
      if (found.some((one) => says.test(one.text))) return [];
      const said = found.map((one) => one.text).slice(0, 3).join("; ") || "nothing";
      return [problem(what, `the check says ${said}`)];
    },
  }));
}

function copy(site, to, server, number, how) {
  cpSync(site.dir, to, {recursive: true});
  const {change = (html) => html, files = {}, more = {}, baseUrl = null} = typeof how === "function" ? {change: how} : how;
  const edit = (file, by) => writeFileSync(path.join(to, file), by(readFileSync(path.join(to, file), "utf8")));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(to, name)), {recursive: true});
    writeFileSync(path.join(to, name), content);
  }
  edit("index.html", change);
  for (const [ending, lines] of Object.entries(more)) {
    const html = readFileSync(path.join(to, "index.html"), "utf8");
    // The sheet that comes last and the script that waits for the page.
    const names = [...html.matchAll(ending === "css" ? /href="([^"]+\.css)"/g : /<script src="([^"]+\.js)" defer/g)].map(([, name]) => name);
    edit(names.at(-1), (text) => `${text}\n${lines}\n`);
  }
  const broken = siteOf(`proof-${number}`, to, server.mount(`/proof-${number}/`, to), baseUrl);
  // One page is broken, and one is looked at, with another to go to.
  broken.sample = ["index.html", "board.html"];
  return broken;
}
