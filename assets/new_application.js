/* A new application: its files or its main facts are sent to the server, whose answer is the address of the file. */
"use strict";

(() => {
  const PANEL = "nouvelle-demande", ADDRESS = "/demande", MOST_BYTES = 8 * 2 ** 20, DAYS_A_YEAR = 365.25;
  const panel = () => document.getElementById(PANEL);
  const status = () => panel().querySelector(".application-status");
  const say = (sentence, isWrong) => {
    const place = status();
    place.textContent = sentence;
    place.classList.toggle("is-error", isWrong);
    place.setAttribute("role", isWrong ? "alert" : "status");
    if (isWrong) place.scrollIntoView({ block: "nearest" });
  };

  /* The field itself, whose words are the browser's, is not seen: the page says which files it holds. */
  const showChosen = (field) => {
    field.closest(".drop").querySelector(".chosen").textContent = [...field.files].map(({ name }) => name).join(", ");
  };
  const filesOf = (form) => [...form.elements.files.files];
  /* The official columns that the fields stand for; what is left empty is left out. */
  const entryOf = (form) => {
    const given = [...new FormData(form)].filter(([, value]) => value !== "");
    if (!given.length) return [];
    const row = Object.fromEntries(given.map(([name, value]) => {
      if (name === "years-employed") return ["DAYS_EMPLOYED", -Math.round(Number(value) * DAYS_A_YEAR)];
      return [name, form.elements[name].type === "number" ? Number(value) : value];
    }));
    return [new File([JSON.stringify({ application: row })], "saisie.json", { type: "application/json" })];
  };

  const send = async (files) => {
    const body = new FormData();
    body.append("language", document.documentElement.lang);
    files.forEach((file) => body.append("files", file));
    const answer = await fetch(ADDRESS, { method: "POST", headers: { "X-Desk": "1" }, body });
    return answer.ok ? answer.json() : { refused: await answer.text() };
  };

  const handIn = async (form) => {
    const isForm = form.dataset.way === "form", words = status().dataset;
    const files = isForm ? entryOf(form) : filesOf(form);
    if (!files.length) return say(isForm ? words.nothing : words.noFile, true);
    if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return say(words.large, true);
    const buttons = [...panel().querySelectorAll("button[type=submit]")];
    buttons.forEach((button) => { button.disabled = true; });
    say(words.working, false);
    try {
      const { address, refused } = await send(files);
      if (refused) return say(refused, true);
      panel().querySelectorAll("form.hand-in").forEach((each) => each.reset());
      panel().querySelectorAll(".drop input").forEach(showChosen);
      say("", false);
      panel().close();
      location.hash = address;
    } catch {
      say(words.failed, true);
    } finally {
      buttons.forEach((button) => { button.disabled = false; });
    }
  };

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form.hand-in")) return;
    event.preventDefault();
    handIn(event.target);
  });
  document.addEventListener("change", ({ target }) => { if (target.matches(".drop input")) showChosen(target); });
  /* A file dragged over the window goes to the field or nowhere: the browser would open it instead of the desk. */
  const over = ({ target }) => target.closest?.(".drop");
  ["dragover", "drop"].forEach((name) => addEventListener(name, (event) => {
    if (![...event.dataTransfer.types].includes("Files") || event.target.matches?.("input[type=file]")) return;
    event.preventDefault();
    if (name !== "drop" || !over(event)) return;
    const field = over(event).querySelector("input");
    field.files = event.dataTransfer.files;
    showChosen(field);
  }));
})();
