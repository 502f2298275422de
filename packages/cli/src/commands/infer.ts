import type { Command } from "commander";
import { addDialOptions } from "../channel-options.ts";
import { gather } from "../gather.ts";
import { askMany } from "../infer/ask-many.ts";
import { askOnce } from "../infer/ask-once.ts";
import { type GivenInputs, givenRequests } from "../infer/given-requests.ts";
import { type AskOptions, servedModel } from "../infer/served-model.ts";
import { parseCount } from "../parse-count.ts";
import { parseDuration } from "../parse-duration.ts";
import { parseNumbers } from "../parse-numbers.ts";
import { stopReading } from "../read-requests.ts";

interface InferCommandOptions extends GivenInputs, AskOptions {
  readonly concurrency: number;
  readonly json?: boolean;
}

export function define(command: Command): void {
  command
    .argument(
      "<address>",
      "HOST:PORT of the server, http://HOST:PORT for REST; several with commas take turns",
    )
    .argument("<model>", "name of the model")
    .argument("[pictures...]", "more pictures, as --image takes them")
    .option(
      "--image <[name=]file>",
      "a PNG or JPEG as the input's shape wants it, or a folder; may be repeated",
      gather,
    )
    .option(
      "--image-scale <n>",
      "multiply a picture's samples of 0 to 255, by 1/255 for example",
      parseNumbers,
    )
    .option(
      "--image-mean <n,...>",
      "then take this from them: one number, or one for each channel",
      parseNumbers,
    )
    .option("--image-std <n,...>", "then divide them by this", parseNumbers)
    .option("--input <name=json|name=@file>", "an input as JSON; may be repeated", gather)
    .option("--inputs <file>", "many requests: a JSON object of inputs for each; - for stdin")
    .option("-c, --concurrency <n>", "of many requests, how many at a time", parseCount, 8)
    .option("--stream", "over a stream: every answer of a model that gives several")
    .option("--model-version <version>", "default: the one that serves by default")
    .option("--deadline <duration>", "give up after this long: 500ms, 2s, 1m", parseDuration)
    .option("--json", "print a JSON object for each answer, one a line");
  addDialOptions(command)
    .addHelpText("after", "\nExample: weft infer localhost:50051 digits --image models/digits/samples/3.png")
    .action(runInfer);
}

async function runInfer(
  address: string,
  name: string,
  pictures: readonly string[],
  options: InferCommandOptions,
): Promise<void> {
  const model = servedModel(address, name, options);
  try {
    const metadata = await model.metadata();
    const image = [...(options.image ?? []), ...pictures];
    const { total, requests } = givenRequests({ ...options, image }, metadata.inputs);
    if (total === 1) await askOnce(model, requests, options);
    else await askMany(model, { total, requests }, options);
  } finally {
    stopReading(options.inputs);
    await model.close();
  }
}
