export {
  type CompileFilesOptions,
  type CompileOptions,
  type CompileResult,
  compile,
  compileSources,
} from "./compile.ts";
export type { Diagnostic, DiagnosticNote, FormatOptions, Severity, Span } from "./diagnostics/diagnostic.ts";
export { IncrementalCompiler } from "./incremental-compiler.ts";
export type { ReadFile } from "./linker/preload.ts";
