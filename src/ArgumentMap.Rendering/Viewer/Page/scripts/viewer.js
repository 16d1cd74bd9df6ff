// The page: which map is shown, what is chosen, which panels are open.

class Viewer {
  constructor() {
    const data = readData();
    this.data = data;
    this.chosen = null;
    const sections = [...document.querySelectorAll("section.map")];
    this.views = data.maps.map((model, at) => new MapView(this, sections[at], model));
    this.theme = new Theme();
    this.details = new Details(this);
    this.article = new Article(this, data.texts);
    this.matrix = data.agreement ? new Matrix(this, data.agreement) : null;
    this.search = new Search(this);
    this.keys = new Keys(this);
    this.#wire();
    this.#go(readAddress());
    addEventListener("hashchange", () => this.#follow());
  }

  titleOf(mapId) {
    return this.data.maps.find(model => model.id === mapId)?.title ?? mapId;
  }

  /** The merged map's statement that a statement of one of the maps became part of. */
  mergedIdOf(model, id) {
    const merged = this.data.maps.find(map => map.data.merged);
    if (!merged || merged === model) return undefined;
    const node = merged.data.nodes.find(each => each.origins?.some(origin => origin.map === model.id && origin.node === id));
    return node && { map: merged.id, node: node.id };
  }

  get isPanelOpen() {
    return !byId("panel").hidden;
  }

  /** Shows a map; the others keep how they were left. */
  show(view) {
    if (this.current === view) return;
    this.current = view;
    for (const each of this.views) each.section.classList.toggle("shown", each === view);
    view.build();
    this.chosen = null;
    view.picture.mark(null);
    byId("map-choice").value = String(this.views.indexOf(view));
    byId("minimap").replaceChildren(view.minimap.svg);
    byId("article-toggle").hidden = byId("article-tab").hidden = !this.article.isThereFor(view.model);
    if (byId("article-tab").hidden) this.#showTab("details");
    this.#renderTheses();
    this.#renderLegend();
    if (!byId("filters").hidden) view.filters.render(byId("filters"));
    view.minimap.update();
    this.search.update();
    this.#renderPanel();
  }

  showBeside(steps) {
    const at = this.views.indexOf(this.current) + steps;
    if (at >= 0 && at < this.views.length) this.#open(this.views[at]);
  }

  /** Chooses a statement or relation: marks it, brings it to the eye and opens what is known of it. */
  choose(id, { move = "center", panel = undefined } = {}) {
    this.#hideMatrix();
    const { current } = this;
    this.chosen = id;
    if (current.picture.nodes.has(id)) {
      current.reveal(id);
      current.picture.focus.stopAt(current.picture.nodes.get(id));
    }
    current.picture.mark(id);
    this.#openPanel();
    if (panel) this.#showTab(panel);
    this.#renderPanel();
    const box = current.picture.boxOf(id);
    if (box && move === "center") current.viewport.center(box);
    if (box && move === "reveal") current.viewport.reveal(box);
    writeAddress(addressOf(current.model.id, id));
    const item = current.model.get(id);
    announce(`Chosen: ${kindOf(item)}. ${item.text ?? ""}`);
  }

  showInMap(id) {
    if (!this.current.picture.nodes.has(id)) return;
    this.current.reveal(id);
    this.current.viewport.center(this.current.picture.boxOf(id));
    this.current.focusNode(id);
  }

  showPassage(id, anchor) {
    this.#showTab("article");
    this.#renderPanel();
    this.article.show(id, anchor);
  }

  toggleBranch(id) {
    this.current.branches.toggle(id);
    byId("branch-toggle")?.focus();
  }

  /** What a view has to tell the page after it hid or showed something. */
  changed(view) {
    if (view !== this.current || !view.branches) return;
    const isStale = this.isPanelOpen && this.chosen !== null && byId("article").hidden;
    if (isStale) this.details.render(view.model, this.chosen);
    this.search.update();
    byId("filters-toggle").classList.toggle("on", view.filters.isOn);
  }

  goToMain() {
    const main = this.current.model.main[0]?.id ?? this.current.picture.nodes.keys().next().value;
    if (main === undefined) return;
    this.current.reveal(main);
    this.current.viewport.center(this.current.picture.boxes.get(main), { at: 0.3 });
    this.current.focusNode(main);
  }

  focusMap() {
    if (this.current.picture.nodes.has(this.chosen)) this.current.focusNode(this.chosen);
    else if (this.current.picture.focus.stop) this.current.picture.focus.focus(this.current.picture.focus.stop);
  }

  focusPanel() {
    if (byId("article").hidden) this.details.place.querySelector("h2")?.focus();
    else this.article.focus.stop?.focus();
  }

  /** Escape leaves the panel for the map first, then closes what is open. */
  escape() {
    if (document.activeElement?.closest("#panel, #filters")) this.focusMap();
    else if (this.matrix && !byId("matrix").hidden) this.toggleMatrix();
    else if (this.isPanelOpen) this.closePanel();
    else if (!byId("filters").hidden) this.toggleFilters();
  }

  closePanel() {
    byId("panel").hidden = true;
    byId("article-toggle").setAttribute("aria-pressed", "false");
    this.focusMap();
    this.chosen = null;
    this.current.picture.mark(null);
    writeAddress(addressOf(this.current.model.id));
  }

  toggleFilters() {
    const place = byId("filters");
    place.hidden = !place.hidden;
    byId("filters-toggle").setAttribute("aria-expanded", String(!place.hidden));
    if (place.hidden) {
      byId("filters-toggle").focus();
      return;
    }
    this.current.filters.render(place);
    place.querySelector("input")?.focus();
  }

  toggleArticle() {
    if (byId("article-toggle").hidden) return;
    if (this.isPanelOpen && !byId("article").hidden) {
      this.closePanel();
      return;
    }
    this.#hideMatrix();
    this.#openPanel();
    this.#showTab("article");
    this.#renderPanel();
  }

  toggleMatrix() {
    if (!this.matrix) return;
    if (!byId("matrix").hidden) {
      this.#hideMatrix();
      writeAddress(addressOf(this.current.model.id, this.chosen));
      return;
    }
    this.matrix.render();
    byId("panel").hidden = true;
    byId("matrix").hidden = false;
    byId("maps").classList.add("covered");
    byId("matrix-toggle").setAttribute("aria-pressed", "true");
    writeAddress("#agreement");
    announce("Agreement between the articles.");
  }

  #hideMatrix() {
    if (byId("matrix").hidden) return;
    byId("matrix").hidden = true;
    byId("maps").classList.remove("covered");
    byId("matrix-toggle").setAttribute("aria-pressed", "false");
  }

