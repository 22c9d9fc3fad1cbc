/* The list of clients: the grid comes when the list opens, its cells are drawn here, a row opens a file. */
"use strict";

(() => {
  const LIST = "#portefeuille", GRID = "worklist-grid", CLIENT = /^#(client|demande)=/, NARROW = "(max-width: 640px)";
  const clientside = (window.dash_clientside = window.dash_clientside || {});
  const unchanged = () => clientside.no_update;

  let loading;
  const loadGrid = () => {
    loading = loading || new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = document.querySelector(LIST).dataset.grid;
      script.onload = done;
      script.onerror = () => { loading = undefined; failed(new Error("the grid did not come")); };
      document.head.append(script);
    });
    return loading;
  };
  const gridApi = () => document.getElementById(GRID) && window.dash_ag_grid.getApi(GRID);

  /* What React draws in a cell; a row that is still awaited has no data. */
  const draw = (...parts) => window.React.createElement(...parts);
  const renderers = (window.dashAgGridComponentFunctions = window.dashAgGridComponentFunctions || {});
  renderers.ClientLink = ({ data, value }) => data && draw("span", null,
    draw("a", { href: `#client=${value}`, tabIndex: -1 }, value), draw("span", { className: "why" }, data.reason));
  renderers.OpinionChip = ({ data, value }) => data && draw("span", { className: `chip ${data.tone}` },
    draw("span", { className: "sign", "aria-hidden": "true" }, data.sign), value);
  renderers.DistanceBar = ({ data, value }) => data && draw("span", { className: "gap-cell" },
    draw("span", { className: data.bar < 0 ? "minus" : "plus" }, value),
    draw("span", { className: "gap-bar", "aria-hidden": "true" },
      draw("i", { className: data.bar < 0 ? "m" : "p", style: { width: `${Math.abs(data.bar) * 50}%` } })));
  /* Tab leaves the rows: the arrows go from cell to cell. */
  (window.dashAgGridFunctions = window.dashAgGridFunctions || {}).leaveGrid = () => false;

  const openRow = (target) => {
    const row = target.closest(`#${GRID} .ag-row[row-id]`);
    if (row && /^\d+$/.test(row.getAttribute("row-id"))) location.hash = `client=${row.getAttribute("row-id")}`;
  };
  document.addEventListener("click", ({ target }) => { if (!target.closest("a")) openRow(target); });
  document.addEventListener("keydown", ({ key, target }) => { if (key === "Enter" && !target.closest("a")) openRow(target); });

  clientside.worklist = {
    /* Show the list or the rest of the page, by the address; the list is drawn once the grid is there. */
    open: async (fragment, opened) => {
      const isList = fragment === LIST;
      if (isList) document.documentElement.dataset.view = "list";
      else if (!fragment || fragment === "#" || CLIENT.test(fragment)) delete document.documentElement.dataset.view;
      if (!isList || opened) return unchanged();
      const failure = document.querySelector(`${LIST} > .is-error`);
      try { await loadGrid(); } catch { failure.hidden = false; return unchanged(); }
      failure.hidden = true;
      return { narrow: matchMedia(NARROW).matches };
    },
    /* Ask for the first page again: the filters have changed. */
    refresh: () => {
      const api = gridApi();
      if (api) {
        api.paginationGoToFirstPage();
        api.purgeInfiniteCache();
      }
      return unchanged();
    },
    clear: (clicks) => (clicks ? [[], "all", "all", "all", null, null, null, null] : Array(8).fill(unchanged())),
    /* Save what the filters let in; the server writes it, nothing of it is in an address. */
    save: async (clicks, present, language, ...filters) => {
      if (!clicks) return unchanged();
      const status = document.getElementById("worklist-exported").dataset;
      const names = clientside.callback_context.states_list.slice(2).map(({ id }) => id.replace("worklist-", ""));
      const columns = gridApi().getColumnState().filter(({ sort }) => sort).sort((one, other) => one.sortIndex - other.sortIndex);
      const asked = {
        present, language, sort: columns.map(({ colId, sort }) => ({ colId, sort })),
        filters: Object.fromEntries(names.map((name, index) => [name, filters[index] ?? null])),
      };
      try {
        const answer = await fetch("/portefeuille.csv", {
          method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(asked),
        });
        if (!answer.ok) return await answer.text();
        const link = document.createElement("a");
        link.href = URL.createObjectURL(await answer.blob());
        link.download = status.file;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
        return status.done;
      } catch {
        return status.failed;
      }
    },
  };

  clientside.present = {
    /* A file that opens is a client's who sits here. */
    opens: (client) => (client ? true : unchanged()),
    turn: (clicks, present) => (clicks ? !present : unchanged()),
    leaves: (clicks) => (clicks ? false : unchanged()),
    /* Set what the style sheet hides, and say it. */
    say: (present) => {
      document.documentElement.dataset.present = present ? "yes" : "no";
      const words = document.getElementById("client-present-status").dataset;
      return present ? words.yes : words.no;
    },
  };
})();
