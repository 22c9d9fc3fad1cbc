/* What would change the opinion: filled when it comes near; fields and sliders together; undo; scenarios.
   All of it is in the memory of the open page, and leaves with the client. */
"use strict";

(() => {
  const NEAR = 600, PAUSE = 200, MOST_KEPT_BEFORE = 50, PATIENCE = 4000;
  const LEVERS = ["amount", "down_payment", "term", "income"];
  const SLID = LEVERS.slice(0, 3); // an income is not chosen
  const NOTHING = Object.freeze({ amount: null, down_payment: null, term: null, income: null, papers: [], repaid: [], corrections: {}, note: "" });
  const unchanged = () => window.dash_clientside.no_update;
  const give = (part, props) => window.dash_clientside.set_props(`what-if-${part.replaceAll("_", "-")}`, props);
  const place = (part) => document.getElementById(`what-if-${part.replaceAll("_", "-")}`);
  const written = (value) => JSON.stringify(value);

  /* What stands in the fields and what is kept, now and before. */
  let client = null, filled = null, now = null, former = [], waiting, typed = null;

  /* The section asks for its client once it is near the window. */
  const look = () => {
    const section = document.querySelector(".what-if");
    if (!section || client === null || filled === client || !section.checkVisibility()) return;
    if (document.querySelector(".head[data-dash-is-loading]") || !document.querySelector(".head > *")) return;
    if (section.getBoundingClientRect().top > innerHeight + NEAR) return;
    filled = client;
    give("client", { data: client });
  };
  let looking;
  const lookSoon = () => {
    cancelAnimationFrame(looking);
    looking = requestAnimationFrame(() => { look(); focusAgain(); });
  };
  addEventListener("scroll", lookSoon, { passive: true });
  addEventListener("resize", lookSoon);
  new MutationObserver(lookSoon).observe(document.documentElement, { childList: true, subtree: true });

  /* Numbers as the language writes them: « 12 000 », « 12,5 » or "12,000", with or without their unit. */
  const number = (text, field) => {
    const unit = field?.nextElementSibling?.textContent ?? "";
    let plain = String(text).replaceAll(/[\s\u00a0\u202f]/gu, "");
    if (plain === "") return null;
    const bare = unit.replaceAll(/\s/gu, "");
    if (bare && plain.endsWith(bare)) plain = plain.slice(0, -bare.length);
    plain = document.documentElement.lang === "en" ? plain.replaceAll(",", "") : plain.replace(",", ".");
    return /^[-−+]?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain.replace("−", "-")) : String(text);
  };
  const inWords = (value) => {
    if (value === null || value === undefined) return "";
    return typeof value === "number" ? new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 }).format(value) : value;
  };

  /* Corrected values, by column: what a list or a number says; years and months are months. */
  const AS_DECLARED = "as-declared";
  const corrected = () => [...document.querySelectorAll(".what-if [data-correct]")];
  const correction = (lines) => {
    const fields = [...lines.querySelectorAll("input, select")];
    if (lines.dataset.by === "level") return fields[0].value === AS_DECLARED ? null : fields[0].value;
    const [first, second] = fields.map((field) => number(field.value, field));
    if (lines.dataset.by !== "months") return first;
    if (typeof first === "string" || typeof second === "string") return typeof first === "string" ? first : second;
    return first === null && second === null ? null : (first ?? 0) * 12 + (second ?? 0);
  };
  const corrections = () => Object.fromEntries(
    corrected().map((lines) => [lines.dataset.correct, correction(lines)]).filter(([, value]) => value !== null),
  );
  const putCorrections = (values) => corrected().forEach(({ dataset: { correct: column, by } }) => {
    const value = values?.[column] ?? null, name = `correct-${column}`;
    if (by === "level") give(name, { value: value ?? AS_DECLARED });
    else if (by !== "months" || typeof value !== "number") {
      give(name, { value: inWords(value) });
      if (by === "months") give(`${name}-months`, { value: "" });
    } else {
      give(name, { value: inWords(Math.trunc(value / 12)) });
      give(`${name}-months`, { value: inWords(value % 12) });
    }
  });

  /* A slider says its value as the field does. */
  const sayValue = (lever, value) => {
    const field = place(lever), slider = place(`${lever}-range`);
    slider?.setAttribute("aria-valuetext", `${inWords(Number(value))} ${field?.nextElementSibling?.textContent ?? ""}`);
  };
  const showUndo = () => { if (place("undo")) give("undo", { disabled: former.length === 0 }); };
  /* Go to another state; the one before can be had back. */
  const go = (next) => {
    if (now !== null && written(next) === written(now)) return;
    if (now !== null) former = [...former, now].slice(-MOST_KEPT_BEFORE);
    const isOtherForm = now === null || written(next.fields) !== written(now.fields);
    const isOtherList = now === null || written(next.kept) !== written(now.kept);
    now = next;
    if (isOtherForm) give("asked", { data: { client, ...next.fields } });
    if (isOtherList) give("kept", { data: { client, kept: next.kept } });
    showUndo();
  };
  /* What was just typed counts before anything else is done. */
  const settle = () => {
    clearTimeout(waiting);
    if (typed !== null && now !== null) go({ ...now, fields: typed });
    typed = null;
  };
  const settleSoon = (fields) => {
    clearTimeout(waiting);
    typed = fields;
    waiting = setTimeout(settle, PAUSE);
  };
  document.addEventListener("input", ({ target }) => {
    if (now !== null && target.closest(".what-if [data-correct]")) settleSoon({ ...(typed ?? now.fields), corrections: corrections() });
  });
  const putIntoFields = (fields) => {
    LEVERS.forEach((lever) => {
      if (place(lever)) give(lever, { value: inWords(fields[lever]) });
    });
    ["papers", "repaid", "note"].forEach((part) => { if (place(part)) give(part, { value: fields[part] }); });
    putCorrections(fields.corrections);
  };
  const tryOut = (fields) => {
    settle();
    putIntoFields(fields);
    go({ fields, kept: now?.kept ?? [] });
  };
  const undo = () => {
    settle();
    if (former.length === 0) return;
    const before = former.pop(), last = now;
    now = before;
    putIntoFields(before.fields);
    give("asked", { data: { client, ...before.fields } });
    if (written(before.kept) !== written(last.kept)) give("kept", { data: { client, kept: before.kept } });
    const isStill = new Set(before.kept.map((each) => each.name)), gone = last.kept.find((each) => !isStill.has(each.name));
    const isTakenBack = gone && before.kept.length < last.kept.length;
    say(isTakenBack ? place("keep").dataset.undone.replace("#", () => gone.name) : "");
    showUndo();
  };

  const say = (sentence) => { place("kept-said").textContent = sentence; };
  const keep = () => {
    const { made, said, full, most, longest, wrong } = place("keep").dataset;
    settle();
    if (!now) return;
    if (document.querySelector(".what-if [aria-invalid=true]")) {
      say(wrong);
      return;
    }
    if (now.kept.length >= Number(most)) {
      say(full);
      return;
    }
    const taken = new Set(now.kept.map((each) => each.name));
    let count = now.kept.length + 1;
    while (taken.has(made.replace("#", count))) count += 1;
    const name = place("name").value.trim().slice(0, Number(longest)) || made.replace("#", count);
    go({ ...now, kept: [...now.kept, { name, asked: now.fields }] });
    give("name", { value: "" });
    say(said.replace("#", () => name));
  };

  /* A button that the next answer draws anew gets the focus back. */
  let lost = null;
  const focusAgain = () => {
    if (!lost || lost.button.isConnected) return;
    const again = document.querySelector(lost.selector) ?? place("keep");
    lost = null;
    again?.focus();
  };
  const rename = (button, index) => {
    const name = button.closest("table").querySelectorAll("thead .name")[index];
    const field = document.createElement("input");
    const before = now.kept[index].name;
    Object.assign(field, { value: before, maxLength: Number(place("keep").dataset.longest), className: "form-control" });
    field.setAttribute("aria-label", place("keep").dataset.new);
    let isOver = false;
    const stop = (isWanted) => {
      if (isOver || !field.isConnected) return;
      isOver = true; // leaving the page takes the focus from the field, which would stop it once more
      const wanted = field.value.trim();
      field.replaceWith(name);
      if (!isWanted || !wanted || wanted === before) {
        button.focus();
        return;
      }
      lost = { button, selector: `[data-scenario=rename][data-index="${index}"]` };
      go({ ...now, kept: now.kept.map((each, at) => (at === index ? { ...each, name: wanted } : each)) });
    };
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      stop(event.key === "Enter");
    });
    field.addEventListener("blur", () => stop(true));
    name.replaceWith(field);
    field.select();
  };
  const SCENARIO = {
    load: (_, index) => showTrial(now.kept[index].asked),
    rename,
    delete: (button, index) => {
      const { name } = now.kept[index];
      lost = { button, selector: `[data-scenario=delete][data-index="${Math.max(0, index - 1)}"]` };
      go({ ...now, kept: now.kept.filter((_, at) => at !== index) });
      say(place("keep").dataset.deleted.replace("#", () => name));
    },
  };
  const showTrial = (fields) => {
    tryOut(fields);
    const said = place("said");
    said.tabIndex = -1;
    said.focus({ preventScroll: true });
    document.querySelector(".what-if .trying").scrollIntoView();
  };

  document.addEventListener("click", ({ target }) => {
    const button = target.closest(".what-if button");
    if (!button || !now) return;
    if (button.dataset.try) showTrial({ ...NOTHING, ...JSON.parse(button.dataset.try), note: now.fields.note });
    else if (button.dataset.scenario) SCENARIO[button.dataset.scenario](button, Number(button.dataset.index));
    else if (button.id === "what-if-keep") keep();
    else if (button.id === "what-if-reset") tryOut(NOTHING);
    else if (button.id === "what-if-undo") undo();
  });
  document.addEventListener("keydown", (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === "z";
    if (isUndo && event.target.closest(".what-if") && !event.target.closest("textarea, #what-if-name, thead input")) {
      event.preventDefault();
      undo();
    }
    if (event.key === "Enter" && event.target.id === "what-if-name") keep();
  });

  /* A number that was typed is written like the others once its field is left. */
  document.addEventListener("focusout", ({ target }) => {
    const lever = target.closest(".unit input")?.closest(".lever")?.dataset.lever;
    const value = lever ? number(target.value, target) : null;
    if (typeof value === "number") give(lever, { value: inWords(value) });
  });

  const showSimulated = () => document.querySelector(".what-if")?.toggleAttribute("data-simulated", mark !== null);
  /* The diamond of each chart, as soon as the chart is there. */
  let mark = null, until = 0;
  /* A simulation that lies off the axis makes it longer while it is there. */
  const drawnRange = new WeakMap();
  const showAll = (plot, y) => {
    if (!drawnRange.has(plot.layout)) drawnRange.set(plot.layout, [...plot.layout.yaxis.range]);
    const [low, high] = drawnRange.get(plot.layout), room = 0.06 * (high - low);
    const range = y === null ? [low, high] : [Math.min(low, y - room), Math.max(high, y + room)];
    if (written(range) !== written(plot.layout.yaxis.range)) window.Plotly.relayout(plot, { "yaxis.range": range });
  };
  const drawMarks = () => {
    const charts = [...document.querySelectorAll(".what-if [data-curve]")];
    const drawn = charts.filter((chart) => {
      const plot = chart.querySelector(".js-plotly-plot"), { curve } = chart.dataset;
      const index = plot?.data?.findIndex((trace) => trace.name === "mark") ?? -1;
      if (index < 0 || !window.Plotly) return false;
      const [x, y] = mark === null ? [null, null] : curve === "map" ? [mark.amount, mark.term] : [mark[curve], mark.points];
      window.Plotly.restyle(plot, { x: [[x]], y: [[y]] }, [index]);
      if (curve !== "map") showAll(plot, y);
      return true;
    });
    if (drawn.length < charts.length && performance.now() < until) requestAnimationFrame(drawMarks);
  };

  window.dash_clientside = window.dash_clientside || {};
  window.dash_clientside.desk = Object.assign(window.dash_clientside.desk || {}, {
    /* Another client is open: nothing of the one before stays. */
    forgetWhatIf: (opened) => {
      clearTimeout(waiting);
      typed = null;
      const wasFilled = filled !== null;
      [client, filled, now, former, mark] = [opened ?? null, null, null, [], null];
      showSimulated();
      lookSoon();
      if (!wasFilled) return unchanged();
      ["asked", "kept"].forEach((part) => give(part, { data: null }));
      if (place("kept-said")) say("");
      return null;
    },
    /* A slider writes its number, a number moves its slider; an empty field stands where the application does. */
    bindLevers: (...values) => {
      const changed = new Set(window.dash_clientside.callback_context.triggered.map(({ prop_id: name }) => name.split(".")[0]));
      const bound = values.map(unchanged);
      LEVERS.forEach((lever, index) => {
        const id = `what-if-${lever.replaceAll("_", "-")}`, field = document.getElementById(id);
        const given = number(values[index] ?? "", field);
        if (changed.has(id)) {
          if (typeof given !== "string" && SLID.includes(lever)) bound[index + LEVERS.length] = given ?? Number(field.closest(".lever").dataset.asked);
        } else if (changed.has(`${id}-range`)) bound[index] = inWords(Number(values[index + LEVERS.length]));
        sayValue(lever, typeof given === "number" && changed.has(id) ? given : values[index + LEVERS.length]);
      });
      return bound;
    },
    /* What stands in the fields goes to the server after a pause. */
    askWhatIf: (...values) => {
      const [papers, repaid, note, shown] = values.slice(LEVERS.length);
      if (client === null || String(shown) !== String(client)) return unchanged();
      const fields = { ...Object.fromEntries(LEVERS.map((lever, index) => [lever, number(values[index] ?? "", place(lever))])), papers: papers ?? [], repaid: repaid ?? [], corrections: (typed ?? now?.fields)?.corrections ?? {}, note: note ?? "" };
      if (now === null) go({ fields, kept: [] });
      else settleSoon(fields);
      return unchanged();
    },
    markWhatIf: (wanted) => {
      mark = wanted ?? null;
      showSimulated();
      until = performance.now() + PATIENCE;
      requestAnimationFrame(drawMarks);
      return unchanged();
    },
    /* Beside each field, what is wrong with it. */
    showFaults: (faults) => {
      requestAnimationFrame(() => [...LEVERS, "note", ...corrected().map((lines) => `correct-${lines.dataset.correct}`)].forEach((part) => {
        const said = place(`${part}-fault`);
        if (!said) return;
        said.textContent = faults?.[part] ?? "";
        [place(part), place(`${part}-months`)].filter(Boolean).forEach((field) => {
          field.toggleAttribute("aria-invalid", Boolean(faults?.[part]));
          if (faults?.[part]) field.setAttribute("aria-invalid", "true");
          field.setAttribute("aria-describedby", said.id);
        });
      }));
      if (place("stays")) place("stays").textContent = faults?.stays ?? "";
      showUndo();
      return unchanged();
    },
  });
})();
