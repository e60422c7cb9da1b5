/* Which incidents are in a window of days and pass the mask, counted per point.
 *
 * All buffers are made once per table and used again in every frame. The mask is what Python
 * selected; nothing here knows a filter.
 */
BorderMap.Selection = class {
  constructor(table) {
    this.table = table;
    this.mask = null;
    this._counted = undefined;
    this.matched = 0;
    this.touched = new Uint32Array(table.points);
    this.touchedCount = 0;
    this.count = new Uint32Array(table.points);
    this.families = new Uint32Array(4 * table.points);
    this.last = new Uint32Array(table.points);
    const order = Object.keys(BorderMap.style.families);
    this._family = new Uint8Array(256);
    table.types.forEach((type, code) => {
      const index = order.indexOf(BorderMap.style.types[type].family);
      table.statuses.forEach((_, status) => (this._family[code + 32 * status] = index));
    });
    this.kinds = new Uint32Array(256);
  }

  /** Count the incidents that meet the days from `first` to `last`, both inclusive.
   *
   *  While a window grows at its end, as when it is played, only the new rows are counted.
   */
  match(first, last) {
    const { firstRow } = BorderMap.columns;
    const to = Math.max(firstRow(this.table, last + 1), firstRow(this.table, first));
    if (this.mask !== this._counted || first !== this.first || to < this.to) this._begin(first);
    this._matchRange(this.to, to);
    this.to = to;
  }

  _begin(first) {
    this._clear();
    this._counted = this.mask;
    this.first = first;
    this.from = this.to = BorderMap.columns.firstRow(this.table, first);
    this._matchLasting(first, this.from);
  }

  _matchRange(from, to) {
    const { point, kind } = this.table;
    const { mask, touched, count, families, last, kinds, _family } = this;
    let matched = this.matched;
    let touchedCount = this.touchedCount;
    for (let row = from; row < to; row++) {
      if (mask !== null && !(mask[row >> 3] & (1 << (row & 7)))) continue;
      const at = point[row];
      const look = kind[row];
      if (count[at]++ === 0) touched[touchedCount++] = at;
      families[4 * at + _family[look]]++;
      last[at] = row;
      kinds[look]++;
      matched++;
    }
    this.matched = matched;
    this.touchedCount = touchedCount;
  }

  /** Count those that started before the window and reach into it. */
  _matchLasting(first, before) {
    const { lasting, lastingEnd } = this.table;
    for (let index = 0; index < lasting.length && lasting[index] < before; index++) {
      if (lastingEnd[index] >= first) this._matchRange(lasting[index], lasting[index] + 1);
    }
  }

  /** Return the rows that `wanted(point)` accepts, latest first, at most `limit`. */
  rows(wanted, limit) {
    const { point, lasting, lastingEnd } = this.table;
    const passes = (row) => !this.mask || this.mask[row >> 3] & (1 << (row & 7));
    const found = [];
    for (let row = this.to - 1; row >= this.from && found.length < limit; row--) {
      if (passes(row) && wanted(point[row])) found.push(row);
    }
    for (let index = lasting.length - 1; index >= 0 && found.length < limit; index--) {
      const row = lasting[index];
      const reaches = row < this.from && lastingEnd[index] >= this.first;
      if (reaches && passes(row) && wanted(point[row])) found.push(row);
    }
    return found;
  }

  _clear() {
    const { touched, count, families } = this;
    for (let index = 0; index < this.touchedCount; index++) {
      const at = touched[index];
      count[at] = 0;
      families.fill(0, 4 * at, 4 * at + 4);
    }
    this.kinds.fill(0);
    this.touchedCount = 0;
    this.matched = 0;
  }
};
