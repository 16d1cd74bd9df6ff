// Moving about in a picture. The SVG keeps its own coordinates; only its transform changes, which print undoes.

const readableScale = 1;
const largestScale = 3;

/** The window onto one picture: a place and a scale. */
class Viewport {
  constructor(picture, onMove) {
    this.picture = picture;
    this.stage = picture.section;
    this.onMove = onMove;
    this.scale = 1;
    this.x = 0;
    this.y = 0;
    new PointerMoves(this);
    this.stage.addEventListener("wheel", event => this.#wheel(event), { passive: false });
    // Focus and search of the browser's own may scroll what should only be transformed.
    this.stage.addEventListener("scroll", () => this.stage.scrollTo(0, 0));
  }

  get width() {
    return this.stage.clientWidth;
  }

  get height() {
    return this.stage.clientHeight;
  }

  get fitScale() {
    const { width, height } = this.#content();
    return Math.min((this.width - 48) / width, (this.height - 48) / height, 1.2);
  }

  get smallestScale() {
    return Math.min(0.1, this.fitScale);
  }

  /** The part of the picture that is on the screen. */
  get window() {
    return { x: -this.x / this.scale, y: -this.y / this.scale, width: this.width / this.scale, height: this.height / this.scale };
  }

  move(x, y, scale = this.scale, gliding = false) {
    this.x = x;
    this.y = y;
    this.scale = Math.min(largestScale, Math.max(this.smallestScale, scale));
    this.picture.svg.classList.toggle("gliding", gliding);
    this.picture.svg.style.transform = `translate(${this.x.toFixed(2)}px, ${this.y.toFixed(2)}px) scale(${this.scale.toFixed(4)})`;
    this.picture.sight.look(this.window, this.scale);
    this.onMove();
  }

  panBy(dx, dy, gliding = false) {
    this.move(this.x + dx, this.y + dy, this.scale, gliding);
  }

  /** Zooms about a point of the stage, which stays where it is. */
  zoomAt(px, py, factor, gliding = false) {
    const scale = Math.min(largestScale, Math.max(this.smallestScale, this.scale * factor));
    const by = scale / this.scale;
    this.move(px - (px - this.x) * by, py - (py - this.y) * by, scale, gliding);
  }

  zoom(factor) {
    this.zoomAt(this.width / 2, this.height / 2, factor, true);
  }

  /** Shows all that is not hidden. */
  fit(gliding = true) {
    const { x, y, width, height } = this.#content();
    const scale = this.fitScale;
    this.move((this.width - width * scale) / 2 - x * scale, (this.height - height * scale) / 2 - y * scale, scale, gliding);
  }

  /** How much of each side of the stage to keep clear of what is brought to the eye: at the bottom lie the legend and the minimap. */
  get #insets() {
    const lies = Math.max(byId("minimap").offsetHeight > 0 ? 128 : 0, byId("story").offsetHeight);
    const bottom = lies > 0 ? Math.min(lies + 24, this.height * 0.5) : 24;
    return { side: 24, top: 24, bottom };
  }

  /** Brings a box to the middle, or to a given height of the stage, large enough to be read; no nearer to the middle than the picture's edge allows. */
  center(box, { scale = Math.max(this.scale, readableScale), at = 0.5, gliding = true } = {}) {
    const { side, top, bottom } = this.#insets;
    const { width, height } = this.picture.ownBox;
    const x = this.#within(this.width / 2 - (box.x + box.width / 2) * scale, width * scale, side, this.width - side);
    const told = byId("story").offsetHeight;
    const free = this.height - (told > 0 ? told + 12 : 0);
    const y = this.#within(free * at - (box.y + box.height / 2) * scale, height * scale, top, this.height - bottom);
    this.move(x, y, scale, gliding);
  }

  /** Moves no more than is needed to have a box on the screen. */
  reveal(box, gliding = true) {
    const { side, top, bottom } = this.#insets;
    const push = (from, length, low, high) => (from < low || length > high - low ? low - from : Math.min(0, high - from - length));
    const dx = push(box.x * this.scale + this.x, box.width * this.scale, side, this.width - side);
    const dy = push(box.y * this.scale + this.y, box.height * this.scale, top, this.height - bottom);
    if (dx !== 0 || dy !== 0) this.panBy(dx, dy, gliding);
  }

  /** The first look: the whole map where it can be read so, else the main claim near the top with what is nearest to it. */
  open(box) {
    if (!box || this.fitScale >= readableScale * 0.8) this.fit(false);
    else this.center(box, { scale: readableScale, at: 0.25, gliding: false });
  }

  /** A position that leaves no empty margin on one side while the picture goes on beyond the other. */
  #within(position, length, low, high) {
    return length <= high - low ? position : Math.min(low, Math.max(high - length, position));
  }

  #content() {
    const { picture } = this;
    const shown = [...picture.boxes].filter(([id]) => picture.isShown(id)).map(([, box]) => box);
    return picture.hidden?.size || picture.faint?.size ? union(shown) ?? picture.ownBox : picture.ownBox;
  }

  #wheel(event) {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1);
    const frame = this.stage.getBoundingClientRect();
    this.zoomAt(event.clientX - frame.x, event.clientY - frame.y, Math.exp(-Math.max(-240, Math.min(240, pixels)) * (event.ctrlKey ? 0.01 : 0.002)));
  }
}

/** Drag with one pointer, pinch with two. A press that hardly moves stays a click. */
class PointerMoves {
  constructor(viewport) {
    this.viewport = viewport;
    this.pointers = new Map();
    this.isDrag = false;
    const { stage } = viewport;
    stage.addEventListener("pointerdown", event => this.#down(event));
    stage.addEventListener("pointermove", event => this.#move(event));
    for (const end of ["pointerup", "pointercancel"]) stage.addEventListener(end, event => this.#up(event));
    stage.addEventListener("click", event => this.#click(event), { capture: true });
  }

  #down(event) {
    if (event.button !== 0) return;
    if (this.pointers.size === 0) this.isDrag = false;
    this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY, startX: event.clientX, startY: event.clientY });
  }

  #move(event) {
    const pointer = this.pointers.get(event.pointerId);
    if (!pointer) return;
    const before = this.#hand();
    pointer.x = event.clientX;
    pointer.y = event.clientY;
    if (!this.isDrag && Math.hypot(pointer.x - pointer.startX, pointer.y - pointer.startY) < 5) return;
    if (!this.isDrag) this.#begin();
    const after = this.#hand();
    const frame = this.viewport.stage.getBoundingClientRect();
    this.viewport.panBy(after.x - before.x, after.y - before.y);
    if (this.pointers.size > 1 && before.spread > 0) this.viewport.zoomAt(after.x - frame.x, after.y - frame.y, after.spread / before.spread);
  }

  #begin() {
    this.isDrag = true;
    this.viewport.stage.classList.add("dragging");
    for (const id of this.pointers.keys()) this.viewport.stage.setPointerCapture(id);
  }

  #up(event) {
    this.pointers.delete(event.pointerId);
    if (this.pointers.size === 0) this.viewport.stage.classList.remove("dragging");
  }

  #click(event) {
    if (!this.isDrag) return;
    this.isDrag = false;
    event.stopPropagation();
    event.preventDefault();
  }

  /** The middle of the pointers, and how far they are apart. */
  #hand() {
    const points = [...this.pointers.values()];
    const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
    const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
    return { x, y, spread: points.length > 1 ? Math.hypot(points[0].x - points[1].x, points[0].y - points[1].y) : 0 };
  }
}
