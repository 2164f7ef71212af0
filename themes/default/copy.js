// Copies the source of a document. It stands in the page, since a page may ask nobody for anything, also not its own server.
for (const button of document.querySelectorAll("[data-copy]")) {
  const source = document.querySelector("[data-source]")?.content.textContent;
  if (!source) continue;
  button.hidden = false;
  const label = button.querySelector("span");
  const usual = label.textContent;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(source);
    } catch {
      // From a disk, or where the browser asks first: the way that needs no permission.
      const field = document.createElement("textarea");
      field.value = source;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
      button.focus();
    }
    label.textContent = button.dataset.copied;
    setTimeout(() => (label.textContent = usual), 2000);
  };
  button.addEventListener("click", copy);
}
