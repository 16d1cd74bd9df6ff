// The frames around groups where a picture is drawn together: round what is shown of each, and round nothing else.

const framePadding = 12;
const frameCaption = 20;

/** One frame as it was drawn, with what stood in it. */
class Frame {
  constructor(part, isSideways) {
    this.part = part;
    this.path = part.querySelector(".box");
    this.d = this.path.getAttribute("d");
    this.text = part.querySelector("text");
    this.lines = [...this.text.querySelectorAll("tspan")].map(part => ({ part, words: part.textContent, y: Number(part.getAttribute("y")) }));
    const { x, y, width, height } = aroundPath(this.d);
    Object.assign(this, { x, y, width, height });
    this.sides = isSideways ? { low: y, high: y + height } : { low: x, high: x + width };
  }

  get area() {
    return this.width * this.height;
  }

  /** How much taller its caption is than one of one line. */
  get captionMore() {
    return this.lines.at(-1).y - this.lines[0].y;
  }

  holds({ x, y }) {
    return x > this.x && x < this.x + this.width && y > this.y && y < this.y + this.height;
  }

  hide() {
    this.part.classList.add("gone");
  }

  restore() {
    this.part.classList.remove("gone");
    this.path.setAttribute("d", this.d);
    this.text.removeAttribute("transform");
    for (const { part, words } of this.lines) part.textContent = words;
  }

  draw({ x, y, width, height }) {
    this.restore();
    this.path.setAttribute("d", `M${(x + 7).toFixed(2)} ${y.toFixed(2)}h${(width - 14).toFixed(2)}a7 7 0 0 1 7 7v${(height - 14).toFixed(2)}a7 7 0 0 1 -7 7h${(14 - width).toFixed(2)}a7 7 0 0 1 -7 -7v${(14 - height).toFixed(2)}a7 7 0 0 1 7 -7z`);
    const isFromRight = this.text.getAttribute("direction") === "rtl";
    shift(this.text, isFromRight ? x + width - this.x - this.width : x - this.x, y - this.y);
    this.#fit(width - 16);
  }

  /** Leaves out of the caption what has no room. */
  #fit(room) {
    for (const { part, words } of this.lines) {
      const long = part.getComputedTextLength();
      if (long <= room) continue;
      const letters = [...words];
      part.textContent = `${letters.slice(0, Math.max(1, Math.floor(letters.length * room / long) - 2)).join("").trimEnd()}\u2026`;
    }
  }
}

/** The frames of a picture, each after those in it, and who stands directly in which. */
class Frames {
  constructor(svg, items, isSideways) {
    this.all = [...svg.querySelectorAll(".frame")].map(part => new Frame(part, isSideways)).sort((one, other) => one.area - other.area);
    this.isSideways = isSideways;
    this.caption = frameCaption + Math.max(0, ...this.all.map(frame => frame.captionMore));
    const around = (place, from) => this.all.slice(from).find(frame => frame.holds(place));
    for (const [at, frame] of this.all.entries()) frame.parent = around({ x: frame.x + 1, y: frame.y + 1 }, at + 1);
    for (const item of items) item.frame = this.all.length === 0 ? undefined : around({ x: item.x + item.width / 2, y: item.y + item.height / 2 }, 0);
  }

  /** What holds together whatever stands in one frame, as lines do that join it. */
  ties(items) {
    const last = new Map();
    return items.flatMap(item => framesAround(item).slice(-1).flatMap(outermost => {
      const before = last.get(outermost);
      last.set(outermost, item);
      return before ? [{ from: before, to: item, isTie: true }] : [];
    }));
  }

  /** How far a frame stands off from what is in it, across and along, before and after: its caption stands above in the picture. */
  get insets() {
    const [more, less] = [framePadding + this.caption, framePadding];
    return this.isSideways ? { low: more, high: less, top: less, bottom: less } : { low: less, high: less, top: more, bottom: less };
  }

  restore() {
    for (const frame of this.all) frame.restore();
  }

  hide() {
    for (const frame of this.all) frame.hide();
  }
}

/** The frames that an item stands in, from the inside out. */
const framesAround = item => {
  const frames = [];
  for (let { frame } = item; frame; frame = frame.parent) frames.push(frame);
  return frames;
};

/** Keeps apart, in one connected part, what stands in a frame and what does not. */
class Fences {
  constructor(items, insets) {
    this.insets = insets;
    this.items = items;
    this.spans = new Map();
    for (const item of items)
      for (const frame of framesAround(item)) {
        const { first, last } = this.spans.get(frame) ?? { first: item.layer, last: item.layer };
        this.spans.set(frame, { first: Math.min(first, item.layer), last: Math.max(last, item.layer) });
      }
  }

