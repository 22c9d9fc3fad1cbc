/* Paper: figures as wide as their place on it, in light colours, and when it was printed. */
"use strict";

(() => {
  document.addEventListener("click", ({ target }) => { if (target.closest("#print")) print(); });
})();
