/**
 * Keeps ONNX Runtime from writing an id into the user's cache and reporting to its maker: what is served is nobody else's
 * business. It has to be called before a worker starts, as native code does not see a worker's environment; whoever has
 * set the variable keeps their choice.
 */
export function switchOffTelemetry(): void {
  process.env.ORT_DISABLE_TELEMETRY ??= "1";
}
