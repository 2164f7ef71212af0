// Keys for those who do not want the mouse: `g` and a letter leads to a page, `j` and `k` through what it lists, `?` tells all
// of them. Arrows are left alone: they scroll.

{
  const STOPS = "main :is(tbody th a, .rows .t[href], .card h3 a, .hits a)";
  let going = 0;
  let help;

  function step(by) {
    const all = $$(STOPS).filter((one) => one.getClientRects().length);
    const at = all.indexOf(document.activeElement);
    all[at < 0 && by < 0 ? all.length - 1 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  }

  async function tell() {
    if (!help) {
      const {said} = await load("search");
      const line = ([keys, word]) => [make("dt", {}, ...keys.split(" ").map((key) => make("kbd", {}, key))), make("dd", {dir: "auto"}, word)];
      const pages = $$("[data-key]").map((link) => [`g ${link.dataset.key}`, link.textContent.trim()]);
      const close = make("button", {class: "btn"}, said.close);
      help = make("dialog", {class: "help", "aria-label": said.help}, make("h2", {}, said.help), make("dl", {}, ...[...said.all_keys, ...pages].flatMap(line)), make("form", {method: "dialog"}, close));
      help.addEventListener("click", ({target}) => target === help && help.close());
      document.body.append(help);
    }
    help.showModal();
  }

  addEventListener("keydown", (event) => {
    const {key} = event;
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event) || $("dialog[open]")) return;
    const gone = going && Date.now() - going < 1500 && $(`[data-key="${CSS.escape(key)}"]`);
    going = key === "g" && !gone ? Date.now() : 0;
    if (gone) gone.click();
    else if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
    else if (key === "?") tell();
    else return;
    event.preventDefault();
  });
}
