/** What a batch input says of the requests of a batch. Triton Ragged Batching §Batch Input. */
export type BatchInputKind =
  /** How many elements each request has. */
  | "count"
  /** Where each request's elements end among those of all. */
  | "end"
  /** The same, after a 0 where the first one's begin. */
  | "end_after_zero"
  /** Nothing but its length: the most elements that a request has. */
  | "longest"
  /** The shape of each item of the batch, a row each. */
  | "shape"
  /** The same in one row. */
  | "flat_shape";

/** An input that tells a model of the requests that share an execution. */
export interface BatchInput {
  readonly kind: BatchInputKind;
  readonly datatype: "INT32" | "FP32";
  /** Position of the input that it tells of. */
  readonly source: number;
  /** Positions of the inputs that are told. */
  readonly targets: readonly number[];
}

/** An output whose elements are parted as those of an input were put together. */
export interface ScatteredOutput {
  readonly name: string;
  /** What each request gets, with the batch dimension; -1 stands for the length of the same dimension of the source. */
  readonly shape: readonly number[];
  /** Position of the input. */
  readonly source: number;
}

/** How requests that differ in shape share an execution. Triton Ragged Batching. */
export interface RaggedBatching {
  /** Positions of the inputs of which the model gets all elements in one row, whatever the requests' shapes. */
  readonly inputs: ReadonlySet<number>;
  readonly batchInputs: readonly BatchInput[];
  /** By position of the output. */
  readonly scattered: ReadonlyMap<number, ScatteredOutput>;
}
