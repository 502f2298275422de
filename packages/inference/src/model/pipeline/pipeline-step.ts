/** One model of a pipeline. */
export interface PipelineStep {
  readonly modelName: string;
  /** Empty: the version that serves by default. */
  readonly modelVersion: string;
  /** The model's input name to the pipeline's tensor name. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The model's output name to the pipeline's tensor name. */
  readonly outputs: ReadonlyMap<string, string>;
}
