/** One thing to ask of a server. */
export interface Workload {
  readonly name: string;
  readonly model: "colors" | "digits" | "digits_in_process" | "dense";
  readonly contents: "typed" | "raw";
  readonly batchSize: number;
  /** Calls under way at a time. */
  readonly clients: number;
}

/** Input names and shapes without the batch dimension. */
export const inputs: Readonly<
  Record<Workload["model"], { readonly name: string; readonly shape: readonly number[] }>
> = {
  colors: { name: "input_tensor", shape: [224, 224, 3] },
  digits: { name: "pixels", shape: [64] },
  digits_in_process: { name: "pixels", shape: [64] },
  dense: { name: "input", shape: [64] },
};

export const workloads: readonly Workload[] = [
  { name: "colors 602 KB typed, 1 client", model: "colors", contents: "typed", batchSize: 1, clients: 1 },
  { name: "colors 602 KB raw, 1 client", model: "colors", contents: "raw", batchSize: 1, clients: 1 },
  { name: "digits, 1 client", model: "digits", contents: "typed", batchSize: 1, clients: 1 },
  {
    name: "digits in the server's thread, 1 client",
    model: "digits_in_process",
    contents: "typed",
    batchSize: 1,
    clients: 1,
  },
  { name: "digits, 8 clients", model: "digits", contents: "typed", batchSize: 1, clients: 8 },
  { name: "digits, 64 clients", model: "digits", contents: "typed", batchSize: 1, clients: 64 },
  { name: "dense, 64 clients", model: "dense", contents: "typed", batchSize: 1, clients: 64 },
  { name: "dense, batches of 8, 1 client", model: "dense", contents: "raw", batchSize: 8, clients: 1 },
];
