/* Peacekeepers' and monitors' positions as of a day; those that would overlap fan out.
 *
 * Each record has the fields of `Position` (see `dashboard/map/positions.py`).
 */
BorderMap.PositionLayer = BorderMap.CanvasLayer.extend({
  options: { pane: "positions", padding: 0.12 },

  initialize: function () {
    BorderMap.CanvasLayer.prototype.initialize.call(this, {});
    this.records = [];
    this.shown = [];
    this.places = [];
  },

  /** Take all records; nothing is drawn before `show`. */
  setRecords: function (records) {
    this.records = records.map((record) => ({
      ...record,
      x: BorderMap.columns.mercatorX(record.lon),
      y: BorderMap.columns.mercatorY(record.lat),
    }));
    this._same = null;
  },

  /** Show what stood on `day` (an ISO date, null for nothing) of these forces; null shows all. */
  show: function (day, forces) {
    const same = this._same;
    if (same && forces === same.forces && day >= same.since && day < same.until) return;
    if (day === null && !this.shown.length) return;
    this._same = day === null ? null : { forces, ...BorderMap.unchanging(this.records, day) };
    this.shown = this.records.filter(
      (record) =>
        day !== null && BorderMap.isValid(record, day) &&
        (!forces || forces.includes(record.force))
    );
    this.redraw();
    this.fire("changed");
  },

  draw: function (context, view) {
    const { symbols } = BorderMap;
    const size = BorderMap.PositionLayer.sizeAt(view.zoom);
    this.places = this._fan(view, size);
    for (const { record, x, y, home } of this.places) {
      if (home) this._stalk(context, home, x, y);
      const draw = (target, right, down) =>
        symbols.position(target, record.kind, record.group, right, down, size);
      const image = symbols.sprite(`${record.kind}|${record.group}|${size}`, 24, draw);
      symbols.stamp(context, image, 24, x, y);
    }
    this.fire("drawn");
  },

  /** Return where each position is drawn: at its place, or around it if several share it. */
  _fan: function (view, size) {
    const groups = [];
    for (const record of this.shown) {
      const x = record.x * view.scale - view.originX;
      const y = record.y * view.scale - view.originY;
      if (x < view.left || x > view.right || y < view.top || y > view.bottom) continue;
      const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < size * 0.7);
      if (near) near.records.push(record);
      else groups.push({ x, y, records: [record] });
    }
    return groups.flatMap((group) => this._around(group, size));
  },

  _around: function ({ x, y, records }, size) {
    if (records.length === 1) return [{ record: records[0], x, y, home: null }];
    const radius = Math.max(size * 0.8, (records.length * size * 1.15) / (2 * Math.PI));
    return records.map((record, index) => {
      const angle = (2 * Math.PI * index) / records.length - Math.PI / 2;
      const home = L.point(x, y);
      return { record, x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle), home };
    });
  },

  _stalk: function (context, home, x, y) {
    context.beginPath();
    context.moveTo(home.x, home.y);
    context.lineTo(x, y);
    context.lineWidth = 1;
    context.strokeStyle = BorderMap.symbols.colour(BorderMap.style.colours.text);
    context.stroke();
  },

  /** Return the position under a layer point, or null. */
  hit: function (at) {
    const reach = 11;
    const near = this.places.filter(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= reach);
    return near.length ? near[near.length - 1].record : null;
  },
});

/** Return the width of a symbol in pixels: small while the whole theatre is in view. */
BorderMap.PositionLayer.sizeAt = function (zoom) {
  return Math.min(17, Math.max(9, 9 + 2.5 * (zoom - 7)));
};

/** Say whether a record or feature applies on `day`: from `valid_from` until before `valid_to`. */
BorderMap.isValid = function (dated, day) {
  return (!dated.valid_from || dated.valid_from <= day) && (!dated.valid_to || day < dated.valid_to);
};

/** Return the first day on which the same of `dated` apply as on `day`, and the day after the last. */
BorderMap.unchanging = function (dated, day) {
  let [since, until] = ["0000-00-00", "9999-99-99"];
  for (const { valid_from: from, valid_to: to } of dated) {
    for (const bound of [from, to]) {
      if (bound && bound <= day && bound > since) since = bound;
      if (bound && bound > day && bound < until) until = bound;
    }
  }
  return { since, until };
};
