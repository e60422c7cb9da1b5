/* Reads the binary that `dashboard/map/columns.py` writes; its docstring has the format.
 *
 * Little-endian throughout; offsets count bytes after the header. Days count from 1970-01-01.
 * Coordinates become Web Mercator fractions of the world's width: x from 0 at 180° W to 1 at
 * 180° E, y from 0 in the north to 1 in the south.
 */
BorderMap.columns = (function () {
  const VERSION = 1;
  const DAY = 86400000;
  const ARRAYS = {
    uint8: Uint8Array,
    uint16: Uint16Array,
    uint32: Uint32Array,
    int32: Int32Array,
  };

  /** Return days since 1970-01-01 of an ISO date. */
  function toDay(iso) {
    return Math.round(Date.parse(iso + "T00:00:00Z") / DAY);
  }

  /** Return the ISO date of days since 1970-01-01. */
  function toIso(day) {
    return new Date(day * DAY).toISOString().slice(0, 10);
  }

  function mercatorX(longitude) {
    return longitude / 360 + 0.5;
  }

  function mercatorY(latitude) {
    const sine = Math.sin((latitude * Math.PI) / 180);
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  /** Return the table held in a binary: its header's fields, and one typed array per column. */
  function decode(buffer) {
    const view = new DataView(buffer);
    const letters = String.fromCharCode(...new Uint8Array(buffer, 0, 4));
    if (letters !== "BMAP") throw new Error("The incidents' file is not in the expected format.");
    const length = view.getUint32(4, true);
    const table = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
    if (table.version !== VERSION) {
      throw new Error(`Version ${table.version} of the incidents' file; expected ${VERSION}.`);
    }
    for (const column of table.columns) {
      table[column.name] = new ARRAYS[column.type](buffer, 8 + length + column.offset, column.length);
    }
    return withPlaces(withLasting(table));
  }

  /** Add the rows that last longer than a day, which may reach into a window, and their last days. */
  function withLasting(table) {
    const rows = [];
    for (let row = 0; row < table.rows; row++) if (table.duration[row] > 0) rows.push(row);
    table.lasting = Uint32Array.from(rows);
    table.lastingEnd = Int32Array.from(rows, (row) => startDay(table, row) + table.duration[row]);
    return table;
  }

  function withPlaces(table) {
    table.x = new Float64Array(table.points);
    table.y = new Float64Array(table.points);
    for (let point = 0; point < table.points; point++) {
      table.x[point] = mercatorX(table.longitude[point] / 1e6);
      table.y[point] = mercatorY(table.latitude[point] / 1e6);
    }
    return table;
  }

  /** Return the first row that starts on `day` or later. */
  function firstRow(table, day) {
    return table.first_row[Math.min(Math.max(day - table.first_day, 0), table.days)];
  }

  /** Return the day on which `row` starts, by binary search in `first_row`. */
  function startDay(table, row) {
    let low = 0;
    let high = table.days;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (table.first_row[middle] <= row) low = middle;
      else high = middle;
    }
    return table.first_day + low;
  }

  /** Return the words of a row: type, status and location precision. */
  function words(table, row) {
    const kind = table.kind[row];
    return {
      type: table.types[kind & 31],
      status: table.statuses[kind >> 5],
      precision: table.precisions[table.precision[table.point[row]]],
    };
  }

  return { decode, toDay, toIso, mercatorX, mercatorY, firstRow, startDay, words };
})();
