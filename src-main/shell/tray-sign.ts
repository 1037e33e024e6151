/** Accent of the design in dark mode: it stands out on light and dark bars. */
const colour = { red: 0x2b, green: 0x8f, blue: 0xa6 };
const side = 32;

/** The sign of Obhut, a sheet in a bowl, as pixels in the order blue, green, red, opacity. */
export function traySign(): { side: number; scale: number; pixels: Buffer } {
  const pixels = Buffer.alloc(side * side * 4);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      if (!isDrawn(x, y)) continue;
      pixels.set([colour.blue, colour.green, colour.red, 0xff], (y * side + x) * 4);
    }
  return { side, scale: 2, pixels };
}

function isDrawn(x: number, y: number): boolean {
  const isSheet = x >= 11 && x <= 20 && y >= 4 && y <= 17 && !(x >= 14 && x <= 17 && y >= 8 && y <= 13);
  // A half ring around the middle of the sheet's foot, open at the top.
  const distance = Math.hypot(x - 15.5, y - 15);
  const isBowl = y >= 15 && distance <= 13.5 && distance >= 9.5;
  const isRim = y < 15 && y >= 9 && ((x >= 2 && x <= 5) || (x >= 26 && x <= 29));
  return isSheet || isBowl || isRim;
}
