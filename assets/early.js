/* Before anything is drawn: the colours that were chosen, else those of the reader's system. */
"use strict";

(() => {
  const KEY = "appearance";
  try {
    if (localStorage.getItem(KEY) === null && matchMedia("(prefers-color-scheme: dark)").matches) {
      localStorage.setItem(KEY, JSON.stringify("dark"));
      localStorage.setItem(`${KEY}-timestamp`, String(Date.now()));
    }
    if (JSON.parse(localStorage.getItem(KEY)) === "dark") document.documentElement.dataset.theme = "dark";
  } catch { /* No storage, or nothing readable in it: the light colours. */ }
})();
