/* The words beside the pointer: what lies under it, without asking the server. */
BorderMap.tips = (function () {
  /** Return the words for one row: {days, what}. */
  function incident(table, row) {
    const { columns, style } = BorderMap;
    const { type, status, precision } = columns.words(table, row);
    const first = columns.startDay(table, row);
    const last = first + table.duration[row];
    const until = last > first ? ` – ${columns.toIso(last)}` : "";
    const known = style.precisions[precision].label.toLowerCase();
    return {
      days: columns.toIso(first) + until,
      what: `${style.types[type].label} · ${style.statuses[status].label} · place: ${known}`,
    };
  }

  function layer(id, { properties = {} }) {
    const label = BorderMap.style.layers[id]?.label || id;
    const name = properties.name || properties.title;
    const dates = [properties.valid_from, properties.valid_to];
    const span = dates.some(Boolean) ? `${dates[0] || "…"} to ${dates[1] || "…"}` : "";
    return [name && name !== label ? `${label}: ${name}` : label, span].filter(Boolean).join(" · ");
  }

  /** Return what to say at a layer point, or an empty text. */
  function text(engine, at) {
    const count = engine.incidents ? engine.incidents.countAt(at) : 0;
    if (count > 1) return `${count.toLocaleString("en")} incidents: click for a list`;
    if (count === 1) {
      const found = engine.incidents.hit(at, 1);
      const words = found.rows.length ? incident(engine.table, found.rows[0]) : null;
      return words ? `${words.days} · ${words.what}` : "";
    }
    const record = engine.positions.hit(at);
    if (record) return `${record.name} · ${record.force}`;
    const line = engine.layers.at(at);
    return line ? layer(...line) : "";
  }

  /** Follow the pointer over the map of an engine. */
  function attach(engine) {
    const { map } = engine;
    const box = BorderMap.popup.element("div", "border-map-tip");
    box.hidden = true;
    map.getContainer().append(box);
    let waiting = false;
    map.on("mousemove", (event) => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (map.dragging.moving()) return;
        const words = text(engine, event.layerPoint);
        box.hidden = !words;
        box.textContent = words;
        place(box, event.containerPoint, map.getSize());
        const isButton = Boolean(engine.find(event.layerPoint));
        map.getContainer().classList.toggle("border-map-over", isButton);
      });
    });
    map.on("mouseout movestart zoomstart", () => (box.hidden = true));
  }

  function place(box, at, size) {
    const left = Math.min(at.x + 14, size.x - box.offsetWidth - 6);
    const top = at.y + 18 + box.offsetHeight > size.y ? at.y - box.offsetHeight - 10 : at.y + 18;
    box.style.transform = `translate(${Math.max(4, left)}px, ${top}px)`;
  }

  return { incident, attach };
})();
