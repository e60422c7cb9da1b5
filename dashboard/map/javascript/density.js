/* Draws very many incidents as hexagons, darker where more happened.
 *
 * The classes grow by powers of four, the same at every zoom, so that a colour keeps its meaning.
 */
BorderMap.Density = class {
  constructor() {
    this.counts = new Uint32Array(0);
    this.radius = 9;
  }

  /** Count into hexagons what `selection` counted and `view` shows; areas stay out. */
  gather(selection, view) {
    this.view = view;
    this.wide = Math.sqrt(3) * this.radius;
    this.high = 1.5 * this.radius;
    this.shiftX = ((view.originX % this.wide) + this.wide) % this.wide;
    this.shiftY = ((view.originY % (2 * this.high)) + 2 * this.high) % (2 * this.high);
    this.across = Math.ceil((view.right - view.left) / this.wide) + 4;
    this.down = Math.ceil((view.bottom - view.top) / this.high) + 6;
    const cells = this.across * this.down;
    if (this.counts.length < cells) this.counts = new Uint32Array(cells);
    this.counts.fill(0);
    const { table, touched, touchedCount, count } = selection;
    const coarse = table.precisions.indexOf("district");
    for (let index = 0; index < touchedCount; index++) {
      const point = touched[index];
      const x = table.x[point] * view.scale - view.originX;
      const y = table.y[point] * view.scale - view.originY;
      if (x < view.left || x > view.right || y < view.top || y > view.bottom) continue;
      if (table.precision[point] < coarse) this.counts[this.cell(x, y)] += count[point];
    }
  }

  /** Return the index of the hexagon around a point. */
  cell(x, y) {
    const line = Math.round((y - this.view.top + this.shiftY) / this.high);
    const odd = line & 1 ? 0.5 : 0;
    const column = Math.round((x - this.view.left + this.shiftX) / this.wide - odd);
    return (line + 1) * this.across + column + 1;
  }

  draw(context) {
    const ramp = BorderMap.style.density;
    context.globalAlpha = 0.86;
    for (let level = 0; level < ramp.length; level++) {
      context.beginPath();
      for (let cell = 0; cell < this.across * this.down; cell++) {
        if (this.counts[cell] && BorderMap.Density.level(this.counts[cell]) === level) {
          this._hexagon(context, cell);
        }
      }
      context.fillStyle = BorderMap.symbols.colour(ramp[level]);
      context.fill();
    }
    context.globalAlpha = 1;
  }

  _hexagon(context, cell) {
    const line = Math.floor(cell / this.across) - 1;
    const column = (cell % this.across) - 1;
    const odd = line & 1 ? 0.5 : 0;
    const x = (column + odd) * this.wide + this.view.left - this.shiftX;
    const y = line * this.high + this.view.top - this.shiftY;
    const half = this.wide / 2 - 0.5;
    const radius = this.radius - 0.5;
    context.moveTo(x, y - radius);
    context.lineTo(x + half, y - radius / 2);
    context.lineTo(x + half, y + radius / 2);
    context.lineTo(x, y + radius);
    context.lineTo(x - half, y + radius / 2);
    context.lineTo(x - half, y - radius / 2);
    context.closePath();
  }

  /** Return the class of a count: 1–3, 4–15, 16–63, 64–255, 256–1023, 1024 and more. */
  static level(count) {
    const last = BorderMap.style.density.length - 1;
    return Math.min(last, Math.floor(Math.log2(count) / 2));
  }
};