  #open(view) {
    this.#hideMatrix();
    this.show(view);
    writeAddress(addressOf(view.model.id));
    announce(`Map: ${view.model.title}.`);
  }

  /** Goes where the address says; where it says nothing that is there, to the first map. */
  #go({ agreement, map, node }) {
    const view = this.views.find(each => each.model.id === map) ?? this.current ?? this.views[0];
    this.show(view);
    if (agreement && this.matrix && byId("matrix").hidden) this.toggleMatrix();
    else if (node !== undefined && view.model.get(node)) this.choose(node);
    else if (!agreement) this.#hideMatrix();
  }

  /** A link of the page was followed. What it was in may be gone, so focus goes where it leads. */
  #follow() {
    const address = readAddress();
    if (address.map === undefined && !address.agreement) return;
    const wasInPanel = !byId("panel").hidden && (document.activeElement === document.body || document.activeElement.closest("#panel, #matrix"));
    this.#go(address);
    if (address.node !== undefined && wasInPanel) this.focusPanel();
    else if (!address.agreement) this.focusMap();
  }

  #openPanel() {
    byId("panel").hidden = false;
  }

  #showTab(name) {
    for (const tab of ["details", "article"]) {
      byId(tab).hidden = tab !== name;
      byId(`${tab}-tab`).setAttribute("aria-selected", String(tab === name));
      byId(`${tab}-tab`).setAttribute("tabindex", tab === name ? "0" : "-1");
    }
    byId("article-toggle").setAttribute("aria-pressed", String(name === "article" && this.isPanelOpen));
  }

  #renderPanel() {
    if (!this.isPanelOpen) return;
    this.details.render(this.current.model, this.chosen);
    if (byId("article").hidden) return;
    this.article.render(this.current.model);
    this.article.mark(this.chosen);
  }

  #renderTheses() {
    const { model } = this.current;
    const place = byId("theses");
    place.hidden = model.main.length === 0;
    place.replaceChildren(
      make("span", { class: "theses-label" }, model.main.length === 1 ? "Main claim" : plural(model.main.length, "main claim")),
      make("ul", {}, model.main.map(node => make("li", {}, make("a", { href: addressOf(model.id, node.id), dir: "auto", lang: model.data.language, title: node.text }, node.text)))));
  }

  /** What the picture's boxes and lines mean, as far as they occur in it. */
  #renderLegend() {
    const { nodes, relations } = this.current.model.data;
    const kinds = new Set(nodes.map(node => node.kind));
    const lines = new Set(relations.map(relation => relation.kind));
    byId("legend").replaceChildren(
      ...[nodes.some(node => node.main) && make("span", { class: "key main" }, "Main claim")].filter(Boolean),
      ...[...kindWords].filter(([kind]) => kinds.has(kind)).map(([kind, word]) => make("span", { class: `key ${kind}` }, word)),
      ...[...verbs].filter(([kind]) => lines.has(kind)).map(([kind, [, words]]) => make("span", { class: `line ${kind}` }, words.toLowerCase())));
    byId("legend").hidden = byId("legend").childElementCount === 0;
  }

  #wire() {
    const on = (id, listener, type = "click") => byId(id).addEventListener(type, listener);
    on("zoom-in", () => this.current.viewport.zoom(1.25));
    on("zoom-out", () => this.current.viewport.zoom(0.8));
    on("zoom-fit", () => this.current.viewport.fit());
    on("zoom-thesis", () => this.goToMain());
    on("filters-toggle", () => this.toggleFilters());
    on("article-toggle", () => this.toggleArticle());
    on("matrix-toggle", () => this.toggleMatrix());
    on("panel-close", () => this.closePanel());
    for (const tab of ["details", "article"]) on(`${tab}-tab`, () => this.#chooseTab(tab));
    on("panel-tabs", event => this.#tabKey(event), "keydown");
    this.#wireSwitch();
    new ResizeObserver(() => this.#resized()).observe(byId("maps"));
  }

  #wireSwitch() {
    byId("switch").hidden = this.views.length < 2;
    byId("matrix-toggle").hidden = !this.matrix;
    const choice = byId("map-choice");
    choice.append(...this.views.map((view, at) => make("option", { value: at }, view.model.data.merged ? `All together: ${view.model.title}` : view.model.title)));
    choice.addEventListener("change", () => this.#open(this.views[Number(choice.value)]));
  }

  #chooseTab(name) {
    this.#showTab(name);
    this.#renderPanel();
  }

  #tabKey(event) {
    if ((event.key !== "ArrowLeft" && event.key !== "ArrowRight") || byId("article-tab").hidden) return;
    event.preventDefault();
    const name = byId("article").hidden ? "article" : "details";
    this.#chooseTab(name);
    byId(`${name}-tab`).focus();
  }

  #resized() {
    const box = this.chosen !== null && this.current?.picture.boxOf(this.chosen);
    if (box) this.current.viewport.reveal(box, false);
    this.current?.minimap?.update();
  }
}

new Viewer();
