/* Paper: figures as wide as their place on it, in light colours; everything open; when it was printed. */
"use strict";

(() => {
  /* A4 less the margins of assets/print.css, at 96 pixels an inch, in twelve columns. */
  const PAPER = 703, GAP = 22, COLUMNS = 12;
  const SMALLER_TEXT = 0.8, LOWER = { waterfall: 0.48, indicator: 0.58 }, LOW = 0.74;
  const SPANS = { c4: 4, c5: 5, c6: 6, c7: 7, half: 6 };

  document.addEventListener("click", ({ target }) => { if (target.closest("#print")) print(); });

  const widthOnPaper = (plot) => {
    const column = plot.closest(".c4, .c5, .c6, .c7, .comparison-charts > *");
    const span = column ? SPANS[[...column.classList].find((name) => name in SPANS) || "half"] : COLUMNS;
    return Math.floor((PAPER + GAP) * span / COLUMNS - GAP);
  };
  /* Every size of a text or a mark, and every margin, a little smaller. */
  const smaller = (part, name) => {
    if (Array.isArray(part)) return part.map((each) => smaller(each));
    if (part && typeof part === "object") {
      if (name === "margin") return Object.fromEntries(Object.entries(part).map(([side, pixels]) => [side, Math.round(pixels * SMALLER_TEXT)]));
      return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, smaller(value, key)]));
    }
    return name === "size" && typeof part === "number" ? Math.round(part * SMALLER_TEXT) : part;
  };
  const inLight = (figure) => {
    const colours = document.querySelector(".paper");
    if (!colours || document.documentElement.dataset.theme !== "dark") return figure;
    const written = Object.entries(JSON.parse(colours.dataset.colours))
      .reduce((text, [dark, light]) => text.replaceAll(`"${dark}"`, `"${light}"`), JSON.stringify(figure));
    return JSON.parse(written);
  };
  const toPaper = (plot) => {
    const width = widthOnPaper(plot), height = Math.round(plot.clientHeight * (LOWER[plot.data[0]?.type] || LOW));
    const frame = plot.closest(".plot") || plot;
    const { data, layout } = inLight({ data: plot.data, layout: plot.layout });
    const before = { plot, data: plot.data, layout: { ...plot.layout, width: undefined, height: undefined, autosize: true }, frame, style: frame.style.cssText };
    /* The graph follows the size of its frame, in its own time. */
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    const paper = { ...smaller(layout), width, height, autosize: false };
    window.Plotly.react(plot, smaller(data), paper, plot._context);
    return before;
  };
  const toScreen = ({ plot, data, layout, frame, style }) => {
    frame.style.cssText = style;
    window.Plotly.react(plot, data, layout, plot._context);
  };

  let opened = [], drawn = [];
  addEventListener("beforeprint", () => {
    if (drawn.length) return;
    opened = [...document.querySelectorAll(".group:not([open])")];
    opened.forEach((group) => { group.open = true; });
    const words = document.querySelector(".printed-on");
    const written = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });
    if (words) words.textContent = `${words.dataset.words} ${written.format(new Date())}`;
    drawn = [...document.querySelectorAll(".js-plotly-plot")].filter((plot) => plot.layout && plot.checkVisibility()).map(toPaper);
  });
  addEventListener("afterprint", () => {
    opened.forEach((group) => { group.open = false; });
    drawn.forEach(toScreen);
    opened = [];
    drawn = [];
  });
})();
