// One moving picture out of several still ones of the same size: an animated PNG. A program that does not know
// the form shows the first of them.
// https://www.w3.org/TR/png-3/#4Concepts.APNGSequence

const HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const LENGTH = 4;
const NAME = 4;
const CHECK = 4;

/** The chunks of a picture: a name and what stands in it. */
function chunks(png) {
  const found = [];
  let at = HEAD.length;
  while (at < png.length) {
    const size = png.readUInt32BE(at);
    const from = at + LENGTH + NAME;
    found.push({ name: png.toString("latin1", at + LENGTH, from), data: png.subarray(from, from + size) });
    at = from + size + CHECK;
  }
  return found;
}

const REMAINDERS = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

/** The check of a chunk: CRC-32 over its name and data. */
function check(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ REMAINDERS[(rest ^ byte) & 0xff];
  return (rest ^ 0xffffffff) >>> 0;
}

function chunk(name, data) {
  const told = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [size, sum] = [Buffer.alloc(LENGTH), Buffer.alloc(CHECK)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(check(told));
  return Buffer.concat([size, told, sum]);
}

function numbers(...all) {
  const bytes = Buffer.alloc(4 * all.length);
  all.forEach((number, index) => {
    bytes.writeUInt32BE(number, 4 * index);
  });
  return bytes;
}

/**
 * The animated PNG of several pictures of one size and kind. Each is shown for `seconds`; it plays once and then
 * stands still on the last.
 */
export function animated(pictures, seconds) {
  const all = pictures.map(chunks);
  const header = (parts) => parts.find((part) => part.name === "IHDR").data;
  const first = header(all[0]);
  if (all.some((parts) => !header(parts).equals(first))) throw new Error("the pictures differ in size or kind");
  const [width, height] = [first.readUInt32BE(0), first.readUInt32BE(4)];
  const out = [HEAD, chunk("IHDR", first), chunk("acTL", numbers(all.length, 1))];
  let order = 0;
  all.forEach((parts, index) => {
    const shown = Buffer.alloc(6);
    shown.writeUInt16BE(seconds, 0);
    shown.writeUInt16BE(1, 2);
    out.push(chunk("fcTL", Buffer.concat([numbers(order++, width, height, 0, 0), shown])));
    for (const { name, data } of parts) {
      if (name !== "IDAT") continue;
      out.push(index === 0 ? chunk("IDAT", data) : chunk("fdAT", Buffer.concat([numbers(order++), data])));
    }
  });
  return Buffer.concat([...out, chunk("IEND", Buffer.alloc(0))]);
}
