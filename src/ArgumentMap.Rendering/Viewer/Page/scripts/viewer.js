// The page: which map is shown and what is chosen.

class Viewer {
  constructor() {
    const data = readData();
    this.data = data;
    this.chosen = null;
    const sections = [...document.querySelectorAll("section.map")];
    this.views = data.maps.map((model, at) => new MapView(this, sections[at], model));
    this.theme = new Theme();
    this.panel = new Panel(this, data.texts);
    this.matrix = data.agreement ? new Matrix(this, data.agreement) : null;
    this.search = new Search(this);
    this.story = new Story(this);
    new Keys(this);
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

  /** Shows a map; the others keep how they were left. */
  show(view) {
    if (this.current === view) return;
    this.story.end();
    this.current = view;
    for (const each of this.views) each.section.classList.toggle("shown", each === view);
    view.build();
    this.chosen = null;
    view.picture.mark(null);
    byId("map-choice").value = String(this.views.indexOf(view));
    byId("minimap").replaceChildren(view.minimap.svg, view.minimap.over);
    view.minimap.update();
    renderTheses(view.model);
    renderLegend(view.model);
    if (!byId("filters").hidden) view.filters.render(byId("filters"));
    this.search.update();
    this.panel.fit(view.model);
  }

  showBeside(steps) {
    const at = this.views.indexOf(this.current) + steps;
    if (at >= 0 && at < this.views.length) this.#open(this.views[at]);
  }

  /** Chooses a statement or relation: marks it, brings it to the eye and opens what is known of it. */
  choose(id, { move = "center", tab = undefined, opens = true } = {}) {
    this.uncover();
    const { model, picture, viewport } = this.current;
    this.chosen = id;
    if (picture.nodes.has(id)) {
      this.current.reveal(id);
      picture.focus.stopAt(picture.nodes.get(id));
    }
    picture.mark(id);
    this.current.branches.offer(id);
    if (opens) this.panel.open(tab);
    else this.panel.render();
    const box = picture.boxOf(id);
    if (box && move === "center") viewport.center(box);
    if (box && move === "reveal") viewport.reveal(box);
    writeAddress(addressOf(model.id, id));
    const item = model.get(id);
    announce(`Chosen: ${kindOf(item)}. ${item.text ?? ""}`);
  }

  unchoose() {
    this.chosen = null;
    this.current.picture.mark(null);
    writeAddress(addressOf(this.current.model.id));
  }

  showInMap(id) {
    if (!this.current.picture.nodes.has(id)) return;
    this.current.reveal(id);
    this.current.viewport.center(this.current.picture.boxOf(id));
    this.current.focusNode(id);
  }

  toggleBranch(id) {
    this.current.branches.toggle(id);
    byId("branch-toggle")?.focus();
  }

  /** What a view has to tell the page after it hid or showed something. */
  changed(view) {
    if (view !== this.current || !view.branches) return;
    if (this.chosen !== null && !this.panel.isAtArticle) this.panel.render();
    this.search.update();
    byId("filters-toggle").classList.toggle("on", view.filters.isOn);
  }

  goToMain() {
    const main = this.current.model.main[0]?.id ?? this.current.picture.nodes.keys().next().value;
    if (!this.current.picture.nodes.has(main)) return;
    this.current.reveal(main);
    this.current.viewport.center(this.current.picture.boxes.get(main), { at: 0.3 });
    this.current.focusNode(main);
  }

  focusMap() {
    const { picture } = this.current;
    if (picture.nodes.has(this.chosen)) this.current.focusNode(this.chosen);
    else if (picture.focus.stop) picture.focus.focus(picture.focus.stop);
    else this.current.section.focus();
  }

  /** Escape leaves a side panel for the map first, then closes what is open. */
  escape() {
    if (document.activeElement?.closest("#panel, #filters")) this.focusMap();
    else if (this.matrix?.isShown) this.toggleMatrix();
    else if (this.story.isOn) this.story.toggle();
    else if (this.panel.isOpen) this.panel.close();
    else if (!byId("filters").hidden) this.toggleFilters();
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

  toggleMatrix() {
    if (!this.matrix) return;
    if (this.matrix.isShown) {
      this.uncover();
      writeAddress(addressOf(this.current.model.id, this.chosen));
      return;
    }
    this.panel.hide();
    this.matrix.show();
    writeAddress("#agreement");
  }

  /** Takes away what lies over the map. */
  uncover() {
    this.matrix?.hide();
  }

  #open(view) {
    this.uncover();
    this.show(view);
    writeAddress(addressOf(view.model.id));
    announce(`Map: ${view.model.title}.`);
  }

  /** Goes where the address says; where it says nothing that is there, the map stays. */
  #go({ agreement, map, node }) {
    const view = this.views.find(each => each.model.id === map) ?? this.current ?? this.views[0];
    this.show(view);
    if (agreement && this.matrix && !this.matrix.isShown) this.toggleMatrix();
    else if (node !== undefined && view.model.get(node)) this.choose(node);
    else if (!agreement) this.uncover();
  }

  /** A link of the page was followed. What it was in may be gone, so focus goes where it leads. */
  #follow() {
    const address = readAddress();
    if (address.map === undefined && !address.agreement) return;
    const wasInPanel = this.panel.isOpen && (document.activeElement === document.body || document.activeElement.closest("#panel, #matrix"));
    this.#go(address);
    if (address.node !== undefined && wasInPanel) this.panel.focus();
    else if (!address.agreement) this.focusMap();
  }

  #wire() {
    const onClick = (id, listener) => byId(id).addEventListener("click", listener);
    onClick("zoom-in", () => this.current.viewport.zoom(1.25));
    onClick("zoom-out", () => this.current.viewport.zoom(0.8));
    onClick("zoom-fit", () => this.current.viewport.fit());
    onClick("zoom-thesis", () => this.goToMain());
    onClick("filters-toggle", () => this.toggleFilters());
    onClick("matrix-toggle", () => this.toggleMatrix());
    this.#wireSwitch();
    // The address does not change where a link leads to what it names already; the picture may have been moved away from it.
    document.addEventListener("click", event => event.target.closest?.("a")?.getAttribute("href") === location.hash && this.#follow());
    new ResizeObserver(() => this.#resized()).observe(byId("maps"));
  }

  #wireSwitch() {
    byId("switch").hidden = this.views.length < 2;
    byId("matrix-toggle").hidden = !this.matrix;
    const choice = byId("map-choice");
    choice.append(...this.views.map((view, at) => make("option", { value: at }, view.model.data.merged ? `All together: ${view.model.title}` : view.model.title)));
    choice.addEventListener("change", () => this.#open(this.views[Number(choice.value)]));
  }

  #resized() {
    const box = this.chosen !== null && this.current?.picture.boxOf(this.chosen);
    if (box) this.current.viewport.reveal(box, false);
    this.current?.minimap?.update();
  }
}

new Viewer();
