// Walks the sections of a page one at a time, for a screen that a whole room reads. Without this file they stand one below
// another. The place is in the address: #slide-3.

const slides = [...document.querySelectorAll("[data-slide]")];
const bar = document.querySelector("[data-projector]");
const root = document.documentElement;
let at = -1;

function show(next) {
  const before = at;
  at = Math.max(-1, Math.min(next, slides.length - 1));
  const on = at >= 0;
  root.classList.toggle("projector", on);
  bar.hidden = !on;
  slides.forEach((slide, number) => slide.classList.toggle("shown", number === at));
  const heading = (slides[on ? at : before] ?? document).querySelector("h2");
  if (on) {
    bar.querySelector("[data-place]").textContent = `${at + 1} / ${slides.length}`;
    bar.querySelector("[data-by='-1']").disabled = !at;
    bar.querySelector("[data-by='1']").disabled = at === slides.length - 1;
    scrollTo(0, 0);
  } else if (document.fullscreenElement) document.exitFullscreen();
  heading.tabIndex = -1;
  heading.focus({preventScroll: on});
}

/** Goes to a section and writes it into the address, without a step in the history for each. */
function go(next) {
  const to = Math.max(0, Math.min(next, slides.length - 1));
  try { history.replaceState(null, "", `#slide-${to + 1}`); } catch {}
  if (to !== at) show(to);
}

function leave() {
  try { history.replaceState(null, "", location.pathname + location.search); } catch {}
  show(-1);
}

function read() {
  const number = +location.hash.match(/^#slide-(\d+)$/)?.[1];
  if (slides[number - 1]) show(number - 1);
  else if (at >= 0) show(-1);
}

const STEPS = {ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1, " ": 1, Home: -1e9, End: 1e9};

addEventListener("keydown", (event) => {
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") return leave();
  let by = STEPS[event.key];
  // What has the focus keeps its own keys.
  if (!by || event.target.closest("input, select, dialog, .scroll") || (event.key === " " && event.target.closest("a, button, summary"))) return;
  if (event.key === " " && event.shiftKey) by = -1;
  // The space bar reads to the end of what is there first.
  if (event.key === " " && by > 0 && root.scrollHeight - innerHeight - scrollY > 4) return;
  if (/Arrow/.test(event.key) && getComputedStyle(root).direction === "rtl") by = -by;
  event.preventDefault();
  go(at + by);
});

bar.addEventListener("click", ({target}) => {
  const button = target.closest("button");
  if (button) button.dataset.by ? go(at + +button.dataset.by) : leave();
});

document.addEventListener("click", ({target}) => {
  if (target.closest("[data-project]")) root.requestFullscreen?.().catch(() => {});
});

let touch;
addEventListener("touchstart", ({touches}) => { touch = touches.length === 1 && touches[0]; }, {passive: true});
addEventListener("touchend", ({changedTouches: [end], target}) => {
  const x = touch ? end.clientX - touch.clientX : 0;
  if (at >= 0 && Math.abs(x) > 60 && Math.abs(x) > 2 * Math.abs(end.clientY - touch.clientY) && !target.closest(".scroll")) go(at - Math.sign(x));
}, {passive: true});

// The browser takes Escape for itself on a full screen.
document.addEventListener("fullscreenchange", () => { if (!document.fullscreenElement && at >= 0) leave(); });
addEventListener("hashchange", read);
read();
