/* Names of towns, lakes and areas, placed one after the other where they hit no other name.
 *
 * The more important names come first; a name that finds no room is left out until there is.
 * Where it can, a name stands where no position and no incident is drawn; none is cut off by a
 * control or by the edge of the map.
 */
BorderMap.LabelLayer = BorderMap.CanvasLayer.extend({
  options: { pane: "labels", padding: 0.05 },

  /** `placed` then lists the names that are drawn: {text, box, covered}. */
  initialize: function (layers, positions) {
    BorderMap.CanvasLayer.prototype.initialize.call(this, {});
    this.layers = layers;
    this.positions = positions;
    positions.on("changed", this.redrawSoon, this);
    this.candidates = [];
    this.placed = [];
    this.isOn = true;
  },

  /** Keep clear of the symbols of `incidents`, too, which come later. */
  avoid: function (incidents) {
    this.incidents = incidents;
  },

  /** Take the names of what the layers show now. */
  refresh: function () {
    const looks = BorderMap.style.layers;
    this.candidates = this.layers
      .features()
      .filter(([id]) => looks[id]?.labelled)
      .map(([id, feature]) => BorderMap.labelOf(id, feature))
      .filter((label) => label && label.text)
      .sort((one, other) => other.priority - one.priority);
    this.redrawSoon();
  },

  draw: function (context, { zoom, scale, originX, originY }) {
    this.placed = [];
    if (!this.isOn) return;
    const frame = this._frame();
    const taken = this._controls(frame);
    const marks = [...this._posts(zoom), ...this._symbols()];
    for (const label of this.candidates) {
      if (zoom < label.from || zoom > label.until) continue;
      const at = { x: label.x * scale - originX, y: label.y * scale - originY, zoom, scale };
      const far = label.dot ? 0 : BorderMap.LabelLayer.REACH;
      if (!BorderMap.overlap(BorderMap.boxAround(at.x, at.y, far, far), frame)) continue;
      this._label(context, label, at, { frame, taken, marks });
    }
  },

  /** Return the box of the map's window, in layer points. */
  _frame: function () {
    const { x, y } = this._map.containerPointToLayerPoint([0, 0]);
    const size = this._map.getSize();
    return [x, y, size.x, size.y];
  },

  /** Return the boxes of the controls, at whose edges names would be cut off. */
  _controls: function ([x, y]) {
    const container = this._map.getContainer();
    const outer = container.getBoundingClientRect();
    return Array.from(container.querySelectorAll(".leaflet-control"), (control) => {
      const { left, top, width, height } = control.getBoundingClientRect();
      return [x + left - outer.left, y + top - outer.top, width, height];
    });
  },

  /** Return the boxes of the positions that are drawn. */
  _posts: function (zoom) {
    const size = BorderMap.PositionLayer.sizeAt(zoom);
    return this.positions.places.map(({ x, y }) => BorderMap.boxAround(x, y, size, size));
  },

  /** Return the boxes of the incidents' symbols; hexagons are no symbols. */
  _symbols: function () {
    if (!this.incidents || this.incidents.isDense) return [];
    const { stacks } = this.incidents;
    const { SYMBOL } = BorderMap.LabelLayer;
    return Array.from({ length: stacks.size }, (_, at) =>
      BorderMap.boxAround(stacks.x[at], stacks.y[at], SYMBOL, SYMBOL)
    );
  },

  /** Place a name and, of a town, its dot; a small town whose name finds no place keeps its dot. */
  _label: function (context, label, at, around) {
    const text = at.zoom >= label.longFrom ? label.long : label.text;
    const size = label.size(at.zoom);
    context.font = `${label.weight} ${size}px ${BorderMap.LabelLayer.FONT}`;
    context.letterSpacing = label.spaced ? "1.5px" : "0px";
    const { width } = context.measureText(text);
    const dot = label.dot && BorderMap.boxAround(at.x, at.y, 8, 8);
    if (dot && BorderMap.hits(dot, around.taken)) return;
    const choice = this._choice(this._boxes(label, at, [width, size], around.marks), around);
    if (dot && choice) {
      this._dot(context, label, at);
      around.taken.push(dot);
    }
    if (!choice || (choice.covered && label.yields)) return;
    around.taken.push(choice.box);
    this.placed.push({ text, ...choice });
    this._write(context, label, text, choice.box);
  },

  /** Return the boxes where a name may stand, best first. */
  _boxes: function (label, at, size, marks) {
    if (label.dot) {
      const isCovered = BorderMap.hits(BorderMap.boxAround(at.x, at.y, 8, 8), marks) > 0;
      return BorderMap.around(at, size, isCovered);
    }
    const isWide = label.span * at.scale > size[0];
    return BorderMap.within(at, size, (x, y) => (isWide ? this._holds(label, x, y) : x === at.x));
  },

  /** Say whether a layer point lies within the area that a name belongs to. */
  _holds: function (label, x, y) {
    const { lat, lng } = this._map.layerPointToLatLng([x, y]);
    return BorderMap.isInside([lng, lat], label.ring);
  },

  /** Return the box in the frame that hits no name and the fewest symbols: {box, covered}, or null. */
  _choice: function (boxes, { frame, taken, marks }) {
    let best = null;
    for (const box of boxes) {
      if (!BorderMap.isWithin(box, frame) || BorderMap.hits(box, taken)) continue;
      const covered = BorderMap.hits(box, marks);
      if (!best || covered < best.covered) best = { box, covered };
      if (!covered) break;
    }
    return best;
  },

  _dot: function (context, label, { x, y }) {
    const { symbols, style } = BorderMap;
    symbols.disc(context, x, y, label.dot + 1.2, symbols.colour(style.colours.halo));
    symbols.disc(context, x, y, label.dot, symbols.colour(style.colours.text));
  },

  _write: function (context, label, text, [left, top, , height]) {
    const { symbols, style } = BorderMap;
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.globalAlpha = 0.85;
    context.strokeStyle = symbols.colour(style.colours.halo);
    context.strokeText(text, left, top + height / 2);
    context.globalAlpha = label.alpha;
    context.fillStyle = symbols.colour(style.colours[label.ink]);
    context.fillText(text, left, top + height / 2);
    context.globalAlpha = 1;
    context.letterSpacing = "0px";
  },
});

BorderMap.LabelLayer.FONT = '"Source Sans 3", "Source Sans Pro", system-ui, sans-serif';
/** How wide and high around its middle the name of an area is looked for, in pixels. */
BorderMap.LabelLayer.REACH = 600;
/** Width and height of an incident's symbol, in pixels. */
BorderMap.LabelLayer.SYMBOL = 20;
