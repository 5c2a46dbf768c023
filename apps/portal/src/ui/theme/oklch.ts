/** A colour by how it looks: lightness 0 to 1, chroma 0 (grey) to about 0.37, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Red, green and blue in linear light, each 0 to 1 when the screen can show the colour. */
export type LinearRgb = readonly [number, number, number];

/** Reads `#rrggbb`. Anything else gives null: a theme is data and may be wrong. */
export function parseHex(hex: string): LinearRgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (!match) return null;
  const [, red = '', green = '', blue = ''] = match;
  return [toLinear(red), toLinear(green), toLinear(blue)];
}

/** The colour as `#rrggbb`; parts the screen cannot show are clipped. */
export function formatHex(rgb: LinearRgb): string {
  return `#${rgb.map(toByte).join('')}`;
}

/** How a colour looks. Matrices: Björn Ottosson, "A perceptual color space for image processing" (2020). */
export function toOklch([red, green, blue]: LinearRgb): Oklch {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const lightness = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** The nearest colour of the same lightness and hue that a screen can show: chroma is lowered until it fits. */
export function toLinearRgb(color: Oklch): LinearRgb {
  let low = 0;
  let high = color.chroma;
  const whole = convert(color);
  if (isShowable(whole)) return whole;
  for (let step = 0; step < 18; step += 1) {
    const middle = (low + high) / 2;
    if (isShowable(convert({ ...color, chroma: middle }))) low = middle;
    else high = middle;
  }
  return convert({ ...color, chroma: low });
}

function convert({ lightness, chroma, hue }: Oklch): LinearRgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function isShowable(rgb: LinearRgb): boolean {
  return rgb.every((part) => part >= -0.0005 && part <= 1.0005);
}

function toLinear(byteHex: string): number {
  const part = Number.parseInt(byteHex, 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function toByte(linear: number): string {
  const clipped = Math.min(1, Math.max(0, linear));
  const part = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(part * 255)
    .toString(16)
    .padStart(2, '0');
}
