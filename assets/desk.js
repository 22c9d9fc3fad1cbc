/* What only the browser knows: where the reader is on the page, the colours that are set, and paper. */
"use strict";

(() => {
  const READING_LINE = 180;

  const markSectionBeingRead = () => {
    const links = [...document.querySelectorAll(".rail a")];
    const started = links.filter((link) => {
      const section = document.getElementById(link.hash.slice(1));
      return section && section.getBoundingClientRect().top < READING_LINE;
    });
    const isAtTheEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const current = isAtTheEnd ? links.at(-1) : started.at(-1) || links[0];
    links.forEach((link) => {
      if (link === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  };
  addEventListener("scroll", markSectionBeingRead, { passive: true });

  /* On a phone only the first themes of the information lie open; a search opens what it finds. */
  const PHONE = 640, OPEN_ON_PHONE = 2;
  const foldInformation = () => {
    const query = document.getElementById("information-query");
    if (innerWidth > PHONE || !query) return;
    const list = query.value.trim() ? "found" : "all";
    document.querySelectorAll(".group").forEach((group, index) => {
      if (group.dataset.folded === list) return;
      group.dataset.folded = list;
      group.open = list === "found" || index < OPEN_ON_PHONE;
    });
  };

  /* Parts that no callback reads or fills come as markup (layouts/drawn.py), escaped by the server. */
  const drawMarkup = (place) => {
    const markup = place.dataset.markup;
    if (place.markupDrawn === markup) return;
    if (markup === undefined) place.markupNodes.forEach((node) => node.remove());
    else {
      place.innerHTML = markup;
      place.markupNodes = [...place.childNodes];
    }
    place.markupDrawn = markup;
  };
  const drawChanges = (changes) => changes.forEach(({ target, type, addedNodes }) => {
    if (type === "attributes") drawMarkup(target);
    addedNodes.forEach((node) => {
      if (!node.querySelectorAll) return;
      if (node.dataset.markup !== undefined) drawMarkup(node);
      node.querySelectorAll("[data-markup]").forEach(drawMarkup);
    });
  });

  let waiting;
  new MutationObserver((changes) => {
    drawChanges(changes);
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => { markSectionBeingRead(); foldInformation(); });
  }).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ["data-markup"] });

  /* On paper nothing opens: every theme of the information is printed open, then put back. */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll(".group:not([open])")];
    opened.forEach((group) => { group.open = true; });
  });
  addEventListener("afterprint", () => { opened.forEach((group) => { group.open = false; }); });

  const redrawFigures = () => document.querySelectorAll(".js-plotly-plot").forEach((plot) => window.Plotly.Plots.resize(plot));
  matchMedia("print").addEventListener("change", redrawFigures);

  /* A link to a section goes there without touching the address, which names the client. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".rail a, .skip");
    const place = link && document.getElementById(link.hash.slice(1));
    if (!place) return;
    event.preventDefault();
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  });

  window.dash_clientside = window.dash_clientside || {};
  const unchanged = () => window.dash_clientside.no_update;
  const CLIENT = /^#client=(.*)$/;
  window.dash_clientside.desk = {
    /* Give what the address names as a client, whatever it is; the server says if it is none. */
    clientOfAddress: (fragment) => {
      if (!fragment || fragment === "#") return null;
      const found = CLIENT.exec(fragment);
      return found ? found[1] : unchanged();
    },
    otherLanguage: (clicks, language) => (clicks ? (language === "en" ? "fr" : "en") : unchanged()),
    otherAppearance: (clicks, appearance) => (clicks ? (appearance === "dark" ? "light" : "dark") : unchanged()),
    setLanguage: (language) => {
      document.documentElement.lang = language;
      return unchanged();
    },
    /* Set the colours of the style sheet; the figures are drawn again by the server. */
    setAppearance: (appearance) => {
      document.documentElement.dataset.theme = appearance;
      return unchanged();
    },
  };
})();
