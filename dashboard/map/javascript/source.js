/* Where data come from: the application's addresses or, in a stand-alone page, the page itself.
 *
 * A stand-alone page sets `window.BORDER_MAP_DATA` before this script, an object from address
 * to text (JSON as it is) or to {base64: "…"} (bytes, optionally packed: {base64, gzip: true}).
 */
BorderMap.source = (function () {
  function inline(address) {
    return (window.BORDER_MAP_DATA || {})[address];
  }

  async function unpack(held) {
    const bytes = Uint8Array.from(atob(held.base64), (letter) => letter.charCodeAt(0));
    if (!held.gzip) return bytes.buffer;
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).arrayBuffer();
  }

  async function fetched(address) {
    const response = await fetch(address, { credentials: "same-origin" });
    if (response.ok) return response;
    const told = await response.json().catch(() => ({}));
    throw new Error(told.error || `${address}: status ${response.status}`);
  }

  /** Return the bytes at an address as an ArrayBuffer. */
  async function bytes(address) {
    const held = inline(address);
    return held ? unpack(held) : (await fetched(address)).arrayBuffer();
  }

  /** Return the parsed JSON at an address. */
  async function json(address) {
    const held = inline(address);
    if (held === undefined) return (await fetched(address)).json();
    if (held.base64 === undefined) return held;
    return JSON.parse(new TextDecoder().decode(await unpack(held)));
  }

  return { bytes, json };
})();
