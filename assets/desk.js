/* What only the browser knows: where the reader is on the page, what is open over it, and the colours that are set. */
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

  /* A page drawn from the portfolio before is loaded anew with the file that is open: the address says which. */
  document.addEventListener("click", (event) => {
    if (!event.target.closest("a.reload")) return;
    event.preventDefault();
    location.reload();
  });

  /* On a phone only the first themes of the information lie open; a search opens what it finds. */
  const PHONE = 640, OPEN_ON_PHONE = 2;
  const foldInformation = () => {
    if (innerWidth > PHONE) return;
    const list = document.querySelector(".info.found") ? "found" : "all";
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
    waiting = requestAnimationFrame(() => { markSectionBeingRead(); foldInformation(); openAddressedPanel(); });
  }).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ["data-markup"] });

  /* A link to a section goes there without touching the address, which names the client. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".rail a, .skip, a.within");
    const place = link && document.getElementById(link.hash.slice(1));
    if (!place) return;
    event.preventDefault();
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  });

  /* The meaning of a word (layouts/panels/gloss.py) opens within the window, whatever its section cuts or splits. */
  const FROM_EDGE = 12, FROM_SIGN = 8;
  const openWords = () => [...document.querySelectorAll(".gloss[open]")];
  const placeWord = (word) => {
    const sign = word.firstElementChild.getBoundingClientRect();
    const meaning = word.lastElementChild;
    const room = document.documentElement.clientWidth - meaning.offsetWidth - FROM_EDGE;
    const above = sign.top - FROM_SIGN - meaning.offsetHeight;
    const fitsBelow = sign.bottom + FROM_SIGN + meaning.offsetHeight <= innerHeight;
    meaning.style.left = `${Math.max(FROM_EDGE, Math.min(sign.left - FROM_EDGE, room))}px`;
    meaning.style.top = `${fitsBelow || above < 0 ? sign.bottom + FROM_SIGN : above}px`;
  };
  const placeWords = () => openWords().forEach(placeWord);
  document.addEventListener("toggle", placeWords, true);
  addEventListener("scroll", placeWords, { passive: true, capture: true });
  addEventListener("resize", placeWords);
  document.addEventListener("click", ({ target }) => {
    openWords().filter((word) => !word.contains(target)).forEach((word) => { word.open = false; });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    openWords().forEach((word) => {
      if (word.contains(document.activeElement)) word.firstElementChild.focus();
      word.open = false;
    });
  });

  /* A panel over the file opens by a link to it or by the address; closed, it gives the address back to the client. */
  let addressOfFile = "";
  const panelNamed = (fragment) => {
    const panel = document.getElementById(fragment.slice(1));
    return panel instanceof HTMLDialogElement && !panel.open ? panel : null;
  };
  const openAddressedPanel = () => panelNamed(location.hash)?.showModal();
  addEventListener("hashchange", openAddressedPanel);
  document.addEventListener("click", (event) => {
    if (event.target instanceof HTMLDialogElement) event.target.close();
    const link = event.target.closest("a[aria-haspopup=dialog]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    panelNamed(link.hash)?.showModal();
  });
  document.addEventListener("close", ({ target }) => {
    if (location.hash !== `#${target.id}`) return;
    history.replaceState(history.state, "", addressOfFile || location.pathname + location.search);
  }, true);

  window.dash_clientside = window.dash_clientside || {};
  const unchanged = () => window.dash_clientside.no_update;
  /* The page is sent in light colours; those that were chosen (assets/early.js) come a moment later. */
  let isChosen = false;
  const keptAppearance = () => {
    try { return JSON.parse(localStorage.getItem("appearance")) ?? "light"; } catch { return "light"; }
  };
  let openClient;
  const CLIENT = /^#(?:client=|(?=demande=))([^&]*)/; // a number, or demande= and the token of an application handed in
  window.dash_clientside.desk = Object.assign(window.dash_clientside.desk || {}, {
    /* Give what the address names as a client, whatever it is; the server says if it is none. */
    clientOfAddress: (fragment) => {
      const found = CLIENT.exec(fragment);
      const isList = fragment === "#portefeuille";
      if (found || isList || !fragment || fragment === "#") addressOfFile = fragment || "";
      if (isList) openClient = undefined; // a file opened from the list opens anew, be it the one before
      if (!found && fragment && fragment !== "#") return unchanged();
      const client = found ? found[1] : null;
      if (client === openClient) return unchanged(); // the section alone has changed
      openClient = client;
      return client;
    },
    /* Take back every answer of every filter. */
    clearAll: (clicks) => (clicks ? window.dash_clientside.callback_context.outputs_list.map(() => []) : unchanged()),
    otherLanguage: (clicks, language) => (clicks ? (language === "en" ? "fr" : "en") : unchanged()),
    otherAppearance: (clicks, appearance) => (clicks ? (appearance === "dark" ? "light" : "dark") : unchanged()),
    setLanguage: (language) => {
      document.documentElement.lang = language;
      return unchanged();
    },
    /* Set the colours of the style sheet; the figures are drawn again by the server. */
    setAppearance: (appearance) => {
      isChosen ||= appearance === keptAppearance();
      if (!isChosen) return unchanged();
      document.documentElement.dataset.theme = appearance;
      return unchanged();
    },
  });
})();
