export * from "../../gen/inference/v1/inference.ts";
