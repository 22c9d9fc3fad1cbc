/* The former filters of each section, in the memory of the page alone: an address or a storage would outlive it. */
"use strict";

(() => {
  const MOST_KEPT = 50;
  const sections = {};
  const sectionOf = (button) => (sections[button] ??= { former: [], now: null });
  const unchanged = () => window.dash_clientside.no_update;
  /* What a field holds before anybody used it is the same as nothing. */
  const written = (values) => JSON.stringify(values.map((value) => (value === "" || value === undefined ? null : value)));

  window.dash_clientside = window.dash_clientside || {};
  window.dash_clientside.desk = Object.assign(window.dash_clientside.desk || {}, {
    /* Remember what was there before; give whether the button that undoes it is off. */
    noteFilters: (...values) => {
      const section = sectionOf(window.dash_clientside.callback_context.outputs_list.id);
      const now = written(values);
      if (section.now !== null && section.now !== now) section.former = [...section.former, section.now].slice(-MOST_KEPT);
      section.now = now;
      return section.former.length === 0;
    },
    undoFilters: (clicks) => {
      const { outputs_list: fields, triggered_id: button } = window.dash_clientside.callback_context;
      const section = sectionOf(button);
      if (!clicks || section.former.length === 0) return fields.map(unchanged);
      section.now = section.former.pop();
      return JSON.parse(section.now).map((value) => value ?? "");
    },
    clearInformation: (clicks) => (clicks ? ["", "all", []] : [unchanged(), unchanged(), unchanged()]),
  });
})();
