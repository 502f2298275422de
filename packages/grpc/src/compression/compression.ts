import * as zlib from "node:zlib";
import { overLimit } from "../framing/message-reader.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";

/** Compression of messages by its name on the wire. `zstd` works where the running Node has it (22.15 and newer). */
export type CompressionName = "gzip" | "deflate" | "zstd";

/** Compresses single messages. */
export interface Compressor {
  readonly name: CompressionName;
  compress(data: Uint8Array): Uint8Array;
}

type Compress = (data: Uint8Array) => Uint8Array;
type Inflate = (data: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

interface Algorithm {
  readonly compress: Compress;
  readonly decompress: Inflate;
}

// The types of the oldest supported Node do not know zstd.
const zstd = zlib as unknown as { zstdCompressSync?: Compress; zstdDecompressSync?: Inflate };

const algorithms: ReadonlyMap<string, Algorithm> = new Map<string, Algorithm>([
  ["gzip", { compress: (data) => zlib.gzipSync(data, { level: 6 }), decompress: zlib.gunzipSync }],
  ["deflate", { compress: (data) => zlib.deflateSync(data, { level: 6 }), decompress: zlib.inflateSync }],
  ...(zstd.zstdCompressSync !== undefined && zstd.zstdDecompressSync !== undefined
    ? [
        ["zstd", { compress: zstd.zstdCompressSync, decompress: zstd.zstdDecompressSync }] as [
          string,
          Algorithm,
        ],
      ]
    : []),
]);

/** The compressions this Node can do, as `grpc-accept-encoding` names them. */
export const acceptEncoding: string = ["identity", ...algorithms.keys()].join(",");

/** Whether messages under a `grpc-encoding` can be read. */
export function knowsEncoding(name: string): boolean {
  return algorithms.has(name);
}

/** The compressor of a name; throws an RpcError (INTERNAL) when the running Node cannot do it. */
export function compressorOf(name: CompressionName): Compressor {
  const algorithm = algorithms.get(name);
  if (algorithm === undefined)
    throw new RpcError(
      Status.INTERNAL,
      `compression "${name}" is not available in Node ${process.versions.node}`,
    );
  return { name, compress: algorithm.compress };
}

/** What a call compresses with: its own choice, or the channel's. */
export function chooseCompressor(
  chosen: CompressionName | "identity" | undefined,
  usual: Compressor | undefined,
): Compressor | undefined {
  if (chosen === undefined) return usual;
  return chosen === "identity" ? undefined : compressorOf(chosen);
}

/** Undoes a compression by its wire name; undefined for one that is not known. */
export function decompressorOf(
  name: string,
): ((data: Uint8Array, maxBytes: number) => Uint8Array) | undefined {
  const algorithm = algorithms.get(name);
  if (algorithm === undefined) return undefined;
  return (data, maxBytes) => {
    try {
      const limit = Math.max(1, Math.min(maxBytes, 0x7fffffff));
      const plain = algorithm.decompress(data, { maxOutputLength: limit });
      return new Uint8Array(plain.buffer, plain.byteOffset, plain.byteLength);
    } catch (error) {
      if (error instanceof RangeError) throw overLimit(maxBytes + 1, maxBytes);
      throw new RpcError(Status.INTERNAL, `message is no valid ${name} data`, { cause: error });
    }
  };
}

/** Whether a `grpc-accept-encoding` value names a compression. */
export function accepts(accepted: string | undefined, name: string): boolean {
  return accepted?.split(",").some((one) => one.trim() === name) ?? false;
}
