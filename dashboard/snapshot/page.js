/* Starts the engine in a page that holds its own data. */
(async function () {
  const box = document.getElementById("map");

  async function unpacked() {
    const text = document.getElementById("border-map-data").textContent;
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return JSON.parse(await new Response(stream).text());
  }

  try {
    const { data, config, state, bounds } = await unpacked();
    window.BORDER_MAP_DATA = data;
    const map = L.map(box, { minZoom: 4, maxZoom: 17, wheelPxPerZoomLevel: 90 });
    map.fitBounds(bounds);
    BorderMap.mount(map, config);
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const show = () => BorderMap.receive({ ...state, theme: dark.matches ? "dark" : "light" });
    dark.addEventListener("change", show);
    show();
  } catch (error) {
    console.warn(error);
    box.className = "note";
    box.textContent = "This browser cannot draw the map. The table below lists the same incidents.";
  }
})();
