/* Names of towns, lakes and areas, placed one after the other where they hit no other name.
 *
 * The more important names come first; a name that finds no room is left out until there is.
 * A town's name stands, if it can, on a side of its dot where no position is drawn.
 */
BorderMap.LabelLayer = BorderMap.CanvasLayer.extend({
  options: { pane: "labels", padding: 0.05 },

  initialize: function (layers, positions) {
    BorderMap.CanvasLayer.prototype.initialize.call(this, {});
    this.layers = layers;
    this.positions = positions;
    positions.on("changed", this.redrawSoon, this);
    this.candidates = [];
    this.isOn = true;
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

  draw: function (context, view) {
    if (!this.isOn) return;
    const taken = [];
    const marks = this._marks(view);
    for (const label of this.candidates) {
      if (view.zoom < label.from || view.zoom > label.until) continue;
      const x = label.x * view.scale - view.originX;
      const y = label.y * view.scale - view.originY;
      if (x < view.left || x > view.right || y < view.top || y > view.bottom) continue;
      this._place(context, label, x, y, view, taken, marks);
    }
  },

  /** Return the boxes of the positions that are drawn. */
  _marks: function (view) {
    const size = BorderMap.PositionLayer.sizeAt(view.zoom);
    return this.positions.shown.map((record) => [
      record.x * view.scale - view.originX - size / 2,
      record.y * view.scale - view.originY - size / 2,
      size,
      size,
    ]);
  },

  _place: function (context, label, x, y, view, taken, marks) {
    const text = view.zoom >= label.longFrom ? label.long : label.text;
    const size = label.size(view.zoom);
    context.font = `${label.weight} ${size}px ${BorderMap.LabelLayer.FONT}`;
    context.letterSpacing = label.spaced ? "1.5px" : "0px";
    const width = context.measureText(text).width;
    const boxes = (label.dot ? BorderMap.LabelLayer.AROUND : [[0, 0]])
      .map(([right, down]) => {
        const side = right < 0 ? width : right ? 0 : width / 2;
        const left = label.dot ? x + right * 6 - side : x - width / 2;
        return [left, y + down * (size * 0.9 + 2) - size / 2, width, size];
      })
      .filter((box) => !taken.some((other) => BorderMap.overlap(box, other)));
    if (!boxes.length) return;
    const free = boxes.find((box) => !marks.some((mark) => BorderMap.overlap(box, mark)));
    const box = free || boxes[0];
    taken.push(box);
    if (label.dot) this._dot(context, label, x, y, taken);
    this._write(context, label, text, box);
  },

  _dot: function (context, label, x, y, taken) {
    const { symbols, style } = BorderMap;
    symbols.disc(context, x, y, label.dot + 1.2, symbols.colour(style.colours.halo));
    symbols.disc(context, x, y, label.dot, symbols.colour(style.colours.text));
    taken.push([x - 4, y - 4, 8, 8]);
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
/** Where a town's name may stand around its dot, best first: right, left, above, below. */
BorderMap.LabelLayer.AROUND = [[1, 0], [-1, 0], [0, -1], [0, 1]];

/** Say whether two boxes [left, top, width, height] overlap, with a small distance between. */
BorderMap.overlap = function ([left, top, width, height], [left2, top2, width2, height2]) {
  const gap = 2;
  return (
    left < left2 + width2 + gap && left2 < left + width + gap &&
    top < top2 + height2 + gap && top2 < top + height + gap
  );
};

/** How the names of each layer look: first and last zoom, size, weight, importance. */
BorderMap.LABELS = {
  armenia: { from: 5, until: 9, size: 14, weight: 600, priority: 100, spaced: true },
  azerbaijan: { from: 5, until: 9, size: 14, weight: 600, priority: 100, spaced: true },
  neighbours: { from: 5, until: 9, size: 12, weight: 500, priority: 60, spaced: true },
  nakhchivan: { from: 7, until: 11, size: 11, weight: 500, priority: 90, spaced: true },
  syunik: { from: 8, until: 12, size: 12, weight: 600, priority: 80, spaced: true },
  karabakh_oblast_1991: { from: 7, until: 11, size: 11, weight: 500, priority: 75 },
  held_1994_2020: { from: 7, until: 10, size: 11, weight: 500, priority: 30 },
  peacekeepers_zone_2020_2023: { from: 8, until: 12, size: 11, weight: 500, priority: 72 },
  lachin_corridor: { from: 9, until: 14, size: 11, weight: 500, priority: 71 },
  handed_over_2020: { from: 8, until: 12, size: 11, weight: 500, priority: 70 },
  enclaves: { from: 9, until: 19, size: 10.5, weight: 500, priority: 55 },
  provinces: { from: 8, until: 11, size: 11, weight: 400, priority: 40, spaced: true },
  districts: { from: 9, until: 12, size: 10.5, weight: 400, priority: 35 },
  lakes: { from: 7, until: 19, size: 10.5, weight: 400, priority: 65, ink: "waterText" },
  rivers: { from: 10, until: 19, size: 10, weight: 400, priority: 20, ink: "waterText" },
};

/** Return how a feature is to be labelled, or null if it has no name or no place for one. */
BorderMap.labelOf = function (id, feature) {
  const facts = feature.properties || {};
  const text = facts.label || facts.name || facts.title;
  const place = BorderMap.middle(feature);
  if (!text || !place) return null;
  const look = id === "towns" ? BorderMap.townLabel(facts) : BorderMap.LABELS[id];
  if (!look) return null;
  const { size } = look;
  return {
    alpha: look.spaced ? 0.75 : 0.95,
    ink: "text",
    longFrom: 10,
    ...look,
    size: typeof size === "function" ? size : () => size,
    text: look.spaced && look.weight > 550 ? text.toUpperCase() : text,
    long: facts.label_long || text,
    x: BorderMap.columns.mercatorX(place[0]),
    y: BorderMap.columns.mercatorY(place[1]),
  };
};

/** Larger towns come earlier and larger; `population` decides. */
BorderMap.townLabel = function ({ population = 0, capital = false }) {
  const rank = capital ? 6 : Math.log10(Math.max(population, 100));
  const from = Math.round(Math.min(12, Math.max(5, 15.2 - 1.75 * rank)));
  return {
    from,
    until: 19,
    dot: rank > 4.6 ? 2.6 : 1.9,
    weight: rank > 5 ? 600 : 500,
    priority: 45 + 5 * rank,
    size: (zoom) => Math.min(13, 10 + 0.5 * Math.max(0, rank - 3) + 0.4 * Math.max(0, zoom - from)),
  };
};

/** Return [longitude, latitude] where a feature's name belongs: the middle of its largest ring. */
BorderMap.middle = function ({ geometry, properties = {} }) {
  if (properties.label_lon !== undefined) return [properties.label_lon, properties.label_lat];
  if (!geometry) return null;
  if (geometry.type === "Point") return geometry.coordinates;
  if (!geometry.type.endsWith("Polygon")) return null;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const largest = polygons
    .map(([ring]) => BorderMap.centroid(ring))
    .sort((one, other) => other.area - one.area)[0];
  return [largest.x, largest.y];
};

/** Return the centroid {x, y} and the area of a ring, in degrees. */
BorderMap.centroid = function (ring) {
  const [originX, originY] = ring[0];
  let [twice, x, y] = [0, 0, 0];
  for (let at = 1; at < ring.length; at++) {
    const [ax, ay] = [ring[at - 1][0] - originX, ring[at - 1][1] - originY];
    const [bx, by] = [ring[at][0] - originX, ring[at][1] - originY];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  if (!twice) return { x: originX, y: originY, area: 0 };
  return { x: originX + x / (3 * twice), y: originY + y / (3 * twice), area: Math.abs(twice) / 2 };
};
