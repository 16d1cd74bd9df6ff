// The drawn map: which element stands for what, and how it is shown.

/** One map's SVG. */
class Picture {
  constructor(section, model) {
    this.section = section;
    this.model = model;
    this.svg = section.querySelector("svg.argument-map");
    this.nodes = new Map();
    this.parts = new Map();
    this.arrows = [...this.svg.querySelectorAll(".arrow")];
    const [left, top, width, height] = this.svg.getAttribute("viewBox").split(/[\s,]+/).map(Number);
    this.bounds = { x: left, y: top, width, height };
    for (const part of this.svg.querySelectorAll(".node")) this.nodes.set(part.dataset.id, part);
    for (const part of this.svg.querySelectorAll(".arrow, .junction")) {
      if (!this.parts.has(part.dataset.relation)) this.parts.set(part.dataset.relation, []);
      this.parts.get(part.dataset.relation).push(part);
    }
  }

  /** Makes the picture one that can be worked with. Needs to be on the screen, since it is measured. */
  enliven() {
    if (this.boxes) return;
    this.svg.setAttribute("role", "application");
    this.svg.setAttribute("aria-roledescription", "argument map");
    this.svg.style.width = `${this.bounds.width}px`;
    this.svg.style.height = `${this.bounds.height}px`;
    this.boxes = new Map();
    const frame = this.svg.getBoundingClientRect();
    const scale = frame.width / this.bounds.width || 1;
    for (const [id, node] of this.nodes) {
      const box = node.querySelector(".box");
      const place = box.getBoundingClientRect();
      this.boxes.set(id, { x: (place.x - frame.x) / scale, y: (place.y - frame.y) / scale, width: place.width / scale, height: place.height / scale });
      this.#addRing(node, box.getBBox());
      node.setAttribute("role", "button");
    }
    this.ownBox = { x: 0, y: 0, width: this.bounds.width, height: this.bounds.height };
    this.focus = new RovingFocus([...this.nodes.values()]);
  }

  /** The frame around a node that shows focus, choice and search matches. */
  #addRing(node, { x, y, width, height }) {
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
    this.hidden = hidden;
    this.faint = faint;
    const gone = this.#goneRelations(hidden);
    const isGone = id => hidden.has(id) || gone.has(id);
    for (const [id, node] of this.nodes) {
      node.classList.toggle("gone", hidden.has(id));
      node.classList.toggle("faint", faint.has(id));
      node.toggleAttribute("aria-hidden", false);
      if (!this.isShown(id)) node.setAttribute("aria-hidden", "true");
    }
    for (const [id, parts] of this.parts) for (const part of parts) part.classList.toggle("gone", gone.has(id) || isGone(part.dataset.from) || isGone(part.dataset.to));
    for (const arrow of this.arrows) arrow.classList.toggle("faint", faint.has(arrow.dataset.from) || faint.has(arrow.dataset.to));
    const shown = [...this.nodes].filter(([id]) => this.isShown(id)).map(([, node]) => node);
    if (shown.length > 0 && !shown.includes(this.focus.stop)) this.focus.stopAt(shown[0]);
    if (shown.length === 0) this.focus.stop?.setAttribute("tabindex", "-1");
  }

  /** The relations all of whose premises or all of whose conclusions are gone. */
  #goneRelations(hidden) {
    const gone = new Set();
    const isGone = id => hidden.has(id) || gone.has(id);
    const isLost = ends => ends.length > 0 && ends.every(isGone);
    for (let before = -1; before < gone.size;) {
      before = gone.size;
      for (const relation of this.model.relations.values())
        if (isLost(relation.premises) || isLost(relation.conclusions)) gone.add(relation.id);
    }
    return gone;
  }

  /** Marks what is chosen and, for a statement, the arrows from and to it. */
  mark(id) {
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
