// What is drawn of a large picture: what is near to the window, and no text that is too small to be read. Everything keeps its place, its name
// and its tab stop, and paper gets it all.

const manyBoxes = 600;
const legibleScale = 0.3;
/** How far around the window things are drawn, as a share of its size: a short drag then meets nothing new. */
const aroundWindow = 0.25;
/** A longer line is drawn without its dashes, thousands of which are worked out anew for every piece of the screen; its colour and head still say what it is. */
const longLine = 20000;

class Sight {
  constructor(picture) {
    this.picture = picture;
    this.isPartial = picture.nodes.size > manyBoxes;
    this.near = new Set();
    picture.svg.classList.toggle("partial", this.isPartial);
  }

  /** Reads where everything is, without having it laid out. */
  measure() {
    if (!this.isPartial) return;
    const { picture } = this;
    this.places = [...picture.nodes].map(([id, part]) => ({ part, box: picture.boxes.get(id) }));
    for (const parts of picture.parts.values())
      for (const part of parts)
        if (part.matches(".arrow")) this.places.push({ part, box: this.#lineBox(part) });
    this.covered = undefined;
  }

  /** Draws what a window shows, where it shows anything that is not drawn or much less than what is. */
  look(window, scale) {
    if (!this.places) return;
    this.picture.svg.classList.toggle("far", scale < legibleScale);
    if (this.covered && isWithin(window, this.covered) && this.covered.width < 3 * window.width) return;
    const [across, down] = [window.width * aroundWindow, window.height * aroundWindow];
    const area = { x: window.x - across, y: window.y - down, width: window.width + 2 * across, height: window.height + 2 * down };
    for (const { part, box } of this.places) {
      if (meet(box, area)) this.#draw(part);
      else if (this.near.delete(part)) part.classList.remove("near");
    }
    this.covered = area;
  }

  #lineBox(arrow) {
    const box = aroundPath(arrow.querySelector(".line").getAttribute("d"));
    arrow.classList.toggle("long", box.width + box.height > longLine);
    return box;
  }

  #draw(part) {
    if (this.near.has(part)) return;
    this.near.add(part);
    part.classList.add("near");
    if (part.matches(".node")) this.picture.frame(part);
  }
}

const meet = (one, other) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

const isWithin = (inner, outer) =>
  inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;

/** The box around the places that a path names: lines and arcs by their ends, curves by their handles too. A line's width is added, so that a level one is no empty box. */
const aroundPath = d => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, command, rest] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = rest.split(" ").map(Number);
    for (let at = command === "A" ? 5 : 0; at + 1 < numbers.length; at += 2) {
      left = Math.min(left, numbers[at]);
      right = Math.max(right, numbers[at]);
      top = Math.min(top, numbers[at + 1]);
      bottom = Math.max(bottom, numbers[at + 1]);
    }
  }
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
};
