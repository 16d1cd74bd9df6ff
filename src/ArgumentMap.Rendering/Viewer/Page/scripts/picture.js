// The drawn map: which element stands for what, and how it is shown.

/** One map's SVG. */
class Picture {
  constructor(section, model) {
    this.section = section;
    this.model = model;
    this.svg = section.querySelector("svg.argument-map");
    this.nodes = new Map();
    this.parts = new Map();
    this.stubs = [...this.svg.querySelectorAll(".stub")];
    const [left, top, width, height] = this.svg.getAttribute("viewBox").split(/[\s,]+/).map(Number);
    this.bounds = { x: left, y: top, width, height };
    for (const part of this.svg.querySelectorAll(".node")) this.nodes.set(part.dataset.id, part);
    for (const part of this.svg.querySelectorAll(".arrow, .junction")) {
      for (const id of [part.dataset.relation, part.dataset.twin].filter(each => each !== undefined)) {
        if (!this.parts.has(id)) this.parts.set(id, []);
        this.parts.get(id).push(part);
      }
    }
  }

  /** Makes the picture one that can be worked with. Nothing is measured: where the boxes are their outlines say. */
  enliven() {
    if (this.boxes) return;
    this.svg.setAttribute("role", "application");
    this.svg.setAttribute("aria-roledescription", "argument map");
    this.svg.style.width = `${this.bounds.width}px`;
    this.svg.style.height = `${this.bounds.height}px`;
    this.outlines = new Map([...this.nodes].map(([id, node]) => [id, aroundPath(node.querySelector(".box").getAttribute("d"))]));
    this.boxes = new Map(this.outlines);
    this.sight = new Sight(this);
    for (const node of this.nodes.values()) {
      node.setAttribute("role", "button");
      if (!this.sight.isPartial) this.frame(node);
    }
    this.arrangement = new Arrangement(this);
    this.ownBox = { x: 0, y: 0, width: this.bounds.width, height: this.bounds.height };
    this.focus = new RovingFocus([...this.nodes.values()]);
  }

  /** The frame around a statement that shows focus, choice and search matches. */
  frame(node) {
    if (node.querySelector(".ring")) return;
    const { x, y, width, height } = this.outlines.get(node.dataset.id);
    node.append(draw("rect", { class: "ring", x: x - 5, y: y - 5, width: width + 10, height: height + 10, rx: 10 }));
  }

  boxOf(id) {
    if (this.boxes.has(id)) return this.boxes.get(id);
    const relation = this.model.relations.get(id);
    return relation ? union([...relation.premises, ...relation.conclusions].map(end => this.boxes.get(end)).filter(Boolean)) : undefined;
  }

  isShown(id) {
    return this.nodes.has(id) && !this.hidden?.has(id) && !this.faint?.has(id);
  }

  /** Takes some statements out of the picture, with the arrows that begin or end there, and leaves of others the bare outline. */
  show(hidden, faint) {
    if (hidden.size > 0) this.arrangement.measure();
    this.hidden = hidden;
    this.faint = faint;
    for (const [id, node] of this.nodes) {
      node.classList.toggle("gone", hidden.has(id));
      node.classList.toggle("faint", faint.has(id));
      if (this.isShown(id)) node.removeAttribute("aria-hidden");
      else node.setAttribute("aria-hidden", "true");
    }
    this.#classLines("gone", hidden);
    this.#classLines("faint", faint);
    this.arrangement.fit();
    this.sight.measure();
    this.#keepTabStop();
  }

  /** Gives a class to the arrows and junctions that have lost an end to some statements. */
  #classLines(name, statements) {
    const relations = this.#without(statements);
    const isLost = id => statements.has(id) || relations.has(id);
    for (const [id, parts] of this.parts) for (const part of parts) part.classList.toggle(name, relations.has(id) || isLost(part.dataset.from) || isLost(part.dataset.to));
    for (const stub of this.stubs) stub.classList.toggle(name, isLost(stub.dataset.at));
  }

  /** The relations that have no premise or no conclusion left without some statements. */
  #without(statements) {
    const relations = new Set();
    const isLost = ends => ends.length > 0 && ends.every(id => statements.has(id) || relations.has(id));
    for (let before = -1; before < relations.size;) {
      before = relations.size;
      for (const relation of this.model.relations.values())
        if (isLost(relation.premises) || isLost(relation.conclusions)) relations.add(relation.id);
    }
    return relations;
  }

  #keepTabStop() {
    const shown = [...this.nodes].filter(([id]) => this.isShown(id)).map(([, node]) => node);
    if (shown.length === 0) this.focus.stop?.setAttribute("tabindex", "-1");
    else this.focus.stopAt(shown.includes(this.focus.stop) ? this.focus.stop : shown[0]);
  }

  /** Marks what is chosen and, for a statement, the arrows from and to it; what is not on its line of argument steps back. */
  mark(id) {
    this.#light(id !== null && this.model.get(id) ? this.model.lineOf(id) : null);
    for (const marked of this.svg.querySelectorAll(".chosen, .related")) marked.classList.remove("chosen", "related");
    for (const node of this.svg.querySelectorAll("[aria-current]")) node.removeAttribute("aria-current");
    if (id === null) return;
    const node = this.nodes.get(id);
    node?.classList.add("chosen");
    node?.setAttribute("aria-current", "true");
    for (const part of this.parts.get(id) ?? []) part.classList.add("chosen");
    for (const relation of [...this.model.into(id), ...this.model.from(id)])
      for (const part of this.parts.get(relation.id) ?? []) part.classList.add("related");
  }

  #light(line) {
    const isAside = id => line !== null && id !== undefined && !line.has(id);
    for (const [id, node] of this.nodes) node.classList.toggle("aside", isAside(id));
    for (const [id, parts] of this.parts)
      for (const part of parts) part.classList.toggle("aside", isAside(id) || isAside(part.dataset.from) || isAside(part.dataset.to));
    for (const stub of this.stubs) stub.classList.toggle("aside", isAside(stub.dataset.at));
  }
}

/** The smallest box around some boxes; undefined around none. */
const union = boxes => {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map(box => box.x));
  const y = Math.min(...boxes.map(box => box.y));
  return {
    x, y,
    width: Math.max(...boxes.map(box => box.x + box.width)) - x,
    height: Math.max(...boxes.map(box => box.y + box.height)) - y,
  };
};
