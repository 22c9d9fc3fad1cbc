/* The tour (layouts/panels/tour.py): begins by itself at the first file, once; one flag is kept, nothing of a client. */
"use strict";

(() => {
  const KEPT = "tour", SEEN = "seen";
  let at = -1, before = null;
  const panel = () => document.getElementById("visite");
  const steps = () => [...panel().querySelectorAll(".step")];
  const wasSeen = () => {
    try { return localStorage.getItem(KEPT) === SEEN; } catch { return true; }
  };
  const placeOf = (step) => {
    const place = document.getElementById(step.dataset.place);
    return place && (place.closest(".find") || place);
  };
  const unmark = () => document.querySelectorAll(".toured").forEach((place) => place.classList.remove("toured"));

  const show = (number) => {
    at = number;
    steps().forEach((step, index) => { step.hidden = index !== at; });
    const isLast = at === steps().length - 1;
    const next = panel().querySelector("[data-tour=next]"), back = panel().querySelector("[data-tour=back]");
    next.dataset.words ??= next.textContent;
    next.textContent = isLast ? next.dataset.last : next.dataset.words;
    back.disabled = at === 0;
    unmark();
    const place = placeOf(steps()[at]);
    place?.classList.add("toured");
    place?.scrollIntoView();
    panel().focus({ preventScroll: true });
  };
  const start = () => {
    if (!panel()?.querySelector(".step") || !document.querySelector(".head > *")) return;
    try { localStorage.setItem(KEPT, SEEN); } catch { /* No storage: the tour does not begin by itself. */ }
    before = document.activeElement;
    panel().hidden = false;
    show(0);
  };
  const leave = () => {
    at = -1;
    unmark();
    panel().hidden = true;
    if (before?.isConnected) before.focus({ preventScroll: true });
  };

  const DO = {
    start: () => {
      document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close());
      start();
    },
    leave,
    back: () => show(Math.max(at - 1, 0)),
    next: () => (at === steps().length - 1 ? leave() : show(at + 1)),
  };
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-tour]");
    if (button) DO[button.dataset.tour]();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || at < 0 || document.querySelector("dialog[open], :is(.gloss, .how)[open]")) return;
    leave();
  });

  let waiting;
  const observer = new MutationObserver(() => {
    if (wasSeen()) {
      observer.disconnect();
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(() => { if (document.querySelector("#client-why > *") && !wasSeen()) start(); }, 800);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
})();
