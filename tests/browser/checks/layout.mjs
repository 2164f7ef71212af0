// Room for everything: no page that slides sideways, no text cut off, and what scrolls can be scrolled by keyboard.

import {problem} from "../runner.mjs";
import {visit} from "../browser.mjs";

/** Nothing is wider than the window and no text is cut, at each width. */
export const fits = (...widths) => (env) =>
  visit(env, env.site.sample, {reducedMotion: "reduce"}, async (page, watch, path) => {
    for (const width of widths) {
      await page.setViewportSize({width, height: 800});
      for (const text of await page.evaluate(measure)) watch.problems.push(problem(path, `at ${width} px ${text}`));
    }
  });

/** Runs in the browser. */
function measure() {
  const root = document.documentElement;
  const told = [];
  const describe = (element) => {
    const name = element.className?.baseVal ?? element.className;
    return `<${element.localName}${name ? ` class="${name}"` : ""}>`;
  };
  const wide = Math.max(root.scrollWidth, document.body.scrollWidth);
  if (wide > innerWidth) {
    const culprit = [...document.body.querySelectorAll("*")].find((element) => {
      const over = element.getBoundingClientRect().right > innerWidth + 1;
      return over && !scroller(element.parentElement);
    });
    told.push(`the page is ${wide} px wide${culprit ? `, because of ${describe(culprit)}` : ""}`);
  }

  /** The nearest box around that scrolls sideways. */
  function scroller(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return at;
    }
    return null;
  }

  // Every piece of visible text against every box around that clips.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const seen = new Set();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest("script, noscript, title, desc, option") || !parent.checkVisibility({visibilityProperty: true})) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
    if (!boxes.length) continue;
    const text = {
      left: Math.min(...boxes.map((box) => box.left)), right: Math.max(...boxes.map((box) => box.right)),
      top: Math.min(...boxes.map((box) => box.top)), bottom: Math.max(...boxes.map((box) => box.bottom)),
    };
    const cut = cutting(parent, text);
    if (cut && !seen.has(cut)) {
      seen.add(cut);
      told.push(`${describe(cut)} cuts off "${node.data.trim().slice(0, 60)}"`);
    }
  }

  function cutting(parent, text) {
    let {left, right} = text;
    for (let at = parent; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.position === "fixed") return null;
      // Text for screen readers alone, a declared ellipsis: cut on purpose.
      if (style.clipPath !== "none" || (at.clientWidth <= 1 && at.clientHeight <= 1 && style.overflowX === "hidden")) return null;
      if (style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none") return null;
      const [x, y] = [style.overflowX, style.overflowY];
      if (x === "visible" && y === "visible") continue;
      if (at.localName !== "svg" && at.closest("svg")) continue;
      const box = at.getBoundingClientRect();
      const clips = (overflow) => overflow === "hidden" || overflow === "clip";
      if (clips(x) && (right > box.right + 1.5 || left < box.left - 1.5)) return at;
      if (clips(y) && (text.bottom > box.bottom + 3 || text.top < box.top - 3)) return at;
      // From a box that scrolls, everything can be reached but what lies before its start.
      if (/auto|scroll/.test(x) || /auto|scroll/.test(y)) return null;
    }
    return right > innerWidth + 1.5 || left < -1.5 ? parent : null;
  }

  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const across = /auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const down = /auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if ((!across && !down) || !element.checkVisibility() || element.matches("textarea, select, input")) continue;
    const named = element.getAttribute("aria-label")?.trim() || element.getAttribute("aria-labelledby");
    const inside = element.querySelector("a[href], button, input, summary, [tabindex='0']");
    // Links inside bring a keyboard down a list, not to the last column of a table.
    const focusable = element.tabIndex >= 0 || (!across && inside);
    if (!focusable) told.push(`${describe(element)} scrolls but no keyboard reaches it`);
    // Text that is its own name needs no other: code.
    if (!named && !element.matches("pre, code")) told.push(`${describe(element)} scrolls but has no name`);
  }
  return told;
}
