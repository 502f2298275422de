// One eight-byte cell seen as every number type: the cheapest way from bits to a double or a bigint and back.
const cell = new ArrayBuffer(8);

const cellBytes: Uint8Array<ArrayBuffer> = new Uint8Array(cell);
export const cellInt32: Int32Array<ArrayBuffer> = new Int32Array(cell);
const cellUint32: Uint32Array<ArrayBuffer> = new Uint32Array(cell);
export const cellFloat32: Float32Array<ArrayBuffer> = new Float32Array(cell);
export const cellFloat64: Float64Array<ArrayBuffer> = new Float64Array(cell);
export const cellInt64: BigInt64Array<ArrayBuffer> = new BigInt64Array(cell);
export const cellUint64: BigUint64Array<ArrayBuffer> = new BigUint64Array(cell);

cellUint32[0] = 1;
/** Whether typed arrays lie in memory as Protobuf writes fixed-width numbers. */
export const littleEndian: boolean = cellBytes[0] === 1;

/** Index of the low and the high half of the cell among its two 32-bit words. */
export const low: 0 | 1 = littleEndian ? 0 : 1;
export const high: 0 | 1 = littleEndian ? 1 : 0;
