// The keyboard. Single keys work everywhere but in fields, and can be switched off (WCAG 2.1.4).

const keyTable = [
  ["↑ ↓", "To what the statement is a reason for, and to its own reasons"],
  ["← →", "To the other reasons for the same"],
  ["Enter", "Details of the statement; again: into the details"],
  ["Escape", "Back to the map; close what is open"],
  ["Shift + arrow", "Move the picture (also plain arrows on the canvas)"],
  ["+ −", "Zoom in and out"],
  ["0", "Fit the whole map"],
  ["Home", "Go to the main claim"],
  ["c", "Close or open the branch beneath the statement"],
  ["e", "Open all branches"],
  ["/", "Search; Enter and Shift + Enter for next and previous"],
  ["f", "Filters"],
  ["a", "Article beside the map"],
  ["s", "The argument step by step; n and p for the next and the previous step"],
  ["m", "Agreement between the articles"],
  ["[ ]", "Previous and next map"],
  ["i", "About the map: sources and findings"],
  ["t", "Theme"],
  ["?", "This help"],
];

class Keys {
  constructor(viewer) {
    this.viewer = viewer;
    byId("key-list").append(...keyTable.map(([key, words]) => make("tr", {}, make("th", { scope: "row" }, make("kbd", {}, key)), make("td", {}, words))));
    document.addEventListener("keydown", event => this.#anywhere(event));
    byId("help-toggle").addEventListener("click", () => this.#help());
    byId("help-close").addEventListener("click", () => byId("help").close());
    byId("help").addEventListener("click", event => event.target === byId("help") && byId("help").close());
  }

  #help() {
    byId("help").showModal();
  }

  #anywhere(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || byId("help").open) return;
    if (event.key === "Escape") {
      this.viewer.escape();
      return;
    }
    if (event.target.closest("input, select, textarea")) return;
    if (!byId("key-switch").checked && !event.target.closest(".map")) return;
    const { viewer } = this;
    const action = {
      "/": () => byId("search-words").focus(),
      f: () => viewer.toggleFilters(),
      a: () => viewer.panel.toggleArticle(),
      s: () => viewer.story.toggle(),
      n: () => viewer.story.go(1),
      p: () => viewer.story.go(-1),
      m: () => viewer.toggleMatrix(),
      i: () => viewer.panel.toggleAbout(),
      t: () => viewer.theme.next(),
      e: () => viewer.current.branches.openAll(),
      "?": () => this.#help(),
      "[": () => viewer.showBeside(-1),
      "]": () => viewer.showBeside(1),
      "+": () => viewer.current.viewport.zoom(1.25),
      "=": () => viewer.current.viewport.zoom(1.25),
      "-": () => viewer.current.viewport.zoom(0.8),
      0: () => viewer.current.viewport.fit(),
    };
    // Where nothing else uses them, Home and the arrows work on the map as if it had the focus.
    if ((event.key === "Home" || Object.hasOwn(panSteps, event.key)) && !event.target.closest("#panel, #filters, #matrix, #theses, [role=tablist]") && !viewer.matrix?.isShown) {
      event.preventDefault();
      viewer.current.keyFromElsewhere(event);
      return;
    }
    if (!Object.hasOwn(action, event.key)) return;
    event.preventDefault();
    action[event.key]();
  }
}