  /** The room that frames need before and after a layer. */
  roomAt(layer) {
    const deepest = end => Math.max(0, ...[...this.spans].map(([frame, span]) => (span[end] !== layer ? 0 : 1 + framesAround({ frame: frame.parent }).filter(outer => this.spans.get(outer)[end] === layer).length)));
    return { before: deepest("first") * this.insets.top, after: deepest("last") * this.insets.bottom };
  }

  /** Moves places no farther than is needed for the frames: once to the one side and once to the other, whose middle keeps all distances as both do. */
  keep(layers, distance) {
    if (this.spans.size === 0) return;
    const edges = new Map([...this.spans.keys()].map(frame => [frame, { low: { u: frame.sides.low, at: Infinity }, high: { u: frame.sides.high, at: -Infinity } }]));
    for (const item of this.items)
      for (const frame of framesAround(item)) {
        const { low, high } = edges.get(frame);
        low.at = Math.min(low.at, item.at - item.wide);
        high.at = Math.max(high.at, item.at + item.wide);
      }
    const pairs = this.#pairs(layers, distance, edges);
    const all = [...layers.flatMap(layer => layer.places), ...[...edges.values()].flatMap(({ low, high }) => [low, high])];
    const pushed = new Map(all.map(place => [place, { right: place.at, left: place.at }]));
    const byOrder = pairs.sort((one, other) => one.from.u - other.from.u || one.to.u - other.to.u);
    for (const { from, to, apart } of byOrder) pushed.get(to).right = Math.max(pushed.get(to).right, pushed.get(from).right + apart);
    for (const { from, to, apart } of byOrder.toSorted((one, other) => other.to.u - one.to.u)) pushed.get(from).left = Math.min(pushed.get(from).left, pushed.get(to).left - apart);
    for (const [place, { left, right }] of pushed) place.at = (left + right) / 2;
  }

  /** Who has to stand how far before whom, in the order in which they were drawn. */
  #pairs(layers, distance, edges) {
    const { low, high } = this.insets;
    const pairs = layers.flatMap(({ places }) => places.slice(1).map((to, at) => ({ from: places[at], to, apart: distance(places[at], to) })));
    for (const [frame, own] of edges) {
      const outer = edges.get(frame.parent);
      if (outer) pairs.push({ from: outer.low, to: own.low, apart: low }, { from: own.high, to: outer.high, apart: high });
      const { first, last } = this.spans.get(frame);
      for (const item of this.items) {
        if (item.frame === frame) pairs.push({ from: own.low, to: item, apart: low + item.wide }, { from: item, to: own.high, apart: high + item.wide });
        if (item.layer < first || item.layer > last || framesAround(item).includes(frame)) continue;
        pairs.push(item.u < own.low.u ? { from: item, to: own.low, apart: item.wide + boxGap } : { from: own.high, to: item, apart: item.wide + boxGap });
      }
      for (const [other, theirs] of edges)
        if (own.high.u <= theirs.low.u && this.spans.get(other).first <= last && first <= this.spans.get(other).last) pairs.push({ from: own.high, to: theirs.low, apart: boxGap });
    }
    return pairs;
  }

  /** The box of each frame across and along, round what is in it. */
  boxes(middle) {
    const boxes = new Map();
    const hold = (frame, box) => {
      const known = boxes.get(frame) ?? { low: Infinity, top: Infinity, high: -Infinity, bottom: -Infinity };
      boxes.set(frame, { low: Math.min(known.low, box.low), top: Math.min(known.top, box.top), high: Math.max(known.high, box.high), bottom: Math.max(known.bottom, box.bottom) });
    };
    for (const item of this.items) if (item.frame) hold(item.frame, { low: item.at - item.wide, high: item.at + item.wide, top: middle(item) - item.high, bottom: middle(item) + item.high });
    const inward = frame => -framesAround({ frame }).length;
    for (const frame of [...this.spans.keys()].sort((one, other) => inward(one) - inward(other))) {
      const { low, high, top, bottom } = boxes.get(frame);
      boxes.set(frame, { low: low - this.insets.low, high: high + this.insets.high, top: top - this.insets.top, bottom: bottom + this.insets.bottom });
      if (frame.parent) hold(frame.parent, boxes.get(frame));
    }
    return boxes;
  }
}
