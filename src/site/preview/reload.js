// Shows a page again when the workspace has changed. Only a preview server adds it; published pages do not have it.
(() => {
  "use strict";
  const {version: shown, problems} = document.currentScript.dataset;
  const place = "tandem scroll " + location.pathname;
  let stream = null;

  // A page that became shorter or longer is not scrolled back by every browser.
  try {
    const last = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    if (last) addEventListener("load", () => scrollTo(...JSON.parse(last)));
  } catch { /* Without storage the browser's own memory has to do. */ }

  const reload = () => {
    try { sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY])); } catch { /* as above */ }
    location.reload();
  };

  const warn = (text) => {
    let box = document.getElementById("tandem-fault");
    if (!box) {
      box = document.createElement("div");
      box.id = "tandem-fault";
      box.setAttribute("role", "alert");
      Object.assign(box.style, {
        position: "fixed", inset: "auto 0 0 0", zIndex: "9999", margin: "0", padding: "1rem", maxHeight: "50vh",
        overflow: "auto", font: "14px/1.5 ui-monospace, monospace", boxSizing: "border-box",
        color: "#fff", background: "#7a1020", borderTop: "3px solid #f0647a",
      });
      const words = document.createElement("div");
      Object.assign(words.style, {whiteSpace: "pre-wrap", overflowWrap: "anywhere"});
      box.append(words);
      if (problems) {
        const link = document.createElement("a");
        link.href = "/__problems";
        link.textContent = problems;
        link.style.color = "#fff";
        box.append(link);
      }
      document.body.append(box);
    }
    box.firstChild.textContent = text;
  };

  const close = () => {
    if (stream) stream.close();
    stream = null;
  };

  // A browser opens few connections to one server, so only pages that somebody sees hold one.
  const open = () => {
    if (stream || document.hidden) return;
    stream = new EventSource("/__tandem/events");
    stream.addEventListener("version", (event) => { if (event.data !== shown) reload(); });
    stream.addEventListener("fault", (event) => warn(event.data));
    stream.addEventListener("error", () => {
      // Some browsers give up when the server is away for a moment.
      if (stream && stream.readyState === EventSource.CLOSED) {
        close();
        setTimeout(open, 1000);
      }
    });
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
})();
