/* What opens on a click: one incident, a list of several, or a position.
 *
 * Foreign text is only ever set with `textContent`; links lead to http and https alone.
 * An incident has the fields of `geodata.dossier.Dossier`, a position those of `Position` with
 * its sources.
 */
BorderMap.popup = (function () {
  /** Return an element with a class and children, which are texts or elements. */
  function element(tag, name, ...children) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    for (const child of children) if (child !== null && child !== undefined) made.append(child);
    return made;
  }

  function link(source) {
    const label = source.title || source.url;
    const isWeb = /^https?:\/\//i.test(source.url || "");
    const made = element(isWeb ? "a" : "span", "", label);
    if (isWeb) {
      made.href = source.url;
      made.target = "_blank";
      made.rel = "noopener noreferrer";
    }
    const about = [source.publisher, source.date].filter(Boolean).join(", ");
    return element("li", "", made, about ? element("small", "", ` ${about}`) : null);
  }

  function sources(list) {
    if (!list || !list.length) return null;
    const heading = element("h4", "", list.length === 1 ? "Source" : `Sources (${list.length})`);
    return element("div", "", heading, element("ul", "sources", ...list.map(link)));
  }

  function facts(pairs) {
    const lines = (pairs || []).flatMap(([label, value]) => [
      element("dt", "", label),
      element("dd", "", value),
    ]);
    return lines.length ? element("dl", "", ...lines) : null;
  }

  function claims(statements) {
    if (!statements || !statements.length) return null;
    const said = statements.map(({ claimant, stance, text }) =>
      element("li", `claim ${stance}`, element("b", "", claimant), ` ${stance}: `, text)
    );
    return element("div", "", element("h4", "", "Who says what"), element("ul", "claims", ...said));
  }

  function days(record) {
    const from = record.valid_from ? `from ${record.valid_from}` : "start not known";
    return `${from}, ${record.valid_to ? `until ${record.valid_to}` : "no end known"}`;
  }

  /** Return the contents of an incident's popup. */
  function incident(dossier) {
    return element(
      "article", "border-map-details",
      element("h3", "", dossier.title),
      element("p", "days", [dossier.days, dossier.status, dossier.added ? "added here" : ""]
        .filter(Boolean).join(" · ")),
      element("p", "", dossier.summary),
      claims(dossier.statements),
      facts(dossier.casualties),
      facts(dossier.facts),
      sources(dossier.sources)
    );
  }

  /** Return the contents of a position's popup. */
  function position(record) {
    const kind = BorderMap.style.positionKinds[record.kind].label;
    const precision = BorderMap.style.precisions[record.location_precision].label;
    return element(
      "article", "border-map-details",
      element("h3", "", record.name),
      element("p", "days", `${record.force} · ${kind}`),
      facts([
        ["Dates", days(record)],
        ["Strength", record.strength ? record.strength.toLocaleString("en") : "not stated"],
        ["Place known to", precision],
      ]),
      record.note ? element("p", "", record.note) : null,
      sources(record.sources)
    );
  }

  /** Return a list of incidents, each a button that calls `choose(row)`. */
  function list(table, rows, count, choose) {
    const items = rows.map((row) => {
      const words = BorderMap.tips.incident(table, row);
      const button = element("button", "", element("time", "", words.days), ` ${words.what}`);
      button.type = "button";
      button.addEventListener("click", (event) => {
        L.DomEvent.stop(event); // the button goes with the list: the map would take the click
        choose(row);
      });
      return element("li", "", button);
    });
    const more = count > rows.length ? `The latest ${rows.length} are listed; zoom in for more.` : "";
    return element(
      "article", "border-map-details",
      element("h3", "", `${count.toLocaleString("en")} incidents here`),
      element("ul", "choices", ...items),
      more ? element("p", "days", more) : null
    );
  }

  /** Return a short message, for what is under way or went wrong. */
  function message(text) {
    return element("article", "border-map-details", element("p", "days", text));
  }

  return { element, incident, position, list, message };
})();
