/* What explains the score: copying a reason, sorting the table of the technical view. */
"use strict";

(() => {
  const SHOWN_FOR = 2500;

  /* A page that is not read by https has no clipboard of its own: a selection is copied instead. */
  const copySelected = (text) => {
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "sr";
    document.body.append(field);
    field.select();
    const isDone = document.execCommand("copy");
    field.remove();
    return isDone;
  };
  const copied = async (text) => {
    if (!navigator.clipboard) return copySelected(text);
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copySelected(text);
    }
  };
  /* A sentence that is already there is not read out again, unless it goes first. */
  const speak = (sentence) => {
    const place = document.getElementById("client-why-said");
    place.textContent = "";
    requestAnimationFrame(() => { place.textContent = sentence; });
  };
  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("button.copy");
    if (!button) return;
    const isDone = await copied(button.dataset.copy);
    button.focus();
    speak(isDone ? button.dataset.said : button.dataset.refused);
    if (!isDone || button.matches(".done")) return;
    const words = button.textContent;
    button.textContent = button.dataset.copied;
    button.classList.add("done");
    setTimeout(() => {
      button.textContent = words;
      button.classList.remove("done");
    }, SHOWN_FOR);
  });

  const sortKey = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.sort === undefined ? cell.textContent : Number(cell.dataset.sort);
  };
  const ascending = (first, second) =>
    typeof first === "number" ? first - second : first.localeCompare(second, document.documentElement.lang);
  document.addEventListener("click", ({ target }) => {
    const button = target.closest(".sortable th button");
    if (!button) return;
    const head = button.closest("th");
    const sense = head.getAttribute("aria-sort") === "descending" ? "ascending" : "descending";
    head.closest("tr").querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", sense);
    const body = head.closest("table").tBodies[0];
    const rows = [...body.rows].map((row) => [sortKey(row, head.cellIndex), row]);
    /* What has no number comes last, whichever way. */
    const rank = ([key]) => (Number.isNaN(key) ? 1 : 0);
    rows.sort((a, b) => rank(a) - rank(b) || (sense === "ascending" ? 1 : -1) * ascending(a[0], b[0]));
    body.append(...rows.map(([, row]) => row));
  });
})();
