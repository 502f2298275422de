import {
  ModelConfig,
  type ModelConfigInit,
  type ModelInput,
  ModelInput_Format,
  ModelInstanceGroup_Kind,
  type ModelOutput,
} from "../gen/inference/model_config.ts";
import { hasBatchDimension, type ModelSignature, type TensorSpec } from "../model/model-signature.ts";
import { toConfigDatatype } from "./config-datatypes.ts";
import { filledInputs, keptOutputs, scatteredOutputs } from "./internal-tensors.ts";

/** What completing a configuration takes from its surroundings. */
export interface ConfigDefaults {
  readonly modelName: string;
  readonly platform: string;
  readonly backend: string;
  readonly modelFile: string;
  readonly instanceCount: number;
  /** The largest batch of a model that has a batch dimension and does not say how large; 0 for one without. */
  readonly maxBatchSize: number;
  /** Whether the model answers a request any number of times. */
  readonly decoupled: boolean;
}

/**
 * The configuration a model runs with: what it says, and the rest from the model itself.
 * Triton Model Configuration §Auto-Generated Model Configuration.
 */
export function completeConfig(
  config: ModelConfig,
  own: ModelSignature,
  defaults: ConfigDefaults,
): ModelConfig {
  const autoBatch = config.maxBatchSize === undefined && defaults.maxBatchSize > 0 && hasBatchDimension(own);
  const maxBatchSize = config.maxBatchSize ?? (autoBatch ? defaults.maxBatchSize : 0);
  const dimsOf = (spec: TensorSpec): readonly number[] =>
    maxBatchSize > 0 ? spec.shape.slice(1) : spec.shape;
  const filled = filledInputs(config);
  const kept = keptOutputs(config);
  const scattered = scatteredOutputs(config);
  const completed: ModelConfigInit = {
    ...config,
    name: defaults.modelName,
    platform: config.platform || defaults.platform,
    backend: config.backend || defaults.backend,
    versionPolicy: config.versionPolicy ?? { policyChoice: { case: "latest", value: { numVersions: 1 } } },
    maxBatchSize,
    input: own.inputs
      .filter(({ name }) => !filled.includes(name))
      .map((spec) => {
        const said = config.input.find(({ name }) => name === spec.name);
        const dims = said?.allowRaggedBatch ? [-1] : dimsOf(spec);
        return {
          format: ModelInput_Format.NONE,
          ...said,
          dims: said && saysDims(said) ? said.dims : dims,
          name: spec.name,
          dataType: toConfigDatatype(spec.datatype),
          optional: said?.optional || spec.optional || false,
        };
      }),
    output: own.outputs
      .filter(({ name }) => !kept.includes(name))
      .map((spec) => {
        const said = config.output.find(({ name }) => name === spec.name);
        const dims = scattered.includes(spec.name) ? [-1] : dimsOf(spec);
        return {
          ...said,
          dims: said && saysDims(said) ? said.dims : dims,
          name: spec.name,
          dataType: toConfigDatatype(spec.datatype),
        };
      }),
    schedulingChoice:
      config.schedulingChoice ?? (autoBatch ? { case: "dynamicBatching", value: {} } : undefined),
    instanceGroup:
      config.instanceGroup.length > 0
        ? config.instanceGroup.map((group) => ({ ...group, count: Math.max(1, group.count) }))
        : [{ name: defaults.modelName, kind: ModelInstanceGroup_Kind.CPU, count: defaults.instanceCount }],
    modelTransactionPolicy: { decoupled: defaults.decoupled || config.modelTransactionPolicy?.decoupled },
    defaultModelFilename: config.defaultModelFilename || defaults.modelFile,
  };
  return ModelConfig.create(completed);
}

/** Whether dims are given, be it none: then they are reshaped. */
function saysDims({ dims, reshape }: ModelInput | ModelOutput): boolean {
  return dims.length > 0 || reshape !== undefined;
}

/** How many instances the configuration asks for. */
export function instanceCountOf(config: ModelConfig, fallback: number): number {
  if (config.instanceGroup.length === 0) return fallback;
  return config.instanceGroup.reduce((sum, group) => sum + Math.max(1, group.count), 0);
}
