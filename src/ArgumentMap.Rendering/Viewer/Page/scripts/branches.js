// Closing a branch hides all that is a reason for nothing else in the picture, and says how much that is.

class Branches {
  constructor(picture, onChange) {
    this.picture = picture;
    this.model = picture.model;
    this.onChange = onChange;
    this.closed = new Set();
    this.badges = new Map();
    for (const type of ["pointerover", "focusin"]) picture.svg.addEventListener(type, event => this.offer(event.target.closest(".node")?.dataset.id));
  }

  canClose(id) {
    return this.picture.nodes.has(id) && this.model.below(id).length > 0;
  }

  /** Puts the badge at a statement that can be closed, once it is pointed at: thousands of badges take time that nobody needs them. */
  offer(id) {
    if (!this.badges.has(id) && this.canClose(id)) this.#addBadge(id);
  }

  isClosed(id) {
    return this.closed.has(id);
  }

  /** The statements that are hidden now. */
  get hidden() {
    if (this.closed.size === 0) return new Set();
    const shown = this.model.closure(this.model.starts, this.closed);
    return new Set([...this.model.nodes.keys()].filter(id => !shown.has(id)));
  }

  /** How many statements beneath a closed one are hidden. */
  countAt(id) {
    const { hidden } = this;
    return [...this.model.beneath(id)].filter(beneath => hidden.has(beneath)).length;
  }

  toggle(id) {
    if (!this.canClose(id)) return;
    this.offer(id);
    const wasClosed = this.closed.delete(id);
    if (!wasClosed) this.closed.add(id);
    this.#changed(id);
    announce(wasClosed ? "Branch opened." : `Branch closed: ${plural(this.countAt(id), "statement")} hidden.`);
  }

  openAll() {
    if (this.closed.size === 0) return;
    this.closed.clear();
    this.#changed();
    announce("All branches opened.");
  }

  /** Opens what hides a statement. */
  reveal(id) {
    if (!this.hidden.has(id)) return;
    for (const closed of [...this.closed]) if (closed !== id && this.model.beneath(closed).has(id)) this.closed.delete(closed);
    this.#changed();
  }

  #changed(looked) {
    for (const [id, badge] of this.badges) {
      const isClosed = this.closed.has(id);
      this.picture.nodes.get(id).classList.toggle("closed", isClosed);
      const label = isClosed ? `+${this.countAt(id)}` : "−";
      badge.querySelector("text").textContent = label;
      const width = Math.max(40, 14 + 9 * label.length);
      badge.querySelector("rect").setAttribute("x", String(-width / 2));
      badge.querySelector("rect").setAttribute("width", String(width));
      badge.querySelector("title").textContent = isClosed ? "Open this branch" : "Close this branch";
    }
    this.onChange(looked);
  }

  #addBadge(id) {
    const node = this.picture.nodes.get(id);
    const box = this.picture.outlines.get(id);
    const badge = draw("g", { class: "badge", transform: `translate(${box.x + box.width / 2} ${box.y + box.height + 8})`, "aria-hidden": "true" });
    const [title, pill, text] = [draw("title"), draw("rect", { x: -20, y: -11, width: 40, height: 22, rx: 11 }), draw("text", { y: 5, "text-anchor": "middle" })];
    title.textContent = "Close this branch";
    text.textContent = "−";
    badge.append(title, pill, text);
    badge.addEventListener("click", event => {
      event.stopPropagation();
      this.toggle(id);
    });
    node.append(badge);
    this.badges.set(id, badge);
  }
}
