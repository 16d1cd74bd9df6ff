// Where the parts of a picture stand: as it was drawn, or drawn together around what is shown while other parts are hidden.

const pictureMargin = 16;
const partGap = 36;

class Arrangement {
  constructor(picture) {
    this.picture = picture;
    this.drawn = new Map(picture.boxes);
    this.isAsDrawn = true;
    this.isSideways = /left|right/.test(picture.section.dataset.direction);
  }

  /** Draws the picture together where something is hidden; as it was drawn where all is shown. */
  fit() {
    const { hidden, svg } = this.picture;
    if (hidden.size === 0 && this.isAsDrawn) return;
    this.isAsDrawn = hidden.size === 0;
    const size = this.isAsDrawn ? this.#restore() : this.#drawTogether();
    svg.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
    svg.style.width = `${size.width}px`;
    svg.style.height = `${size.height}px`;
    this.picture.ownBox = { x: 0, y: 0, ...size };
  }

  /** Reads once what the picture is made of, while all of it is shown: what is not has no size. */
  measure() {
    if (this.items) return;
    const { picture, isSideways } = this;
    const turned = ({ x, y }) => (isSideways ? { u: y, v: x } : { u: x, v: y });
    const itemOf = (part, { x, y, width, height }) => ({
      part, x, y, width, height, ...turned({ x: x + width / 2, y: y + height / 2 }), wide: (isSideways ? height : width) / 2, high: (isSideways ? width : height) / 2,
    });
    this.items = new Map();
    for (const [id, box] of this.drawn) this.items.set(id, itemOf(picture.nodes.get(id), box));
    for (const part of picture.svg.querySelectorAll(".junction")) this.items.set(part.dataset.relation, itemOf(part, part.getBBox()));
    for (const part of picture.stubs) this.items.set(part, itemOf(part, part.querySelector(":scope > .box").getBBox()));
    this.frames = new Frames(picture.svg, [...this.items.values()], isSideways);
    this.lines = [...picture.svg.querySelectorAll(".arrow > .line, .stub > .line")].map(path => this.#lineOf(path, turned)).filter(Boolean);
  }

  #lineOf(path, turned) {
    const part = path.parentNode;
    const d = path.getAttribute("d");
    const places = curvesOf(d).map(turned);
    const ends = part.matches(".stub") ? [this.items.get(part.dataset.at), this.items.get(part)] : [this.items.get(part.dataset.from), this.items.get(part.dataset.to)];
    if (!ends[0] || !ends[1]) return undefined;
    const away = (item, place) => Math.hypot(Math.max(0, Math.abs(place.u - item.u) - item.wide), Math.max(0, Math.abs(place.v - item.v) - item.high));
    const isTurned = away(ends[0], places[0]) + away(ends[1], places.at(-1)) > away(ends[1], places[0]) + away(ends[0], places.at(-1));
    const [from, to] = isTurned ? ends.reverse() : ends;
    const line = { part, path, d, from, to, heads: [...part.querySelectorAll(".head")], turn: [] };
    // What comes to a point from its side ends in a quarter turn, which stays beside the point.
    if (to.wide < 6 && Math.abs(places.at(-1).v - to.v) < 1 && places.length > 4) {
      line.turn = places.splice(-3).map(place => ({ u: place.u - to.u, v: place.v - to.v }));
      to.room = 20;
    }
    const beside = (place, item) => ({ u: place.u - item.u, v: place.v - item.v });
    return Object.assign(line, { start: beside(places[0], from), end: beside(places.at(-1), to), across: v => acrossAt(places, v) });
  }

  /** Lays out each connected part by itself, side by side in rows no wider than the picture was drawn. */
  #drawTogether() {
    const isShown = part => !part.classList.contains("gone");
    const shown = [...this.items.values()].filter(item => isShown(item.part));
    const lines = this.lines.filter(line => isShown(line.part) && isShown(line.from.part) && isShown(line.to.part));
    for (const item of shown) item.wide = Math.max(item.wide, item.room ?? 0);
    const { bounds } = this.picture;
    const most = (this.isSideways ? bounds.height : bounds.width) - 2 * pictureMargin;
    const corner = { u: 0, v: 0 };
    let [across, along] = [0, 0];
    this.frames.hide();
    for (const [items, own] of partsOf(shown, [...lines, ...this.frames.ties(shown)])) {
      const part = new Relayout(items, own.filter(line => line.from !== line.to), this.frames.insets);
      if (corner.u > 0 && corner.u + part.width > most) Object.assign(corner, { u: 0, v: along + partGap });
      for (const item of items) this.#place(item, corner.u + item.at, corner.v + part.middle(item));
      for (const line of own) this.#draw(line, part, corner);
      for (const [frame, { low, high, top, bottom }] of part.frames) frame.draw(this.#boxAt(corner.u + low, corner.v + top, high - low, bottom - top));
      across = Math.max(across, corner.u + part.width);
      along = Math.max(along, corner.v + part.length);
      corner.u += part.width + partGap;
    }
    const [u, v] = [across + 2 * pictureMargin, along + 2 * pictureMargin];
    return this.isSideways ? { width: v, height: u } : { width: u, height: v };
  }

