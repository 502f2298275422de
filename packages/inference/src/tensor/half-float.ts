const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** The nearest IEEE 754 binary16, ties to even, as its 16 bits. Too large a value becomes an infinity. */
export function toHalf(value: number): number {
  const word = wordOf(value);
  const sign = (word >>> 16) & 0x8000;
  const magnitude = word & 0x7fffffff;
  if (magnitude >= 0x7f800000) return sign | (magnitude > 0x7f800000 ? 0x7e00 : 0x7c00);
  if (magnitude >= 0x477ff000) return sign | 0x7c00;
  if (magnitude >= 0x38800000) return sign | roundToEven(magnitude - 0x38000000, 13);
  if (magnitude < 0x33000000) return sign;
  const shift = 126 - (magnitude >>> 23);
  return sign | roundToEven((magnitude & 0x7fffff) | 0x800000, shift);
}

/** The number that these 16 bits of IEEE 754 binary16 stand for. */
export function fromHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** The nearest bfloat16, ties to even, as its 16 bits. */
export function toBrain(value: number): number {
  const word = wordOf(value);
  if ((word & 0x7fffffff) > 0x7f800000) return (word >>> 16) | 0x40;
  return roundToEven(word, 16) & 0xffff;
}

/** The number that these 16 bits of bfloat16 stand for. */
export function fromBrain(brain: number): number {
  bits[0] = brain << 16;
  return float[0] as number;
}

/**
 * The bits of a float of 32 bits, cut off where `value` is longer, with the last one set then: rounded to the nearest here, it
 * would be rounded twice, and a tie that is none taken for one.
 */
function wordOf(value: number): number {
  float[0] = value;
  const [nearest, word] = [float[0] as number, bits[0] as number];
  if (nearest === value || Number.isNaN(value)) return word;
  return (Math.abs(nearest) > Math.abs(value) ? word - 1 : word) | 1;
}

function roundToEven(value: number, shift: number): number {
  const kept = value >>> shift;
  const lost = value & (2 ** shift - 1);
  const half = 2 ** (shift - 1);
  return lost > half || (lost === half && kept & 1) ? kept + 1 : kept;
}
