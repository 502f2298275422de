import { createReadStream } from "node:fs";
import type { ImageOptions, TensorSpec } from "@weft/inference/client";
import { CliError, usageError } from "../cli-error.ts";
import { splitJsonValues } from "../json-values.ts";
import {
  assignPictures,
  checkGiven,
  fileAt,
  type GivenPictures,
  readInputs,
  readObject,
  readPicture,
  type Tensors,
} from "./read-inputs.ts";

/** What a command line gives a model. */
export interface GivenInputs {
  /** `NAME=JSON` or `NAME=@FILE`. */
  readonly input?: readonly string[];
  /** `[NAME=]FILE` or a folder. */
  readonly image?: readonly string[];
  /** A file of JSON objects, or `-`. */
  readonly inputs?: string;
  readonly imageScale?: number | readonly number[];
  readonly imageMean?: number | readonly number[];
  readonly imageStd?: number | readonly number[];
}

/** One request to make. */
export interface GivenRequest {
  /** What it was made from: a picture's path, or its place in the file. */
  readonly source: string;
  /** @throws CliError when what is given does not fit the model */
  readonly read: () => Tensors;
}

/** The requests that a command line asks for. */
export interface GivenRequests {
  /** Undefined while nobody can know: they come from a file or from stdin. */
  readonly total: number | undefined;
  readonly requests: AsyncIterable<GivenRequest>;
}

/** One request for each picture or object that is given, or one of what is written out. @throws CliError */
export function givenRequests(given: GivenInputs, specs: readonly TensorSpec[]): GivenRequests {
  const common = readInputs(given.input ?? [], specs);
  const texts = given.image ?? [];
  if (given.inputs === undefined) {
    const pictures = assignPictures(texts, specs, common);
    checkGiven([...Object.keys(common), ...pictures.map(({ spec }) => spec.name)], specs);
    const requests = pictureRequests(pictures, common, imageOptions(given));
    return { total: requests.length, requests: each(requests) };
  }
  if (texts.length > 0) throw usageError("--inputs and --image cannot both say what to send");
  return { total: undefined, requests: objectRequests(given.inputs, common, specs) };
}

function imageOptions({ imageScale: scale, imageMean: mean, imageStd: std }: GivenInputs): ImageOptions {
  if (typeof scale === "object") throw usageError("--image-scale is one number");
  return { scale, mean, std };
}

function pictureRequests(
  pictures: readonly GivenPictures[],
  common: Tensors,
  options: ImageOptions,
): GivenRequest[] {
  const count = Math.max(1, ...pictures.map(({ paths }) => paths.length));
  const uneven = pictures.find(({ paths }) => paths.length !== 1 && paths.length !== count);
  if (uneven)
    throw usageError(
      `input ${uneven.spec.name} is given ${uneven.paths.length} pictures, another input ${count}`,
      "give every input as many, or one for all",
    );
  const many = pictures.find(({ paths }) => paths.length === count);
  return Array.from({ length: count }, (_, index) => ({
    source: many?.paths[index] ?? "",
    read: () => {
      const own = pictures.map(({ spec, paths }) => [
        spec.name,
        readPicture((paths[index] ?? paths[0]) as string, spec, options),
      ]);
      return { ...common, ...(Object.fromEntries(own) as Tensors) };
    },
  }));
}

async function* objectRequests(
  file: string,
  common: Tensors,
  specs: readonly TensorSpec[],
): AsyncGenerator<GivenRequest> {
  const source = file === "-" ? process.stdin.setEncoding("utf8") : createReadStream(fileAt(file), "utf8");
  let row = 0;
  for await (const text of splitJsonValues(source, { flatObjects: true })) {
    row++;
    const place = `${row}`;
    const read = (): Tensors => {
      try {
        const tensors = { ...common, ...readObject(text, specs) };
        checkGiven(Object.keys(tensors), specs);
        return tensors;
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        const { code, message, exitCode, hint } = error;
        throw new CliError(code, `object ${place} of --inputs: ${message}`, { exitCode, hint, cause: error });
      }
    };
    yield { source: place, read };
  }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