  #boxAt(u, v, across, along) {
    const [x, y, width, height] = this.isSideways ? [v, u, along, across] : [u, v, across, along];
    return { x: x + pictureMargin, y: y + pictureMargin, width, height };
  }

  #place(item, u, v) {
    const [x, y] = this.isSideways ? [v - item.v, u - item.u] : [u - item.u, v - item.v];
    Object.assign(item, { dx: x + pictureMargin, dy: y + pictureMargin });
    this.#move(item);
  }

  #move(item) {
    const parts = item.part.matches(".stub") ? item.part.querySelectorAll(":scope > .box, :scope > text") : [item.part];
    for (const part of parts) shift(part, item.dx, item.dy);
    const { id } = item.part.dataset;
    if (this.drawn.has(id)) this.picture.boxes.set(id, { ...this.drawn.get(id), x: item.x + item.dx, y: item.y + item.dy });
  }

  #draw(line, part, corner) {
    const { from, to, path, heads } = line;
    // A second head is at the beginning.
    for (const [at, head] of heads.entries()) shift(head, at === 0 ? to.dx : from.dx, at === 0 ? to.dy : from.dy);
    if (from === to) {
      shift(path, to.dx, to.dy);
      return;
    }
    const places = [...part.route(line), ...line.turn.map(place => [to.at + place.u, part.middle(to) + place.v])]
      .map(([u, v]) => [u + corner.u, v + corner.v]).map(([u, v]) => (this.isSideways ? [v, u] : [u, v])).map(place => place.map(number => (number + pictureMargin).toFixed(2)).join(" "));
    path.setAttribute("d", `M${places[0]}C${places.slice(1).join(" ")}`);
  }

  #restore() {
    this.frames.restore();
    for (const item of this.items.values()) this.#move(Object.assign(item, { dx: 0, dy: 0 }));
    for (const { path, d, heads } of this.lines) {
      path.setAttribute("d", d);
      for (const part of [path, ...heads]) part.removeAttribute("transform");
    }
    const { width, height } = this.picture.bounds;
    return { width, height };
  }
}

const shift = (part, dx, dy) => {
  if (dx === 0 && dy === 0) part.removeAttribute("transform");
  else part.setAttribute("transform", `translate(${dx.toFixed(2)} ${dy.toFixed(2)})`);
};

/** Where Bézier curves that run along are at a place along: u at a v. */
const acrossAt = (places, v) => {
  const isBetween = (one, other) => Math.min(one.v, other.v) <= v && v <= Math.max(one.v, other.v);
  let at = 0;
  while (at + 6 < places.length && !isBetween(places[at], places[at + 3])) at += 3;
  let [low, high] = [0, 1];
  const value = (axis, t) => [1, 3, 3, 1].reduce((sum, count, power) => sum + count * (1 - t) ** (3 - power) * t ** power * places[at + power][axis], 0);
  const isFalling = places[at].v > places[at + 3].v;
  for (let halving = 0; halving < 20; halving++) {
    const middle = (low + high) / 2;
    if (value("v", middle) < v !== isFalling) low = middle;
    else high = middle;
  }
  return value("u", low);
};

/** The places of a path as one of curves: a line is a curve whose handles part it in thirds. */
const curvesOf = d => {
  const places = [];
  for (const [, command, data] of d.matchAll(/([MLC])([^MLC]*)/g)) {
    const numbers = data.match(/-?[\d.]+/g).map(Number);
    const end = { x: numbers.at(-2), y: numbers.at(-1) };
    const start = places.at(-1);
    if (command === "L") for (const part of [1 / 3, 2 / 3]) places.push({ x: start.x + part * (end.x - start.x), y: start.y + part * (end.y - start.y) });
    if (command === "C") for (const at of [0, 2]) places.push({ x: numbers[at], y: numbers[at + 1] });
    places.push(end);
  }
  return places;
};

/** The connected parts of some items, from left to right, each with its lines; ties are lines that are not drawn. */
const partsOf = (items, lines) => {
  const next = new Map(items.map(item => [item, []]));
  for (const line of lines) {
    next.get(line.from).push(line);
    next.get(line.to).push(line);
  }
  const parts = [];
  const met = new Set();
  for (const item of [...items].sort((one, other) => one.u - other.u)) {
    if (met.has(item)) continue;
    const [part, own] = [new Set([item]), new Set()];
    for (const each of part)
      for (const line of next.get(each)) {
        if (!line.isTie) own.add(line);
        part.add(line.from).add(line.to);
      }
    for (const each of part) met.add(each);
    parts.push([[...part], [...own]]);
  }
  return parts;
};
