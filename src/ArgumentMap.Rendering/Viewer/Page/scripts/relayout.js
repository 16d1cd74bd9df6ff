// Places for what is shown of a picture: the layers of the drawing and the order in each are kept, and everything moves together.
// Coordinates are across (u) and along (v) the direction of reading, whatever the direction of the picture.

const layerGap = 40;
const boxGap = 16;
const lineGap = 10;
const sweeps = 24;

/** The places nearest to wished ones, each at least so far from the one before: isotonic regression by pooling adjacent violators. */
const spread = (wishes, weights, distances) => {
  const pools = [];
  let offset = 0;
  const offsets = wishes.map((_, at) => (offset += at === 0 ? 0 : distances[at - 1]));
  for (const [at, wish] of wishes.entries()) {
    let pool = { sum: (wish - offsets[at]) * weights[at], weight: weights[at], count: 1 };
    while (pools.length > 0 && pools.at(-1).sum / pools.at(-1).weight > pool.sum / pool.weight) {
      const before = pools.pop();
      pool = { sum: pool.sum + before.sum, weight: pool.weight + before.weight, count: pool.count + before.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(pool => Array(pool.count).fill(pool.sum / pool.weight)).map((place, at) => place + offsets[at]);
};

/** One connected part of what is shown. */
class Relayout {
  /** @param items The boxes and points, each with its middle (u, v), half its width and half its height.
   *  @param lines The lines, each from one item to another, with the places of its ends beside their middles, and where it is across at a place along.
   *  @param insets How far a frame stands off from what is in it. */
  constructor(items, lines, insets) {
    this.layers = [];
    for (const item of [...items].sort((one, other) => one.v - other.v)) {
      if (this.layers.length === 0 || item.v - this.layers.at(-1).v > 1) this.layers.push({ v: item.v, places: [], high: 0 });
      item.layer = this.layers.length - 1;
      const layer = this.layers[item.layer];
      layer.high = Math.max(layer.high, item.high);
      layer.places.push(item);
      Object.assign(item, { at: item.u, ties: [] });
    }
    for (const line of lines) this.#thread(line);
    for (const { places } of this.layers) places.sort((one, other) => one.u - other.u);
    this.fences = new Fences(items, insets);
    let top = 0;
    for (const [at, layer] of this.layers.entries()) {
      const { before, after } = this.fences.roomAt(at);
      top += before;
      Object.assign(layer, { top, bottom: top + 2 * layer.high });
      top = layer.bottom + after + layerGap;
    }
    this.length = top - layerGap;
    this.#settle();
  }

  middle(item) {
    const { top, high } = this.layers[item.layer];
    return top + high;
  }

  /** Ties the ends of a line, and a bend in each layer between. */
  #thread(line) {
    const { from, to } = line;
    const step = Math.sign(to.layer - from.layer);
    line.bends = [];
    for (let at = from.layer + step; step !== 0 && at !== to.layer; at += step) {
      const u = line.across(this.layers[at].v);
      const bend = { u, at: u, layer: at, wide: 0, isBend: true, ties: [] };
      this.layers[at].places.push(bend);
      line.bends.push(bend);
    }
    const chain = [from, ...line.bends, to];
    for (let at = 0; at + 1 < chain.length; at++) {
      const [one, other] = [chain[at], chain[at + 1]];
      const apart = (at === 0 ? line.start.u : 0) - (at + 2 === chain.length ? line.end.u : 0);
      const weight = one.isBend && other.isBend ? 8 : one.isBend || other.isBend ? 2 : 1;
      one.ties.push({ to: other, apart: -apart, weight });
      other.ties.push({ to: one, apart, weight });
    }
  }

  /** A layer to begin with: as narrow as can be, about the same middle as the others. */
  #pack(places, distance) {
    let at = 0;
    for (const [number, place] of places.entries()) place.at = at += number === 0 ? 0 : distance(places[number - 1], place);
    for (const place of places) place.at -= at / 2;
  }

  /** Each layer in turn goes to the middle of what it is tied to, as far as its places let it. */
  #settle() {
    const distance = (one, other) => one.wide + other.wide + (one.isBend && other.isBend ? lineGap : boxGap);
    for (const { places } of this.layers) this.#pack(places, distance);
    for (let sweep = 0; sweep < sweeps; sweep++)
      for (const { places } of sweep % 2 === 0 ? this.layers : this.layers.toReversed()) {
        const weights = places.map(place => place.ties.reduce((sum, tie) => sum + tie.weight, 0) || 0.01);
        const wishes = places.map((place, at) => (place.ties.length === 0 ? place.at : place.ties.reduce((sum, tie) => sum + (tie.to.at + tie.apart) * tie.weight, 0) / weights[at]));
        const distances = places.slice(1).map((place, at) => distance(places[at], place));
        for (const [at, place] of spread(wishes, weights, distances).entries()) places[at].at = place;
      }
    this.fences.keep(this.layers, distance);
    this.#fromCorner();
  }

  /** Everything begins at 0 across. One by one: a large map has more places than a call takes arguments. */
  #fromCorner() {
    this.frames = this.fences.boxes(item => this.middle(item));
    const all = this.layers.flatMap(layer => layer.places);
    let [left, right] = [Infinity, -Infinity];
    for (const { low, high } of [...all.map(place => ({ low: place.at - place.wide, high: place.at + place.wide })), ...this.frames.values()]) {
      left = Math.min(left, low);
      right = Math.max(right, high);
    }
    for (const place of all) place.at -= left;
    for (const box of this.frames.values()) Object.assign(box, { low: box.low - left, high: box.high - left });
    this.width = right - left;
  }

  /** The way of a line: its first place, then two handles and an end for each curve. In a layer it runs straight along. */
  route(line) {
    const { from, to, start, end, bends } = line;
    const isDown = to.layer >= from.layer;
    const [near, far] = isDown ? ["top", "bottom"] : ["bottom", "top"];
    const places = [[from.at + start.u, this.middle(from) + start.v]];
    const straight = (u, v) => {
      const [, before] = places.at(-1);
      if (Math.abs(v - before) > 0.5) places.push([u, before + (v - before) / 3], [u, v - (v - before) / 3], [u, v]);
    };
    const curve = (u, v) => {
      const [before, height] = places.at(-1);
      places.push([before, (height + v) / 2], [u, (height + v) / 2], [u, v]);
    };
    if (to.layer !== from.layer) straight(places[0][0], this.layers[from.layer][far]);
    for (const bend of bends) {
      curve(bend.at, this.layers[bend.layer][near]);
      straight(bend.at, this.layers[bend.layer][far]);
    }
    const [u, v] = [to.at + end.u, this.middle(to) + end.v];
    curve(u, to.layer === from.layer ? v : this.layers[to.layer][near]);
    straight(u, v);
    return places;
  }
}
