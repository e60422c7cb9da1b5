/* The incidents on their canvas: symbols while there are few, hexagons when there are many.
 *
 * What is known only to a district or wider is a framed badge with a soft circle, never a dot.
 */
BorderMap.IncidentLayer = BorderMap.CanvasLayer.extend({
  options: { pane: "incidents", padding: 0.12 },

  initialize: function (table) {
    BorderMap.CanvasLayer.prototype.initialize.call(this, {});
    this.table = table;
    this.selection = new BorderMap.Selection(table);
    this.stacks = new BorderMap.Stacks(table.points);
    this.density = new BorderMap.Density();
    this.isDense = false;
    this.selected = null;
    this.hovered = -1;
    this.drawn = 0;
    this.days = null;
  },

  /** Show the days from `first` to `last`, both inclusive, and draw them now. */
  show: function (first, last) {
    this._began = performance.now();
    this.days = [first, last];
    this.selection.match(first, last);
    this.redraw();
  },

  /** Let only rows pass whose bit is set in `mask`, a Uint8Array; null lets all pass. */
  setMask: function (mask) {
    this.selection.mask = mask;
  },

  draw: function (context, view) {
    if (!this.days) return;
    const began = this._began || performance.now();
    this._began = null;
    this.hovered = -1;
    this.isDense = !this.stacks.gather(this.selection, view);
    if (this.isDense) {
      this.density.gather(this.selection, view);
      this.density.draw(context);
      this.stacks.gather(this.selection, view, true);
    }
    this.drawn = this.stacks.size;
    this._circles(context, view);
    this._symbols(context, 1);
    this._symbols(context, 0);
    this._ring(context, view);
    this._measure(began);
    this.fire("drawn");
  },

  /** Draw the circles of uncertainty in true metres: of all while few, else of none. */
  _circles: function (context, view) {
    const { stacks } = this;
    if (this.isDense || stacks.size > BorderMap.IncidentLayer.MOST_CIRCLES) return;
    for (let stack = 0; stack < stacks.size; stack++) {
      this._circle(context, view, stacks.point[stack], stacks.area[stack] ? 0.035 : 0.07, 0.35);
    }
  },

  _circle: function (context, view, point, fill, line) {
    const { table } = this;
    const radius = table.radius[point] * 10;
    const pixels = radius * BorderMap.pixelsPerMetre(table.latitude[point], view.scale);
    if (pixels < 8) return;
    const x = table.x[point] * view.scale - view.originX;
    const y = table.y[point] * view.scale - view.originY;
    const ink = BorderMap.symbols.colour(BorderMap.style.colours.text);
    context.beginPath();
    context.arc(x, y, pixels, 0, 2 * Math.PI);
    context.fillStyle = context.strokeStyle = ink;
    context.globalAlpha = fill;
    context.fill();
    context.globalAlpha = line;
    context.lineWidth = 0.7;
    context.setLineDash([2, 3]);
    context.stroke();
    context.setLineDash([]);
    context.globalAlpha = 1;
  },

  _symbols: function (context, area) {
    const { stacks } = this;
    for (let stack = 0; stack < stacks.size; stack++) {
      if (stacks.area[stack] !== area) continue;
      if (stacks.count[stack] === 1) this._symbol(context, stack, area);
      else this._stack(context, stack, area);
    }
  },

  _symbol: function (context, stack, area) {
    const { stacks, table } = this;
    const kind = table.kind[this.selection.last[stacks.point[stack]]];
    const image = BorderMap.symbols.single(table, kind, area === 1);
    BorderMap.symbols.stamp(context, image, 32, stacks.x[stack], stacks.y[stack]);
  },

  _stack: function (context, stack, area) {
    const { x, y, families, count } = this.stacks;
    BorderMap.symbols.stamped(
      context, x[stack], y[stack], families, 4 * stack, count[stack], area === 1
    );
  },

  /** Draw a ring around the selected incident, with its circle, wherever it is. */
  _ring: function (context, view) {
    if (this.selected === null) return;
    const point = this.table.point[this.selected];
    this._circle(context, view, point, 0.1, 0.8);
    const stack = this.selection.count[point] && !this.isDense ? this.stacks.owner[point] : -1;
    const x = stack >= 0 ? this.stacks.x[stack] : this.table.x[point] * view.scale - view.originX;
    const y = stack >= 0 ? this.stacks.y[stack] : this.table.y[point] * view.scale - view.originY;
    for (const [width, colour] of [[5, "halo"], [2, "selected"]]) {
      context.beginPath();
      context.arc(x, y, 16, 0, 2 * Math.PI);
      context.lineWidth = width;
      context.strokeStyle = BorderMap.symbols.colour(BorderMap.style.colours[colour]);
      context.stroke();
    }
  },

  /** Return what lies under a layer point: {latlng, rows, count}, or null. */
  hit: function (at, limit) {
    const stack = this.stacks.size ? this.stacks.at(at.x, at.y) : -1;
    if (stack >= 0) {
      const rows = this.selection.rows((point) => this.stacks.owner[point] === stack, limit);
      const where = L.point(this.stacks.x[stack], this.stacks.y[stack]);
      return { latlng: this._map.layerPointToLatLng(where), rows, count: this.stacks.count[stack] };
    }
    return this.isDense ? this._hitDensity(at, limit) : null;
  },

  _hitDensity: function (at, limit) {
    const { density, table } = this;
    const { view } = density;
    const cell = density.cell(at.x, at.y);
    const count = density.counts[cell] || 0;
    if (!count) return null;
    const coarse = table.precisions.indexOf("district");
    const inside = (point) =>
      table.precision[point] < coarse &&
      density.cell(
        table.x[point] * view.scale - view.originX, table.y[point] * view.scale - view.originY
      ) === cell;
    const rows = this.selection.rows(inside, limit);
    return { latlng: this._map.layerPointToLatLng(at), rows, count };
  },

  /** Return the number under a layer point without looking for its rows; 0 if nothing is there. */
  countAt: function (at) {
    const stack = this.stacks.size ? this.stacks.at(at.x, at.y) : -1;
    if (stack >= 0) return this.stacks.count[stack];
    return this.isDense ? this.density.counts[this.density.cell(at.x, at.y)] || 0 : 0;
  },

  latLng: function (row) {
    const point = this.table.point[row];
    return L.latLng(this.table.latitude[point] / 1e6, this.table.longitude[point] / 1e6);
  },

  /** Record the frame with the User Timing API, where any browser tool can read it. */
  _measure: function (began) {
    const { toIso } = BorderMap.columns;
    const name = "incidents:frame";
    this._frames = (this._frames || 0) + 1;
    if (this._frames % BorderMap.IncidentLayer.KEPT_FRAMES === 0) performance.clearMeasures(name);
    performance.measure(name, {
      start: began,
      end: performance.now(),
      detail: {
        start: toIso(this.days[0]),
        end: toIso(this.days[1]),
        matched: this.selection.matched,
        drawn: this.drawn,
      },
    });
  },
});

/** With more stacks than this, circles of uncertainty would hide the map. */
BorderMap.IncidentLayer.MOST_CIRCLES = 60;
/** Measures kept before they are cleared, so that hours of playing don't fill the memory. */
BorderMap.IncidentLayer.KEPT_FRAMES = 5000;
