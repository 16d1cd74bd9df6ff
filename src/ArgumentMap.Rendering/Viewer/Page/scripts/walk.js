// Walking the argument with the arrow keys: up to what a statement is a reason for, down to its own reasons, sideways among the reasons for the same.

/** Where the conclusions stand decides which key leads to them. */
const keysOf = new Map([
  ["conclusions-on-top", { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "before", ArrowRight: "after" }],
  ["conclusions-at-bottom", { ArrowDown: "up", ArrowUp: "down", ArrowLeft: "before", ArrowRight: "after" }],
  ["conclusions-left", { ArrowLeft: "up", ArrowRight: "down", ArrowUp: "before", ArrowDown: "after" }],
  ["conclusions-right", { ArrowRight: "up", ArrowLeft: "down", ArrowUp: "before", ArrowDown: "after" }],
]);

class Walk {
  constructor(picture, direction) {
    this.picture = picture;
    this.model = picture.model;
    this.keys = keysOf.get(direction) ?? keysOf.get("conclusions-on-top");
    this.isSideways = direction === "conclusions-left" || direction === "conclusions-right";
    // The way that was taken: which conclusion a statement was reached from, and which reason was left last.
    this.cameFrom = new Map();
    this.leftLast = new Map();
  }

  /** The statement that a key leads to; undefined where it leads nowhere. */
  step(key, id) {
    switch (this.keys[key]) {
      case "up": return this.#up(id);
      case "down": return this.#down(id);
      case "before": return this.#beside(id, -1);
      case "after": return this.#beside(id, 1);
      default: return undefined;
    }
  }

  isArrow(key) {
    return Object.hasOwn(this.keys, key);
  }

  #up(id) {
    const conclusions = this.#inOrder(this.model.above(id));
    const came = this.cameFrom.get(id);
    const next = conclusions.includes(came) ? came : conclusions[0];
    if (next !== undefined) this.leftLast.set(next, id);
    return next;
  }

  #down(id) {
    const reasons = this.#inOrder(this.model.below(id));
    const left = this.leftLast.get(id);
    const next = reasons.includes(left) ? left : reasons[0];
    if (next !== undefined) this.cameFrom.set(next, id);
    return next;
  }

  #beside(id, steps) {
    const parents = this.#inOrder(this.model.above(id));
    const came = this.cameFrom.get(id);
    const parent = parents.includes(came) ? came : parents[0];
    const siblings = this.#inOrder(parent === undefined ? this.model.starts : this.model.below(parent));
    const next = siblings[siblings.indexOf(id) + steps];
    if (next !== undefined && parent !== undefined) {
      this.cameFrom.set(next, parent);
      this.leftLast.set(parent, next);
    }
    return next;
  }

  /** The shown ones, as they stand in the picture. */
  #inOrder(ids) {
    const place = id => this.picture.boxes.get(id);
    return ids.filter(id => this.picture.isShown(id))
      .sort((one, other) => (this.isSideways ? place(one).y - place(other).y || place(one).x - place(other).x : place(one).x - place(other).x || place(one).y - place(other).y));
  }
}
