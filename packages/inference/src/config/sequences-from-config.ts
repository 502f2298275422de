import {
  ModelSequenceBatching_Control_Kind as Kind,
  type ModelConfig,
  type ModelSequenceBatching_Control,
} from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { ControlKind, SequenceControl } from "../model/sequence-controls.ts";
import type { SequenceSettings } from "../scheduler/sequence-scheduler.ts";
import { tensor } from "../tensor/tensor.ts";
import { fromConfigDatatype } from "./config-datatypes.ts";

const microsecondsPerMs = 1000;
const defaultIdleMs = 1000;

const kinds: ReadonlyMap<number, ControlKind> = new Map<number, ControlKind>([
  [Kind.CONTROL_SEQUENCE_START, "start"],
  [Kind.CONTROL_SEQUENCE_READY, "ready"],
  [Kind.CONTROL_SEQUENCE_END, "end"],
  [Kind.CONTROL_SEQUENCE_CORRID, "id"],
]);

/** The sequence scheduler's settings; undefined for a model without sequences. Triton Model Configuration §Sequence Batcher. */
export function sequencesFromConfig(config: ModelConfig): SequenceSettings | undefined {
  const choice = config.schedulingChoice;
  if (choice?.case !== "sequenceBatching") return undefined;
  const idleMs = Number(choice.value.maxSequenceIdleMicroseconds) / microsecondsPerMs;
  const batched = (config.maxBatchSize ?? 0) > 0;
  return {
    maxIdleMs: idleMs > 0 ? idleMs : defaultIdleMs,
    controls: choice.value.controlInput.flatMap(({ name, control }) =>
      control.map((one) => toControl(name, one, batched ? [1, 1] : [1])),
    ),
  };
}

/** The inputs that the sequence scheduler fills in. */
export function controlNames({ schedulingChoice }: ModelConfig): ReadonlySet<string> {
  if (schedulingChoice?.case !== "sequenceBatching") return new Set();
  return new Set(schedulingChoice.value.controlInput.map(({ name }) => name));
}

function toControl(
  name: string,
  control: ModelSequenceBatching_Control,
  shape: readonly number[],
): SequenceControl {
  const kind = kinds.get(control.kind);
  if (!kind)
    throw new InferenceError("INVALID_ARGUMENT", `config.pbtxt: control input "${name}" has no kind`);
  if (kind === "id") return { name, kind, shape, datatype: fromConfigDatatype(name, control.dataType) };
  const [datatype, values] = control.int32FalseTrue.length
    ? (["INT32", control.int32FalseTrue] as const)
    : control.fp32FalseTrue.length
      ? (["FP32", control.fp32FalseTrue] as const)
      : (["BOOL", control.boolFalseTrue] as const);
  const [no, yes] = values;
  if (no === undefined || yes === undefined) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `config.pbtxt: control input "${name}" needs a value for false and one for true`,
    );
  }
  return { name, kind, no: tensor(datatype, shape, [no]), yes: tensor(datatype, shape, [yes]) };
}
