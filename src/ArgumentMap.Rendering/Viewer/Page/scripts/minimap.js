// The whole map, small, with a frame around what is on the screen.

class Minimap {
  constructor(viewport) {
    this.viewport = viewport;
    const { picture } = viewport;
    const { width, height } = picture.ownBox;
    this.svg = draw("svg", { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "xMidYMid meet" });
    this.boxes = new Map();
    for (const [id, box] of picture.boxes) {
      const node = picture.model.nodes.get(id);
      const rect = draw("rect", { ...box, class: `mini ${node?.main ? "main" : node?.kind ?? ""}` });
      this.boxes.set(id, rect);
      this.svg.append(rect);
    }
    this.frame = draw("rect", { class: "frame", rx: 4 });
    this.svg.append(this.frame);
    for (const type of ["pointerdown", "pointermove"]) this.svg.addEventListener(type, event => this.#go(event));
  }

  update() {
    const { x, y, width, height } = this.viewport.window;
    for (const [name, value] of Object.entries({ x, y, width, height })) this.frame.setAttribute(name, value.toFixed(1));
    const { picture } = this.viewport;
    for (const [id, rect] of this.boxes) rect.classList.toggle("off", !picture.isShown(id));
  }

  #go(event) {
    if (event.buttons !== 1) return;
    this.svg.setPointerCapture(event.pointerId);
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(this.svg.getScreenCTM().inverse());
    this.viewport.center({ x: place.x, y: place.y, width: 0, height: 0 }, { scale: this.viewport.scale, gliding: false });
  }
}
