/* The section being read stands in the address beside the client, so that a reload, a link and the way back keep it. */
"use strict";

(() => {
  const FILE = /^#(client|demande)=[^&]+/, SECTION = /&section=([a-z-]+)/;
  const PAUSE = 250, PATIENCE = 8000;
  let wanted = null, until = 0, waiting, pausing;
  history.scrollRestoration = "manual";

  const leave = () => { wanted = null; };
  const goThere = () => {
    if (performance.now() > until) leave();
    const place = wanted && document.getElementById(wanted);
    if (place && document.querySelector(".head")?.firstElementChild) place.scrollIntoView({ behavior: "instant" });
  };
  const want = () => {
    wanted = SECTION.exec(location.hash)?.[1] ?? null;
    until = performance.now() + PATIENCE;
    goThere();
  };
  const note = () => {
    if (performance.now() > until) leave();
    const file = FILE.exec(location.hash)?.[0];
    const link = document.querySelector(".rail a[aria-current]");
    if (wanted || !file || !link?.checkVisibility() || document.querySelector("dialog[open]")) return; // no file yet, or covered
    const address = link.closest("li")?.previousElementSibling ? `${file}&section=${link.hash.slice(1)}` : file;
    if (address === location.hash) return;
    history.replaceState(history.state, "", address);
    dispatchEvent(new CustomEvent("_dashprivate_pushstate")); // Dash's own word for it: dcc.Location reads the address
  };
  const noteSoon = () => {
    clearTimeout(pausing);
    pausing = setTimeout(note, PAUSE);
  };

  /* What arrives late pushes the section down: go there again until the reader moves. */
  ["wheel", "touchstart", "pointerdown", "keydown"].forEach((kind) => addEventListener(kind, leave, { passive: true, capture: true }));
  addEventListener("scroll", noteSoon, { passive: true });
  addEventListener("popstate", want);
  addEventListener("hashchange", want);
  new MutationObserver(() => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => { goThere(); noteSoon(); });
  }).observe(document.documentElement, { childList: true, subtree: true });
  want();
})();
