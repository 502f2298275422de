/** One library as the benchmark sees it: what it does with one shape. */
export interface ShapeCodec {
  /** A complete message from plain data, nested messages and defaults included. */
  readonly create: (value: object) => unknown;
  readonly encode: (message: never) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => unknown;
  /** ProtoJSON text; undefined where the library has none. */
  readonly toJson?: (message: never) => string;
  readonly fromJson?: (text: string) => unknown;
}

export interface Library {
  /** The npm packages whose versions are printed. */
  readonly packages: readonly string[];
  /** Plain data as this library's `create` takes it: what differs is how it has bigints, maps and oneofs. */
  readonly plain: (value: unknown) => unknown;
  readonly codec: (message: string) => ShapeCodec;
}
