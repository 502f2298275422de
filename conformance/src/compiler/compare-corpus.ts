import { compile } from "@weft/compiler";
import type { FileDescriptorProto } from "@weft/protobuf/descriptor";
import type { Corpus } from "./corpora.ts";
import { firstDifference } from "./normalise.ts";
import { runProtoc } from "./protoc.ts";

export interface Comparison {
  /** Files whose descriptors, with source info, were compared. */
  compared: number;
  /** Files that neither compiler accepts by itself. */
  rejected: number;
  readonly differences: string[];
}

/**
 * Compiles a corpus in one run of each compiler and compares file by file. A file that Weft refuses is taken out
 * and tried alone, where protoc must refuse it too (or, if only its company was at fault, give the same).
 */
export async function compareCorpus({ root, files }: Corpus): Promise<Comparison> {
  const comparison: Comparison = { compared: 0, rejected: 0, differences: [] };
  const { together, alone } = await split(root, files);
  if (together.length > 0) await compareRun(root, together, comparison);
  for (const file of alone) await compareRun(root, [file], comparison);
  return comparison;
}

async function split(
  root: string,
  files: readonly string[],
): Promise<{ together: string[]; alone: string[] }> {
  const { diagnostics } = await compile(files, { roots: [root] });
  const faulty = new Set<string>();
  for (const { severity, file } of diagnostics)
    if (severity === "error") faulty.add(file.slice(root.length + 1));
  return {
    together: files.filter((file) => !faulty.has(file)),
    alone: files.filter((file) => faulty.has(file)),
  };
}

async function compareRun(root: string, files: readonly string[], comparison: Comparison): Promise<void> {
  const { differences } = comparison;
  const ours = await compile(files, { roots: [root], includeSourceInfo: true });
  const theirs = runProtoc([root], files);
  const fault = ours.diagnostics.find(({ severity }) => severity === "error");
  if (theirs.files === undefined || fault !== undefined) {
    if (theirs.files === undefined && fault !== undefined) comparison.rejected += files.length;
    else if (fault !== undefined) differences.push(`only Weft refuses: ${fault.format()}`);
    else differences.push(`only protoc refuses ${files[0]}: ${theirs.messages}`);
    return;
  }
  const order = ours.files.findIndex((file, index) => file.name !== theirs.files![index]?.name);
  if (order >= 0)
    differences.push(`file ${order} is ${ours.files[order]!.name}, protoc has ${theirs.files[order]?.name}`);
  compareFiles(ours.files, theirs.files, comparison);
}

function compareFiles(
  ours: readonly FileDescriptorProto[],
  theirs: readonly FileDescriptorProto[],
  comparison: Comparison,
): void {
  const byName = new Map(theirs.map((file) => [file.name, file]));
  for (const file of ours) {
    const other = byName.get(file.name);
    const difference =
      other === undefined ? `${file.name} is not in protoc's set` : firstDifference(file, other);
    comparison.compared++;
    if (difference !== undefined) comparison.differences.push(difference);
  }
}
