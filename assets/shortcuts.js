/* Single keys (layouts/panels/shortcuts.py lists them): never in a field, under a dialog or with a modifier; can be off. */
"use strict";

(() => {
  const KEPT = "shortcuts", OFF = "off";
  const isOn = () => {
    try { return localStorage.getItem(KEPT) !== OFF; } catch { return true; }
  };
  const showSwitch = () => document.querySelectorAll("[data-switch=shortcuts]").forEach((button) => {
    button.setAttribute("aria-checked", String(isOn()));
  });

  const press = (id) => document.getElementById(id)?.click();
  /* A button elsewhere on the page that stands for another one. */
  document.addEventListener("click", ({ target }) => {
    const stand = target.closest("[data-press]");
    if (stand) press(stand.dataset.press);
  });
  const UNDO = { informations: "information-undo", comparaison: "comparison-undo", simuler: "what-if-undo" };
  const sectionRead = () => document.querySelector(".rail a[aria-current]")?.hash.slice(1);
  const KEYS = {
    "/": () => document.getElementById("find-client")?.focus(),
    "?": () => document.getElementById("raccourcis")?.showModal(),
    j: () => press("higher-client"),
    k: () => press("lower-client"),
    u: () => press(UNDO[sectionRead()]),
    c: () => press("client-present-button"),
    p: () => print(),
  };
  const OF_A_FILE = ["j", "k", "u", "p"]; // nothing of a file is in sight while the list is open
  /* A digit by its place: a French keyboard writes it with Shift only. */
  const DIGIT = /^(?:Digit|Numpad)([1-9])$/;
  const section = (code) => {
    const place = DIGIT.exec(code)?.[1];
    const link = place && document.querySelectorAll(".rail a")[place - 1];
    return link && link.checkVisibility() ? () => link.click() : null;
  };
  const isTyping = (place) => place.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isOn() || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    const isOfAFile = document.documentElement.dataset.view === "list" && OF_A_FILE.includes(event.key);
    const act = isOfAFile ? null : Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : section(event.code);
    if (!act) return;
    event.preventDefault();
    act();
  });

  /* A panel takes the focus when it opens, however it is opened. */
  document.addEventListener("focusin", ({ target }) => { if (target.closest("#raccourcis")) showSwitch(); });
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-switch=shortcuts]");
    if (!button) return;
    try { localStorage.setItem(KEPT, isOn() ? OFF : "on"); } catch { /* No storage: they stay as they are. */ }
    showSwitch();
  });
})();
