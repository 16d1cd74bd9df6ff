// One map on the screen: its picture with everything that works on it.

const panSteps = { ArrowUp: [0, 80], ArrowDown: [0, -80], ArrowLeft: [80, 0], ArrowRight: [-80, 0] };

class MapView {
  constructor(viewer, section, model) {
    this.viewer = viewer;
    this.section = section;
    this.model = model;
    this.picture = new Picture(section, model);
  }

  /** Built when the map is first shown, since only what is on the screen can be measured. */
  build() {
    if (this.viewport) return;
    const { picture, section } = this;
    picture.enliven();
    section.tabIndex = 0;
    this.viewport = new Viewport(picture, () => this.minimap?.update());
    this.minimap = new Minimap(this.viewport);
    this.filters = new Filters(this.model, () => this.refresh());
    this.branches = new Branches(picture, id => this.refresh(id));
    this.walk = new Walk(picture, section.dataset.direction);
    section.addEventListener("click", event => this.#click(event));
    section.addEventListener("keydown", event => this.#key(event));
    section.addEventListener("focusin", event => this.#focused(event.target.closest(".node")));
    this.refresh();
    this.viewport.open(picture.boxes.get(this.model.main[0]?.id) ?? picture.boxes.values().next().value);
  }

  /** Shows what is not hidden now; a statement that is looked at, the chosen one if no other is named, stays where it is on the screen. */
  refresh(looked = this.viewer.chosen) {
    const { picture, viewport, filters } = this;
    const before = picture.boxes.get(looked);
    const hidden = this.branches?.hidden ?? new Set();
    picture.show(filters.leavesOut ? new Set([...hidden, ...filters.faint]) : hidden, filters.leavesOut ? new Set() : filters.faint);
    const after = picture.boxes.get(looked);
    if (before && after) viewport.panBy((before.x - after.x) * viewport.scale, (before.y - after.y) * viewport.scale);
    else viewport.panBy(0, 0);
    this.minimap.redraw();
    this.viewer.changed(this);
  }

  /** Makes sure that a statement can be seen. */
  reveal(id) {
    this.branches.reveal(id);
    this.filters.admit(id);
  }

  focusNode(id) {
    const node = this.picture.nodes.get(id);
    if (node) this.picture.focus.focus(node);
  }

  get focused() {
    return document.activeElement?.closest(".node")?.dataset.id;
  }

  #focused(node) {
    if (!node) return;
    this.picture.focus.stopAt(node);
    if (node.matches(":focus-visible")) this.viewport.reveal(this.picture.boxes.get(node.dataset.id));
  }

  #click(event) {
    const node = event.target.closest(".node");
    const part = event.target.closest(".arrow, .junction");
    if (node) {
      this.picture.focus.focus(node);
      this.viewer.choose(node.dataset.id, { move: "reveal" });
    } else if (part) this.viewer.choose(part.dataset.relation, { move: "none" });
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const id = event.target.closest(".node")?.dataset.id;
    if (this.#isHandled(event, id)) event.preventDefault();
  }

  #isHandled(event, id) {
    const pan = panSteps[event.key];
    if (pan && (event.shiftKey || id === undefined)) {
      this.viewport.panBy(...pan, true);
      return true;
    }
    if (event.key === "Home") {
      this.viewer.goToMain();
      return true;
    }
    if (id === undefined) return false;
    if (this.walk.isArrow(event.key)) {
      this.#walkTo(this.walk.step(event.key, id));
      return true;
    }
    if (event.key === "c") {
      this.branches.toggle(id);
      return true;
    }
    if (event.key !== "Enter" && event.key !== " ") return false;
    if (this.viewer.chosen === id && this.viewer.panel.isOpen) this.viewer.panel.focus();
    else this.viewer.choose(id, { move: "reveal" });
    return true;
  }

  /** Home or an arrow that was pressed while the map had no focus: an arrow leads on from the chosen statement or, where none is chosen, to the main one. */
  keyFromElsewhere(event) {
    const from = this.picture.isShown(this.viewer.chosen) ? this.viewer.chosen : undefined;
    if (event.shiftKey && event.key !== "Home") this.viewport.panBy(...panSteps[event.key], true);
    else if (from === undefined || event.key === "Home") this.viewer.goToMain();
    else this.#walkTo(this.walk.step(event.key, from) ?? from);
  }

  #walkTo(id) {
    if (id === undefined) return;
    this.focusNode(id);
    this.viewport.reveal(this.picture.boxes.get(id));
    if (this.viewer.panel.isOpen) this.viewer.choose(id, { move: "none" });
  }
}
