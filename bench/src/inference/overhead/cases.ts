import { denseModel } from "../serving/dense-model.ts";
import { mobilenet } from "./mobilenet.ts";

/** Every execution has so many elements. */
export const batchSize = 8;

/** A model whose server time is measured. */
export interface OverheadModel {
  readonly name: string;
  readonly file: () => Uint8Array;
  /** The input's shape without the batch. */
  readonly shape: readonly number[];
  /** Executions in a round. */
  readonly runs: number;
}

export const models: readonly OverheadModel[] = [
  { name: "mobilenet", file: mobilenet, shape: [3, 224, 224], runs: 20 },
  { name: "dense", file: denseModel, shape: [64], runs: 300 },
];

/** What a child process is asked to do in one round. */
export interface Round {
  readonly model: string;
  readonly shape: readonly number[];
  readonly runs: number;
  /** Calls under way at a time; together they make up one batch. */
  readonly clients: number;
}

/** What a batch took, in milliseconds. */
export interface BatchTimes {
  /** The median. */
  readonly wallMs: number;
  /** The processor's, over all threads of the process. */
  readonly cpuMs: number;
}

/** Elements for an input of this shape. */
export function elements(shape: readonly number[]): Float32Array {
  const size = shape.reduce((product, dimension) => product * dimension, 1);
  return Float32Array.from({ length: size }, (_, index) => (index % 256) / 256);
}

/** Processor milliseconds of this process so far. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
